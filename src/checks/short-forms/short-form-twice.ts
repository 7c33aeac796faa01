// A short form that is introduced a second time.

import type { DataCheck } from '../check.ts';
import { nameOf } from '../languages/pairs.ts';
import { atUse, formsOf, introducedIn, type Use } from './forms.ts';

/** Note at each introduction but the first, in each language. */
export const shortFormTwice: DataCheck = {
  code: 'short-form-twice',
  severity: 'note',
  needs: ['shortForms'],
  title: 'A short form introduced twice',
  why: 'Once introduced, the short form saves the long one: two pages have little room.',
  example: {
    wrong: 'the State Migration Service (SMS) … by the State Migration Service (SMS)',
    right: 'the State Migration Service (SMS) … by SMS',
  },
  mend: 'Write the short form alone here.',
  find: (subject) =>
    formsOf(subject).flatMap((forms) => {
      const first = introducedIn(forms);
      return forms.uses
        .filter((use) => use.introduces && isAgain(use, first.get(use.form)))
        .map((use) => {
          const path = first.get(use.form)?.passage.path ?? [];
          const message = `“${use.form}” is introduced here again, after ${nameOf(path)}.`;
          return { ...atUse(use), about: use.form, message };
        });
    }),
};

/** Whether a use is another than the first, and does not stand in the same brackets: (SMS; SMS Baku). */
function isAgain(use: Use, first: Use | undefined): boolean {
  if (!first || use === first) return false;
  return use.passage !== first.passage || use.passage.plain.slice(first.end, use.start).includes(')');
}
