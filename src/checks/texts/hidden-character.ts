// Characters without ink or width, which nobody sees and which part a word for every search.
import type { Passages } from '../../period/period.ts';
import { codePointOf } from '../../printable.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { most } from './read-passages.ts';

/**
 * Default-ignorable characters (Unicode, DerivedCoreProperties), controls, separators of lines and paragraphs,
 * annotations, the sign for an object that was not copied, and the empty braille cell.
 */
const hidden = /(?:[\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFC\u2800]|(?![\t\n\r])\p{Cc})+/gu;

/** Marks of direction belong to texts with words that are written from the right: not those that turn letters round. */
const direction = /^[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]+$/u;
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const withoutJoiners =
  /[\s\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]/u;

/** What scripts need, each with whether the character beside it is of such a script. */
const needed: readonly [characters: RegExp, beside: (one: string) => boolean][] = [
  [/^(?:\u200C\u200D?|\u200D\u200C?)$/u, (one) => !withoutJoiners.test(one)],
  [
    /^\u200B+$/u,
    (one) =>
      /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        one,
      ),
  ],
  [/^[\u180B-\u180F]+$/u, (one) => /\p{Script=Mongolian}/u.test(one)],
  [/^[\u115F\u1160\u3164\uFFA0]+$/u, (one) => /\p{Script=Hangul}/u.test(one)],
  [/^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u, (one) => /\p{Script=Han}/u.test(one)],
  [
    /^[\u200D\uFE0E\uFE0F\u{E0020}-\u{E007F}]+$/u,
    (one) => /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(one),
  ],
];

/** A place to part a word, and one not to: meant, if somebody wrote them as an escape. */
const meantAsEscape = /^[\u00AD\u2060]+$/u;

/** Error for each place, in all texts and names. What a script needs is left alone. */
export const hiddenCharacter: DataCheck = {
  code: 'hidden-character',
  severity: 'error',
  title: 'A character that cannot be seen',
  why: 'It came along with a copied text. A search does not find the word, and a screen reader stumbles over it.',
  example: { wrong: 'Azər[U+200B]baycan', right: 'Azərbaycan' },
  mend: 'Delete the word and type it again. A place where a word may part is written "dis\\u00ADplaced", in straight quotes.',
  find: ({ period }) =>
    [...Object.values(period.texts), period.names].flatMap((source) =>
      source.passages.flatMap((passage) => foundIn(source, passage).slice(0, most)),
    ),
};

function foundIn(source: Passages, { path, text }: Passages['passages'][number]): Found[] {
  return findAll(hidden, text).flatMap(({ 0: characters, index }): Found[] => {
    const end = index + characters.length;
    if (isNeeded(characters, text.slice(0, index), text.slice(end), text)) return [];
    const [before = ''] = /[^\s{}[\]()]{0,30}$/u.exec(text.slice(0, index)) ?? [];
    const [after = ''] = /^[^\s{}[\]()]{0,30}/u.exec(text.slice(end)) ?? [];
    const place = source.locate(path, index - before.length);
    // In the file an escape (\u00AD) takes more columns than what it stands for.
    const [first, next] = [source.locate(path, index), source.locate(path, end)];
    const columns = (next.column ?? 0) - (first.column ?? 0);
    const isEscape = first.line === next.line && columns > characters.length;
    if (isEscape && meantAsEscape.test(characters)) return [];
    const codes = Array.from(characters, codePointOf);
    const words = (before + characters + after).replace(hidden, '');
    const message = `“${words}” has a character that cannot be seen (${codes.join(', ')}).`;
    return [{ message, place, at: path, about: words }];
  });
}

/** Whether a script, or an emoji, needs characters where they stand. */
function isNeeded(characters: string, before: string, after: string, text: string): boolean {
  if (direction.test(characters)) return fromRight.test(text) && isClosed(text);
  const beside = [[...before].at(-1), [...after][0]].filter((one) => one !== undefined);
  // A digit on a key: 5, U+FE0F, U+20E3.
  const isKey = characters === '\uFE0F' && beside[1] === '\u20E3';
  return isKey || needed.some(([those, isOf]) => those.test(characters) && beside.some(isOf));
}

/** Whether each stretch of a direction that a passage begins ends in it (Unicode Standard Annex 9): else it goes on to its end. */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    const end = mark > '\u202E' ? '\u2069' : '\u202C';
    if (mark !== '\u202C' && mark !== '\u2069') open.push(end);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}
