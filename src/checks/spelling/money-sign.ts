// The sign of a currency on the other side of its amount: 500$ in English, $500 in Azerbaijani.
import type { DataCheck, DataSubject, Found, LanguageSubject } from '../check.ts';
import { exactly, figure, most, readPassagesIn } from '../texts/read-passages.ts';

const amount = `(?:\\d[\\d.,\u00A0\u202F]*\\d|\\d|${figure})`;
const behind = new RegExp(`(?<amount>${amount})[ \u00A0]?(?<sign>\\p{Sc})(?![\\p{L}\\p{N}])`, 'gu');
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:US|CA|AU)?(?<sign>\\p{Sc})[ \u00A0]?(?<amount>${amount})`,
  'gu',
);

/** By the form of sums in the language's file: `money`. */
export const moneySign: DataCheck = {
  code: 'money-sign',
  severity: 'warning',
  title: 'The sign of a currency on the wrong side',
  why: 'The page prints sums of money in one form; another in a text looks translated.',
  example: { wrong: 'a grant of 500$', right: 'a grant of $500' },
  mend: 'Write the sign where this language has it.',
  find: (subject) => subject.languages.flatMap((lang) => foundIn(subject, lang)),
};

function foundIn(subject: DataSubject, { language, file: { formats } }: LanguageSubject): Found[] {
  const whole = formats.money.whole;
  const isBefore = whole.startsWith('{{sign}}');
  return readPassagesIn(subject, language).flatMap((passage) => {
    if (passage.isName || !/\p{Sc}/u.test(passage.plain)) return [];
    return [...passage.plain.matchAll(isBefore ? behind : before)]
      .filter(({ index }) => !isBefore || !/\p{Sc}[ \u00A0]?$/u.test(passage.plain.slice(0, index)))
      .slice(0, most)
      .map(({ 0: words, index, groups = {} }) => {
        const at = exactly(passage, index, index + words.length);
        const right = whole.replace('{{sign}}', groups.sign ?? '').replace('{{amount}}', groups.amount ?? '');
        const hint = groups.amount === figure ? undefined : `Write “${right}”.`;
        return { ...at, message: `“${at.about}” has the sign of its currency on the other side.`, hint };
      });
  });
}
