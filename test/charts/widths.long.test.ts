// Labels are as wide on the page as the charts measure them, in each script.
import { useReader } from '../support/reader.ts';
import { samples } from '../support/scripts.ts';
import { measuresSample } from './widths.ts';

measuresSample(Object.keys(samples), useReader());
