// Spaces that are missing, too many, or of an unusual kind.
import { languageOf } from '../../language/index.ts';
import { codePointOf } from '../../printable.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** Two spaces between words; also a space that ends a line of a text that goes on. */
export const doubledSpace: DataCheck = {
  code: 'doubled-space',
  severity: 'warning',
  title: 'A doubled space',
  why: 'It is the trace of words taken out, often of one too many, and a search for the words does not find them.',
  example: { wrong: 'supports  the Government', right: 'supports the Government' },
  mend: 'Leave one space. Where only one is to be seen, another ends a line: take that one out.',
  find: (subject) => matches(subject, / {2,}/g, ({ words }) => `There are two spaces in “${words}”.`),
};

/** A space between a word and the mark that belongs to it. What marks stand close is asked of the language. */
export const misplacedSpace: DataCheck = {
  code: 'misplaced-space',
  severity: 'warning',
  title: 'A space before a punctuation mark, or inside of brackets',
  why: 'The mark can be pushed to the beginning of the next line, alone.',
  example: { wrong: 'refugees , IDPs ( in Baku )', right: 'refugees, IDPs (in Baku)' },
  mend: 'Take the space out.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => patternFor(language),
      ({ words }) => `There is a space too many in “${words}”.`,
    ),
};

function patternFor(language: string): RegExp {
  const { quotes, closeMarks = ',.' } = languageOf(language);
  const close = closeMarks.replace('%', '');
  const word = '[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}\\uE000\\uE001]';
  const rules = [
    `(?<=${word}) (?=[${close}](?:[ \\n\\p{Pe}\\p{Pf}]|$))`,
    '(?<=\\S) (?=[)\\]])',
    '(?<=[(\\[]) (?=\\S)',
    ...(closeMarks.includes('%') ? ['(?<=[\\p{N}\\uE000]) (?=%)'] : []),
    // In German and others “ ends a quotation.
    ...(quotes?.[0] === '“'
      ? [
          '(?<=(?:^|[\\s(])“) (?=\\S)',
          '(?<=\\S) (?=”(?![\\p{L}\\p{N}\\uE000\\uE001]))',
          '(?<=\\p{L}) (?=’s(?!\\p{L}))',
        ]
      : []),
  ];
  return new RegExp(rules.join('|'), 'gu');
}

/** Numbers (1,000), initials (Ə.Həsənov), addresses, (re)integration, refugee(s) and COP29 are as they should be. */
const runTogether = [
  '[\\p{L}\\p{M}\\p{N}\\uE000\\uE001)”][,;](?=[\\p{L}“])',
  '\\p{L}[,;](?=[\\p{N}\\uE000\\uE001])',
  '\\p{Ll}{2}[:!?](?=\\p{L})',
  '(?:\\p{Ll}{2}|\\p{Lu}{2}|\\p{N}{2}|[\\uE000\\uE001)”])\\.(?=\\p{Lu}\\p{Ll})',
  '\\p{Ll}{2}(?=\\(\\p{Lu}{2})',
  '(?<=\\([\\p{Lu}\\uE001]+)\\)(?=(?<next>\\p{Ll}{2,}))',
  '\\p{Ll}{2}(?=\\uE000)',
  '\\p{Ll}{4}(?=\\p{N})',
  '\\p{N}(?=(?!fold)\\p{Ll}{4})',
  '\\uE000(?=(?<word>(?!fold)\\p{L}{4,}))',
];
const pattern = new RegExp(runTogether.join('|'), 'gu');
/** Where “ opens a quotation; in German it closes one. */
const withQuotes = new RegExp([...runTogether, '(?:\\p{L}{2}|[.,;!?])(?=“\\p{L})'].join('|'), 'gu');

/** No space after a comma, a full stop or a bracket, or beside a figure. */
export const missingSpace: DataCheck = {
  code: 'missing-space',
  severity: 'warning',
  title: 'A missing space',
  why: 'Two words run together: they are hard to read, and a search finds neither.',
  example: { wrong: 'refugees,asylum-seekers and IDPs', right: 'refugees, asylum-seekers and IDPs' },
  mend: 'Put the space in.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => (languageOf(language).quotes?.[0] === '“' ? withQuotes : pattern),
      ({ match: { groups }, passage, words }) => {
        const after = groups?.next ?? groups?.word;
        if (after !== undefined && languageOf(passage.language).endings?.isEnding(after)) return undefined;
        return `There is a space missing in “${words}”.`;
      },
    ),
};

/**
 * A no-break or thin space between two words of four small letters or more; a figure space that has no figure on both
 * sides; any other space, or a tab, wherever it stands. Beside figures, initials, short words and punctuation a no-break
 * space is good typography, and a thin one may part thousands. Beside characters of East Asia their own space stays.
 */
const odd =
  /(?<=(?<!\p{L})\p{Ll}{4,})[\u00A0\u2009\u202F\u3000]+(?=\p{Ll}{4,})|(?<!\p{N})\u2007+|\u2007+(?!\p{N})|[\t\u1680\u2000-\u2006\u2008\u200A\u205F]+/gu;

/** Warning for each: what a web page or a word processor left in a copied text. */
export const oddSpace: DataCheck = {
  code: 'odd-space',
  severity: 'warning',
  title: 'A space that is not the usual one',
  why: 'A no-break space out of a copied text keeps words together that a line should part, and leaves a hole in the line.',
  example: { wrong: 'legal[U+00A0]assistance', right: 'legal assistance' },
  mend: 'Type the space again.',
  find: (subject) =>
    matches(subject, odd, ({ match: [space], words }) => {
      return `The space in “${words}” is not the usual one (${codePointOf(space)}).`;
    }),
};
