// Numbers of passports, identity cards, cases and registrations.
import { languageOf } from '../../language/index.ts';
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { exactly, matches } from '../texts/matches.ts';

/** Letters and seven to nine digits that stand together, as in passports, and the agency's own numbers: 381-24C01234. */
const bare =
  '(?<![\\p{L}\\p{N}/.-])(?<letters>\\p{Lu}{1,3})(?: ?№ ?|(?<=\\p{Lu}{2}) )?\\d{7,9}(?![\\p{L}\\p{N}])|(?<=(?:PIN|FIN|FİN)(?: (?:code|number|kodu?|nömrəsi))?[ :№]{1,3})(?=[A-Z]*\\d)[A-Z\\d]{7}(?![\\p{L}\\d])|(?<![\\p{N}-])\\d{3}-\\d{2}C\\d{5}(?!\\d)';
/** What follows the word for a document: six digits or more, with letters among them. */
const behind = '(?=\\p{Lu}{0,4}[ -]?(?:[\\p{Lu}-]*\\d){6})\\p{Lu}{0,4}[ -]?\\d[\\d\\p{Lu}/-]{3,}(?!\\p{L})';

/** A number that has the form of a passport's, or that stands behind the word for a document. */
export const documentNumber: Check<DataSubject> = {
  code: 'document-number',
  severity: 'error',
  title: 'The number of a document',
  why: 'With it, a person can be found in registers, or another can pass for them.',
  example: { wrong: 'body: Her passport (C01234567) was renewed.', right: 'body: Her passport was renewed.' },
  mend: 'Take the number out.',
  find(subject) {
    return matches(
      subject,
      ({ language, isName, plain }) => (isName || !/\d\w{4}/.test(plain) ? undefined : patternOf(language)),
      ({ match: { groups }, words }) =>
        isCurrency(groups?.letters) ? undefined : `“${words}” is the number of a document.`,
      exactly,
    );
  },
};

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  const words = languageOf(language).persons?.document;
  const known = patterns.get(language) ?? new RegExp(words ? `${bare}|(?:${words})${behind}` : bare, 'gu');
  patterns.set(language, known);
  return known;
}

/** USD8000000 is an amount. */
function isCurrency(letters: string | undefined): boolean {
  return letters !== undefined && Intl.supportedValuesOf('currency').includes(letters);
}
