// The rules of what is in the way of an upgrade: told by `factsheet upgrade`, before it changes anything.
import type { Rule } from './check.ts';

/** Never accepted: nothing is written while one is left. */
export const upgradeRules: readonly Rule[] = [
  {
    code: 'upgrade-name-taken',
    severity: 'error',
    title: 'A name of the present format that is taken',
    why: 'An upgrade would have to write over one of the two, and nobody could tell which is meant.',
    example: {
      wrong:
        'thanks:\n  donors: UNHCR thanks its donors:\ndonors:\n  thanks: UNHCR is grateful to its donors:',
      right: 'donors:\n  thanks: UNHCR is grateful to its donors:',
    },
    mend: 'Keep one of the two, take the other away, and run factsheet upgrade again.',
    final: true,
  },
  {
    code: 'upgrade-link',
    severity: 'error',
    title: 'A link where a file would have to change',
    why: 'What it leads to may belong to others, who would find it changed.',
    example: { wrong: 'text.en.yaml -> ../shared/text.en.yaml', right: 'text.en.yaml (the file itself)' },
    mend: 'Put the file itself there, and run factsheet upgrade again.',
    final: true,
  },
];
