// Numbers of passports, identity cards, cases, registrations and bank accounts.
import { languageOf } from '../../language/index.ts';
import { type DataCheck, memoiseLanguage } from '../check.ts';
import { exactly, matches } from '../texts/read-passages.ts';

/** Letters and seven to nine digits that stand together, as in passports, and the agency's own numbers: 381-24C01234. */
const bare =
  '(?<![\\p{L}\\p{N}/.-])(?<letters>\\p{Lu}{1,3})(?: ?№ ?|(?<=\\p{Lu}{2}) )?\\d{7,9}(?![\\p{L}\\p{N}])|(?<=(?:PIN|FIN|FİN)(?: (?:code|number|kodu?|nömrəsi))?[ :№]{1,3})(?=[A-Z]*\\d)[A-Z\\d]{7}(?![\\p{L}\\d])|(?<![\\p{N}-])\\d{3}-\\d{2}C\\d{5}(?!\\d)';
/** An account's number (IBAN): a country, two digits that check it, and up to 30 digits and capitals, often in fours. */
const account =
  '(?<![\\p{L}\\p{N}])(?<account>[A-Z]{2}\\d{2}(?:[ \\u00A0]?[A-Z\\d]{4}){2,7}(?:[ \\u00A0]?[A-Z\\d]{1,3})?)(?![\\p{L}\\p{N}])';
/** The number of a bank card: 16 digits, in fours or together. */
const card = '(?<![\\p{L}\\p{N}-])(?<card>\\d{4}(?:[ \\u00A0-]?\\d{4}){3})(?![\\p{L}\\p{N}-])';
/** What follows the word for a document: six digits or more, with letters among them. */
const behind = '(?=\\p{Lu}{0,4}[ -]?(?:[\\p{Lu}-]*\\d){6})\\p{Lu}{0,4}[ -]?\\d[\\d\\p{Lu}/-]{3,}(?!\\p{L})';

/** A number that has the form of a passport's, an account's or a card's, or that stands behind the word for a document. */
export const documentNumber: DataCheck = {
  code: 'document-number',
  severity: 'error',
  title: 'The number of a document, an account or a bank card',
  why: 'With it, a person can be found in registers, or another can pass for them.',
  example: { wrong: 'body: Her passport (C01234567) was renewed.', right: 'body: Her passport was renewed.' },
  mend: 'Take the number out.',
  find: (subject) =>
    matches(
      subject,
      ({ language, isName, plain }) => (isName || !/\d\w{3}/.test(plain) ? undefined : patternOf(language)),
      ({ match: { groups = {} }, words }) => {
        const { account, card, letters } = groups;
        if (account !== undefined)
          return isAccount(account) ? `“${words}” is the number of an account.` : undefined;
        if (card !== undefined) return isCard(card) ? `“${words}” is the number of a bank card.` : undefined;
        return isCurrency(letters) ? undefined : `“${words}” is the number of a document.`;
      },
      exactly,
    ),
};

const patternOf = memoiseLanguage((language) => {
  const words = languageOf(language).persons?.document;
  return new RegExp([account, card, bare, ...(words ? [`(?:${words})${behind}`] : [])].join('|'), 'gu');
});

/** Whether the two digits that check an account's number do (ISO 13616): the rest of its division by 97 is 1. */
function isAccount(account: string): boolean {
  const typed = account.replace(/\s/g, '');
  const digits = [...typed.slice(4), ...typed.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('');
  return typed.length >= 15 && BigInt(digits) % 97n === 1n;
}

/** Whether the last digit of a card's number checks the others (ISO/IEC 7812). */
function isCard(card: string): boolean {
  const digits = [...card.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce(
    (all, digit, at) => all + (at % 2 === 1 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9),
    0,
  );
  return sum % 10 === 0 && /^(?:2[2-7]|[3-6])/.test(card);
}

/** USD8000000 is an amount. */
function isCurrency(letters: string | undefined): boolean {
  return letters !== undefined && Intl.supportedValuesOf('currency').includes(letters);
}
