// “@” or “(c)” in the place of © before the owner of a picture.
import type { DataCheck } from '../check.ts';
import { foundAt, readPassages } from './read-passages.ts';

/** In credits. A name on a social network (@UNHCRAzerbaijan) is one. */
export const copyrightSign: DataCheck = {
  code: 'copyright-sign',
  severity: 'warning',
  title: 'A sign typed for ©',
  why: 'A picture’s owner is named after ©. An @ makes an address of the name.',
  example: { wrong: 'credit: "@UNHCR/A. Mammadov"', right: 'credit: "© UNHCR/A. Mammadov"' },
  mend: 'Write © (Alt+0169, or Alt and G on a Mac).',
  find({ period }) {
    const names = Object.values(period.operation.organisation.short).map((name) => RegExp.escape(name));
    const typed = new RegExp(`^(?:@ |@(?=(?:${names.join('|')})(?:[ /]|$))|\\([cC]\\))`, 'u');
    return readPassages(period)
      .filter(({ isName, path, text }) => !isName && path.at(-1) === 'credit' && typed.test(text))
      .map((passage) => {
        const found = foundAt(passage, 0, 1);
        return { ...found, message: `“${found.about}” begins with another sign than ©.` };
      });
  },
};
