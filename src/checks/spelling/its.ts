// It’s for its, and its for it’s.
import { languageOf } from '../../language/index.ts';
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { matches } from '../texts/matches.ts';

/** In English texts. */
export const its: Check<DataSubject> = {
  code: 'its',
  severity: 'warning',
  title: 'It’s in the place of its, or its in the place of it’s',
  why: 'It’s is short for it is; what belongs to it is its. It is the slip that readers notice first.',
  example: { wrong: 'UNHCR and it’s partners', right: 'UNHCR and its partners' },
  mend: 'Write its for what belongs to something, and it is for it is.',
  find: (subject) =>
    matches(
      subject,
      ({ language, plain }) => (/\bits?\b/i.test(plain) ? languageOf(language).possessives : undefined),
      ({ match: [typed] }) => {
        const isLong = /\bit[’']s|its[’']/i.test(typed);
        return {
          message: `“${typed.replace(/\s+/g, ' ')}”: ${isLong ? 'it’s is short for it is' : 'its is what belongs to it'}.`,
          hint: `Write “${isLong ? 'its' : 'it is'}”.`,
        };
      },
    ),
};
