// A Latin comma, semicolon or question mark between words of a script that has its own.
import { ownMarksOf } from '../../language/own-marks.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** Behind a letter of such a script, or a bracket or quotation mark behind one; not inside of a number or an address. */
const mark = /(?<=[\p{Script=Arabic}\p{Script=Ethiopic}][\p{M}\u200C)»”]{0,3})(?<mark>[,;?])(?=\s|$|[)»”])/gu;

/** In texts of languages whose script has marks of its own. */
export const latinMark: DataCheck = {
  code: 'latin-mark',
  severity: 'warning',
  title: 'A Latin mark where the script has its own',
  why: 'It opens to the wrong side, and readers take it for a slip of the keyboard.',
  example: { wrong: 'الغذاء, والدواء', right: 'الغذاء، والدواء' },
  mend: 'Type the mark with the keyboard of this language.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => (ownMarksOf(language) ? mark : undefined),
      ({ match: { groups }, passage: { language }, words }) => {
        const typed = groups?.mark ?? '';
        const own = ownMarksOf(language)?.[typed];
        if (own === undefined) return undefined;
        return { message: `“${words}” has a Latin “${typed}”.`, hint: `Write “${own}”.` };
      },
    ),
};
