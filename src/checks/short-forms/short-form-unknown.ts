// A short form that is used and nowhere introduced.
import type { DataCheck } from '../check.ts';
import { atUse } from './forms.ts';
import { unknownIn } from './unknown.ts';

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
