// Text from files, names and arguments as a terminal, a log or a report may show it: nothing in it acts. Pure.

/**
 * Characters that a terminal obeys (C0, DEL and C1: ECMA-48), that turn a line around (UAX 9), part lines, or are not seen
 * at all (marks of byte order, annotations and tags).
 */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
  /[\u0000-\u001F\u007F-\u009F\u061C\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The same but for line ends, tabs and, where colours are shown, the sequences that set them (SGR, ECMA-48 8.3.117). */
const actingInLines = new RegExp(`(?![\\n\\t])${acting.source}`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what it is for
const colour = /(\u001B\[[0-9;]*m)/;

const short: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text in one line, with what would act shown as an escape: `\n`, `\x1b`, `\u{202e}`. */
export function printable(text: string): string {
  return text.replace(acting, escaped);
}

/** Lines that are ready to be written. The last thing that all output goes through, whoever made it. */
export function printableLines(text: string, coloured: boolean): string {
  if (!coloured) return text.replace(actingInLines, escaped);
  const parts = text.split(colour);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(actingInLines, escaped))).join('');
}

/** JSON that means the same, in which nothing acts: JSON itself escapes less than half of it. */
export function printableJson(json: string): string {
  const unit = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(actingInLines, (character) => character.split('').map(unit).join(''));
}

/** The first words of a text where it has more than `most` characters (UTF-16 units), with an ellipsis for the rest. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a character beyond U+FFFF is none.
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return short[character] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
}

/** `1 error`, `3 errors`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A character as Unicode numbers it: U+0259. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
