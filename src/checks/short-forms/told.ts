// Short forms that are introduced late, twice, or not at all.
import type { DataCheck, Found } from '../check.ts';
import { nameOf } from '../languages/pairs.ts';
import { atUse, formsOf, introducedIn, type Use } from './forms.ts';
import { unknownIn } from './unknown.ts';

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

/** Note once a form and language, where it is used first. */
export const shortFormUnknown: DataCheck = {
  code: 'short-form-unknown',
  severity: 'note',
  needs: ['shortForms'],
  title: 'A short form that is not introduced',
  why: 'Donors who are new to the operation do not know what it stands for.',
  example: {
    wrong: 'a meeting with SMS',
    right: 'a meeting with the State Migration Service (SMS)',
  },
  mend: 'Give its meaning where it stands first, and the short form in brackets. Names of companies can stay.',
  find: (subject) =>
    unknownIn(subject)
      .filter(({ meant }) => meant === undefined)
      .map(({ uses: [first] }) => {
        const message = `“${first.form}” is used here and introduced nowhere.`;
        return { ...atUse(first), about: first.form, message };
      }),
};
