// The words of a page as the page has them, in the order of its source. Pure.

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

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  shy: '\u00AD',
};

/** The character that an entity (`&amp;`) or a reference (`&#160;`, `&#xa0;`) stands for; one that is not known stays. */
export function character(reference: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([0-9a-f]+)|#(\d+)|(\w+));$/i.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return Number.isNaN(code) ? (named[name] ?? reference) : String.fromCodePoint(code);
}
