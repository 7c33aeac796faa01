// Donors: who gave, by name, with thanks before and words for private donors after.
import { z } from 'zod';
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { headingOf, nullable } from '../words.ts';
import { ordered } from './order.ts';
import { wordsWithoutDonors } from './words-without-donors.ts';

const words = z.strictObject({
  title: line.optional(),
  thanks: line.optional(),
  private: line.optional(),
});

export const donors = kind({
  says: 'who gave, by name',
  usual: { donors: {} },
  words: nullable(words),
  blank: {
    donors: {
      thanks: 'What stands before the donors’ names, like “UNHCR thanks its donors:”.',
      private: [
        'What stands behind them.',
        'UNHCR is also grateful for the contributions of private donors.',
      ],
    },
  },
  whole: true,
  less: 'List fewer names, or shorten the words before and behind them; or put the block elsewhere in page.yaml, where there is more room.',
  checks: [wordsWithoutDonors],
  isRunning: (path) => path.at(-1) === 'private',
  stands: (name) => ({ [name]: { in: 'figures', at: ['donors', 'list'] } }),
  show({ block: { name }, local, words: said }) {
    const names = ordered(local).map(local.format.donor);
    if (names.length === 0) return undefined;
    return {
      block: name,
      title: headingOf(local, said?.title, 'donors'),
      thanks: said?.thanks?.html,
      names,
      private: said?.private?.html,
    };
  },
});
