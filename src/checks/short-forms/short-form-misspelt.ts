// A short form that is one letter away from a known one, and unknown itself.
import type { DataCheck } from '../check.ts';
import { atUse } from './forms.ts';
import { unknownIn } from './unknown.ts';

/** Warning at each use. Known are those that this period or the one before introduces, and those of operation.yaml. */
export const shortFormMisspelt: DataCheck = {
  code: 'short-form-misspelt',
  severity: 'warning',
  needs: ['shortForms'],
  title: 'A short form one letter away from a known one',
  why: 'Readers look for a body that does not exist.',
  example: {
    wrong: 'the State Migration Service (SMS) … led by SSM',
    right: 'the State Migration Service (SMS) … led by SMS',
  },
  mend: 'Write the short form as it was introduced. If it is another one, introduce it.',
  find: (subject) =>
    unknownIn(subject).flatMap(({ uses, meant }) =>
      meant === undefined
        ? []
        : uses.map((use) => ({
            ...atUse(use),
            message: `“${use.form}” is introduced nowhere, and one letter away from “${meant}”.`,
            hint: `Write “${meant}”, if that is meant; if not, give the meaning of “${use.form}”.`,
          })),
    ),
};
