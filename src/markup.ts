// Text set into HTML or XML: the signs that would be mark-up, written so that they are text; and read back.

/** Text for the content of an element, or for an attribute in double quotation marks. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
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
