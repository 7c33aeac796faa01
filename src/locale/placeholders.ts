// Finds `{{name, format, format}}` in a text. The one reader of this notation, for printing and for checks.

/** One `{{…}}` of a text: what stands between the braces, and where (offset in UTF-16 units). */
export type Placeholder = {
  /** The whole, braces included: what a check looks for to tell line and column. */
  raw: string;
  index: number;
  name: string;
  /** The formats asked for, in order. */
  chain: readonly string[];
  /** Whether the braces close. If not, `raw` is `{{` with the characters that follow. */
  closed: boolean;
};

/** From `{{` to the first `}}`, unless another `{{` comes before: then the first pair never closes. */
const notation = /\{\{(?:((?:(?!\{\{|\}\})[\s\S])*)\}\})?/g;

/** Every placeholder of a text, in order. */
export function findPlaceholders(text: string): Placeholder[] {
  return Array.from(text.matchAll(notation), (match) => {
    const [whole, inner] = match;
    const [name = '', ...chain] = (inner ?? '').split(',').map((part) => part.trim());
    const closed = inner !== undefined;
    const raw = closed ? whole : text.slice(match.index, match.index + 20);
    return { raw, index: match.index, name, chain, closed };
  });
}

/** The text with each placeholder replaced by what `print` gives. Values are not looked at again. */
export function setIn(text: string, print: (placeholder: Placeholder) => string): string {
  let result = '';
  let end = 0;
  for (const placeholder of findPlaceholders(text)) {
    result += text.slice(end, placeholder.index) + print(placeholder);
    end = placeholder.index + placeholder.raw.length;
  }
  return result + text.slice(end);
}
