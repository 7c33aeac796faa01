// Thanks over a list of donors that is empty: nothing prints them.
import type { Check, DataSubject } from '../../checks/check.ts';

/** Warning in each language that has such words. */
export const wordsWithoutDonors: Check<DataSubject> = {
  code: 'words-without-donors',
  severity: 'warning',
  title: 'Thanks to donors of whom none is named',
  why: 'They are not printed: the thanks stand over the list of donors.',
  example: {
    wrong: '(text.en.yaml) donors:\n  thanks: UNHCR thanks its donors:',
    right: '(figures.yaml) donors:\n  list: [AUS, BEL]',
  },
  mend: 'Name the donors in figures.yaml, or take these words out.',
  find: ({ period }) =>
    Object.values(period.texts).flatMap(({ text, locate }) =>
      period.figures.donors.list.length > 0
        ? []
        : period.blocks
            .filter(({ kind }) => kind === 'donors')
            .flatMap(({ words }) => words)
            .filter((name) => Object.hasOwn(text, name) && text[name])
            .map((name) => {
              const message = 'There are thanks to donors, and no donor is named.';
              return { message, place: locate([name]), at: [name] };
            }),
    ),
};
