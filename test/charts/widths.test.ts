// Labels are as wide on the page as the charts measure them; widths.long.test.ts has the other scripts.
import { useReader } from '../support/reader.ts';
import { measuresSample } from './widths.ts';

measuresSample(['ka', 'ar'], useReader());
