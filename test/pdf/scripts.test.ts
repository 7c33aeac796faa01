// Two scripts that Lato lacks, printed; scripts.long.test.ts has the others.
import { describe } from 'vitest';
import { useSession } from '../support/factsheets.ts';
import { printsSample } from './script-pages.ts';

describe('a page of sample text', () => printsSample(['ka', 'ar'], useSession()));
