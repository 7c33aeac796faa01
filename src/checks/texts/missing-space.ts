// Two words that run together at a punctuation mark, a bracket or a figure.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

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
      ({ match: { 0: found, index, groups }, passage, words }) => {
        const after = groups?.next ?? groups?.word;
        if (after !== undefined && languageOf(passage.language).endings?.isEnding(after)) return undefined;
        const message = `There is a space missing in “${words}”.`;
        // Behind a comma it is certain; a full stop or a digit may belong to a name.
        const next = passage.plain[index + found.length] ?? '';
        return /[,;]$/.test(found) ? { message, now: `${found} ${next}`, beyond: next.length } : message;
      },
    ),
};
