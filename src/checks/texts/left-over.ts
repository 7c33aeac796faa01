// What stands where words or a figure were still to come: TBC, XX, ???, lorem ipsum, [insert …].
import { languageOf } from '../../language/index.ts';
import { officeWords } from '../../language/left-overs.ts';
import { findAll } from '../../text/narrow.ts';
import { byLanguage, type DataCheck, type DataSubject, memoiseLanguage } from '../check.ts';
import { exactly, matches, type ReadPassage, readPassagesIn } from './read-passages.ts';

/** Letters of all scripts, in few ranges: Unicode’s own classes take ten times as long to be made ready. */
const letters = 'A-Za-zª-ʯͰ-῿Ⰰ-퟿';
const before = `(?<![${letters}\\d_])`;
const after = `(?![${letters}\\d_])`;
/** Latin and Cyrillic, and a Greek one. */
const x = '[XХΧ]';

/** A day, a month or a year of a date, or what is typed in its place. */
const [day, month, year] = ['DD|GG|JJ', 'MM|AA', 'YYYY|YY|İİİİ|İL|AAAA'].map(
  (form) => `(?:${form}|${x}{2,4}|\\d{1,4})`,
);
/** Two letters of a date's form, or two X. */
const someLetters = `(?=[\\d./-]*(?:DD|GG|JJ|MM|AA|YY|İİ|${x}{2}))`;

/** What stands for what is to come in any language. */
const signs = [
  `${before}${someLetters}(?:${['[.]', '/', '-'].map((mark) => [day, month, year].join(mark)).join('|')}|(?:YYYY|${x}{4}|20${x}{2}|20\\d\\d)-${month}-${day})${after}`,
  `${before}(?:${officeWords})`,
  `${before}NN(?=[ \\u00A0][${letters}])`,
  '#{3,}',
  '#(?:(?:REF|DIV/0|VALUE|NULL|NUM|SPILL|CALC)!|NAME\\?|N/A(?![A-Z]))',
  `${before}(?:TB[ACD]|TBS|T\\.B\\.[ACD]\\.?|TO ?DO(?=:)|TODO|FIXME|TK(?:TK)*|ТБД|ТБК)${after}`,
  `${before}(?:${x}{1,3}(?:[ ,.\\u00A0]${x}{3})+|${x}{1,3}[.,]${x}+|${x}{2,}|\\d+${x}{2,}|20\\d${x})${after}`,
  '\\?{2,}|[؟？]{2,}|[([][?؟？]+[)\\]]|(?<=^|[ \\n])\\?(?=\\s|$)',
  `${before}(?:lorem ipsum(?: dolor sit amet)?|consectetur adipiscing)${after}`,
  `${before}(?:YYYY|00[./]00[./](?:00)?00)${after}`,
  '[○〇□▯■_＿…]{3,}|[○〇]{2,}',
  `<<[^<>]{1,60}>>|${before}(?:placeholder|dummy|filler|sample) text${after}`,
  '<!--|-->|\\[object Object\\]',
];

/** Words in square brackets that no link follows, in a language of which nothing is known. What an editor leaves out or changes in a quotation stands so too: […], [sic], [They]. */
const bracketed = `(?<!\\])\\[(?!\\^)(?<inner>[^\\[\\]]*[${letters}…][^\\[\\]]*)\\](?![[(:])`;

/** Each of them in the words of a language, and in names of operation.yaml, whether one language has it or all. */
export const leftOver: DataCheck = {
  code: 'left-over',
  severity: 'error',
  title: 'A place that was kept for something still to come',
  why: 'It says to every reader that the factsheet was not finished.',
  example: { wrong: 'title: Capacity development (TBC)', right: 'title: Capacity development' },
  mend: 'Put in what was meant to stand here, or take it out.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => patternOf(language),
      ({ match, passage, words }) => (isMeant(match, passage) ? undefined : `“${words}” only keeps a place.`),
      exactly,
    ),
};

/** Whether a passage of a language keeps a place: what is missing there is told so already. */
export function hasLeftOver(subject: DataSubject, language: string, at: string): boolean {
  return leftOversIn(subject, language).some(({ passage }) => passage.path.join('.') === at);
}

/** Where a language's passages keep a place: offsets in `plain`. Other rules leave those words alone. */
export const leftOversIn = byLanguage((subject: DataSubject, language) =>
  readPassagesIn(subject, language).flatMap((passage) =>
    findAll(patternOf(language), passage.plain)
      .filter((match) => !isMeant(match, passage))
      .map(({ 0: { length }, index }) => ({ passage, start: index, end: index + length })),
  ),
);

const patternOf = memoiseLanguage((language) => {
  const words = languageOf(language).leftOvers;
  const own = words
    ? [
        // Before single fields: “figure to be updated” has one in it.
        ...(words.asides ? [`${before}(?:${words.asides})`] : []),
        `[([{<]\\s*(?:(?:${words.fields})[${letters}]* )?(?:${words.orders})[^)\\]}>]*[)\\]}>]`,
        `${before}(?<field>${words.fields})${after}`,
        `^(?:${words.orders})[^.]*[.…]?$`,
        `(?<!\\])\\[(?!\\^)(?<inner>[^\\[\\]]*${before}(?:${words.blanks})[^\\[\\]]*)\\](?![[(:])`,
        `<(?=[${letters}])[^<>]{0,40}${before}(?:${words.blanks})[^<>]{0,40}(?<=[${letters}])>`,
        `${before}(?<!\\d[.,’ \\u00A0\\u202F])(?:NN|000?)[ \\u00A0](?:${words.counted})${after}`,
        `${before}n/a[ \\u00A0](?:${words.counted})${after}`,
        `${before}(?<!Gen(?:eration)? )${x}[ \\u00A0]?(?:%|(?:${words.counted})${after})`,
      ]
    : [`${before}${x}[ \\u00A0]?%`, bracketed];
  return new RegExp([...own, ...signs].join('|'), 'giu');
});

/** Another word, a Roman number, or an editor’s bracket in a quotation. */
function isMeant({ 0: raw, index, groups }: RegExpExecArray, { plain, language }: ReadPassage): boolean {
  if (groups?.field !== undefined) return !/^[\p{Lu} ]+$/u.test(raw) || /^[\p{Lu} \uE000-]+$/u.test(plain);
  // Small letters make other words of some: todo, tk, x.
  if (/^(?:[Tt]k|[Tt]o ?do|fixme|yyyy|[xхχ](?![xхχ]))/u.test(raw)) return true;
  const rest = plain.slice(index + raw.length, index + raw.length + 30);
  if (/^nn$/i.test(raw)) return raw !== 'NN' || !/^[ \u00A0]\p{Ll}/u.test(rest);
  // A question mark behind a space is one, where a sentence ends: “C’est vrai ? Oui.”
  if (raw === '?')
    return !/^\s+[\p{Ll}\p{N}\uE000]/u.test(rest) && !/(?:^|[:=–—-]\s*)$/u.test(plain.slice(0, index));
  if (/^(?:X{2,3}|Х{2,3})$/.test(raw)) {
    const counted = languageOf(language).leftOvers?.romans;
    return (
      /^[–—-]X|^[IVX]/u.test(rest) ||
      /[IVX][–—-]$/u.test(plain.slice(0, index)) ||
      (counted !== undefined && new RegExp(`^\\s(?:\\p{L}+\\s)?(?:${counted})`, 'iu').test(rest))
    );
  }
  const inner = groups?.inner;
  if (inner === undefined || /^\s*(?:…|\.{3}|sic!?)\s*$/iu.test(inner)) return inner !== undefined;
  const opened = plain.slice(0, index);
  const isInQuotation =
    opened.lastIndexOf('“') > opened.lastIndexOf('”') || opened.lastIndexOf('«') > opened.lastIndexOf('»');
  return isInQuotation || (/^\p{L}$/u.test(inner) && /^\p{L}/u.test(rest));
}
