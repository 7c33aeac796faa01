// The words of a page as the page has them, in the order of its source. Pure.
import { character } from '../markup.ts';

/** Elements that stand in a line of text: where one begins or ends, the word goes on. */
const inline =
  'a|abbr|b|bdi|bdo|cite|code|data|dfn|em|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var';

/** Stands where such an element begins or ends: styles may have made a block of it. */
const edge = '\u001F';

/** The text of a document's body: a space where a block ends, `edge` (U+001F) where an element in a line does. */
export function pageWords(html: string): string {
  return html
    .replace(/^[\s\S]*<body\b[^>]*>|<(style|title|desc)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<wbr\b[^>]*>/g, '')
    .replace(new RegExp(`</?(?:${inline})(?=[\\s>/])[^>]*>`, 'g'), edge)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[^;\s]+;/g, character)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A link of a page: where it leads, as the page has it, and its words. */
export type LinkWords = { address: string; words: string };

/** The links of a document, in its order. */
export function pageLinks(html: string): LinkWords[] {
  return Array.from(
    html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g),
    ([, href = '', inside = '']) => ({
      address: href.replace(/&[^;\s]+;/g, character),
      words: wordsInside(inside),
    }),
  );
}

/** The headings of a document, in its order. */
export function pageHeadings(html: string): string[] {
  return Array.from(html.matchAll(/<(h[1-6])\b[^>]*>([\s\S]*?)<\/\1>/g), ([, , inside = '']) =>
    wordsInside(inside),
  );
}

/** What stands in an element of a line: no element parts a word there. */
function wordsInside(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, character)
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')
    .trim();
}
