// A typed number with the decimal or thousands sign of another language: 56.3 faiz, 2 084 refugees.
import { languageOf } from '../../language/index.ts';
import { numberFormat } from '../../language/intl.ts';
import type { TypedNumbers } from '../../language/spelling.ts';
import type { DataCheck, DataSubject, Found, LanguageSubject } from '../check.ts';
import { typedNow } from '../figures/typed-figures.ts';
import { exactly, most, type ReadPassage, readPassagesIn } from '../texts/read-passages.ts';

/** Of other languages: points and commas between digits are decimals only where a sign tells so. */
const unknown: TypedNumbers = {
  notAfter: /./s,
  notBefore: /(?!)/,
  // Signs of units are the same in the languages of one script.
  measured:
    /^[ \u00A0\u202F]?(?:km|cm|mm|kg|ha|км|см|мм|кг|га|м|m|тис|млн|млрд|(?:тонн|літр|литр|гектар|метр|кілометр|километр|кілограм|килограмм|мільйон|миллион|мільярд|миллиард)\p{Ll}*|(?:tonne|litre|hectare|kilomètre|mètre|kilogramme|million|milliard)s?)[²³]?(?!\p{L})/u,
  scaled: /^[\s\u00A0\u202F]?[%°$€£]/,
};

type Signs = { thousands: string; decimal: string };

/** Spaces of all widths are one sign. */
const spaces = /[ \u00A0\u2009\u202F]/g;
/** A number that is no part of a longer one, of a name, a date, a telephone number or a list. */
const before = "(?<![\\p{L}\\p{N}.,:/+–’'#№§_-]|[\\p{N})+][ \\u00A0])";
const after = "(?!\\p{N}|[.,:/’'_-]\\p{N}|[ \\u00A0]?[(/]?\\p{N}{2,})";
/** 11.06 may be a day. */
const dayAndMonth = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const decimals = new RegExp(`${before}\\d{1,4}(?<sign>[.,])\\d{1,2}${after}`, 'gu');
const groups = new RegExp(
  `${before}[1-9]\\d{0,2}(?:(?<sign>[., \\u00A0\\u2009\\u202F'’])\\d{3})(?:\\k<sign>\\d{3})*(?<rest>[.,]\\d{1,2})?${after}`,
  'gu',
);

/** The signs are those of operation.yaml, else of the language's file, else of Unicode CLDR. */
export const numberSign: DataCheck = {
  code: 'number-sign',
  severity: 'warning',
  title: 'A number with the signs of another language',
  why: 'In one language a comma parts thousands, in another decimals: readers take 2,084 for two, or for two thousand.',
  example: { wrong: '56.3 faiz; 2 084 refugees', right: '56,3 faiz; 2,084 refugees' },
  mend: 'Write the number as this language does; or put the figure into figures.yaml, which writes it for you.',
  find: (subject) =>
    subject.languages.flatMap((lang) => {
      const rules = languageOf(lang.language).typedNumbers ?? unknown;
      const signs = signsOf(subject, lang);
      return readPassagesIn(subject, lang.language)
        .filter(({ isName, plain }) => !isName && /\d[.,' \u00A0\u2009\u202F’]\d/.test(plain))
        .flatMap((passage) => {
          const told = [...wrongDecimals(passage, signs, rules), ...wrongGroups(passage, signs, rules)];
          return told.filter(({ about }) => !isTypedFigure(about, passage, subject)).slice(0, most);
        });
    }),
};

/** A figure of the period is told as one that is typed: its name in its place is printed with the right signs. */
function isTypedFigure(number = '', { source, path }: ReadPassage, subject: DataSubject): boolean {
  return typedNow(subject).some(
    (typed) => typed.texts === source && typed.path === path && typed.raw.includes(number),
  );
}

function signsOf({ period }: DataSubject, { language, file: { formats } }: LanguageSubject): Signs {
  const parts = numberFormat(formats.locale ?? language, { useGrouping: 'always' }).formatToParts(1234.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const { thousands = sign('group'), decimal = sign('decimal') } = {
    ...formats.numbers,
    ...period.operation.numbers[language],
  };
  return { thousands: thousands.replace(spaces, ' '), decimal };
}

function wrongDecimals(passage: ReadPassage, { thousands, decimal }: Signs, rules: TypedNumbers): Found[] {
  return [...passage.plain.matchAll(decimals)].flatMap(({ 0: typed, index, groups: { sign = '' } = {} }) => {
    if (sign === decimal || isOther(passage.plain, typed, index, rules)) return [];
    return [tell(passage, typed, index, 'decimals', typed.replace(sign, decimal), thousands)];
  });
}

function wrongGroups(passage: ReadPassage, { thousands, decimal }: Signs, rules: TypedNumbers): Found[] {
  return [...passage.plain.matchAll(groups)].flatMap(
    ({ 0: typed, index, groups: { sign = '', rest: fraction = '' } = {} }) => {
      const { plain } = passage;
      if (sign.replace(spaces, ' ') === thousands || isOther(plain, typed, index, rules)) return [];
      // Three decimals before a unit: 1,234 milyon. After a space, the first digits may belong to what stands before: COP 29 200.
      const rest = plain.slice(index + typed.length);
      if (fraction[0] === sign) return [];
      if (sign === decimal && fraction === '' && typed.length < 8 && rules.scaled.test(rest)) return [];
      if (/\s/.test(sign) && /\p{Lu}{2,}[ \u00A0]$/u.test(plain.slice(0, index))) return [];
      const whole = typed.slice(0, typed.length - fraction.length).replaceAll(sign, thousands);
      const right = whole + fraction.replace(/^./, decimal);
      return [tell(passage, typed, index, 'thousands', right, thousands)];
    },
  );
}

/** Whether digits with a sign are no number: a section, a time, a version. */
function isOther(
  plain: string,
  typed: string,
  index: number,
  { notAfter, notBefore, measured, scaled }: TypedNumbers,
): boolean {
  const front = plain.slice(Math.max(0, index - 40), index);
  const rest = plain.slice(index + typed.length, index + typed.length + 40);
  if (measured.test(rest) || scaled.test(rest)) return false;
  return (
    dayAndMonth.test(typed) ||
    notAfter.test(front) ||
    notBefore.test(rest) ||
    /(?<![.!?:]\s)(?<!^)(?<!\p{L})\p{Lu}\p{Ll}+[ \u00A0]$/u.test(front)
  );
}

function tell(
  passage: ReadPassage,
  typed: string,
  index: number,
  what: string,
  right: string,
  thousands: string,
): Found {
  const message = `“${typed}” parts its ${what} as another language does.`;
  const hint = `Write “${right}”${thousands === ' ' && what === 'thousands' ? ', with a no-break space' : ''}.`;
  return { ...exactly(passage, index, index + typed.length), about: typed, message, hint };
}
