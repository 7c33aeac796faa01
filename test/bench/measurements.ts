// All that `npm run bench` measures, in the order of its table.
import { cold } from './measure/cold.ts';
import { editions } from './measure/editions.ts';
import { many } from './measure/many.ts';
import type { Measurement } from './measure/measurement.ts';
import { finish, memory, passage, threads } from './measure/parts.ts';
import { start } from './measure/start.ts';
import { studio } from './measure/studio.ts';
import { peers } from './peers/index.ts';

export const measurements: Readonly<Record<string, Measurement>> = {
  start: { says: 'commands that make no page, beside Node’s own start', run: start },
  cold: { says: 'one period in both languages from nothing', run: cold },
  many: { says: 'many different documents in one session', run: many },
  threads: { says: 'Node’s part on two threads beside one', run: threads },
  finish: { says: 'what finishing a PDF adds to saving it', run: finish },
  passage: { says: 'a changed passage until both pages are pictures', run: passage },
  editions: { says: 'all editions and the package beside the PDFs for readers', run: editions },
  studio: { says: 'the studio: a key until its page is there', apart: true, alone: true, run: studio },
  memory: { says: 'the heap of a long run', apart: true, run: memory },
  peers: { says: 'other programs on the same pages', apart: true, run: peers },
};
