// A short form that is used before it is introduced.
import type { DataCheck, Found } from '../check.ts';
import { nameOf } from '../languages/pairs.ts';
import { atUse, formsOf, introducedIn, type Use } from './forms.ts';

/** Warning once a form and language, at the first use; not for those that need none: “(UNHCR)” behind a person tells where they work. The file's order is that of the page. */
export const shortFormLate: DataCheck = {
  code: 'short-form-late',
  severity: 'warning',
  needs: ['shortForms'],
  title: 'A short form used before it is introduced',
  why: 'Readers meet it without its meaning, and meet the meaning when they need it no more.',
  example: {
    wrong: 'UNHCR and SMS met. … the State Migration Service (SMS)',
    right: 'UNHCR and the State Migration Service (SMS) met. … SMS',
  },
  mend: 'Move the meaning to the place where the short form stands first.',
  find: (subject) =>
    formsOf(subject).flatMap((forms) =>
      [...introducedIn(forms).values()].flatMap((introduction): Found[] => {
        const first = forms.uses.find(({ form }) => form === introduction.form);
        if (!first || first === introduction || forms.bodies.has(first.form)) return [];
        if (first.explained || isItsTitle(first, introduction)) return [];
        const where = nameOf(introduction.passage.path);
        const message = `“${first.form}” is used here, and introduced later, at ${where}.`;
        return [{ ...atUse(first), about: first.form, message }];
      }),
    ),
};

/** A title may have the short form that the words under it introduce. */
function isItsTitle({ passage: { path } }: Use, introduction: Use): boolean {
  const parent = (one: typeof path) => one.slice(0, -1).join('.');
  return path.at(-1) === 'title' && parent(path) === parent(introduction.passage.path);
}
