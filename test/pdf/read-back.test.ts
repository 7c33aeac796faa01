// Text of other scripts as readers give it back; the long test has all samples.
import { describe } from 'vitest';
import { useSession } from '../support/factsheets.ts';
import { readsBack } from './read-back.ts';

describe('a page of sample text', () => readsBack(['ar', 'hi', 'ka'], useSession()));
