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
    const [name = '', ...chain] = partsOf(inner ?? '');
    const closed = inner !== undefined;
    const raw = closed ? whole : text.slice(match.index, match.index + 20);
    return { raw, index: match.index, name, chain, closed };
  });
}

/** What stands between commas; a comma between brackets parts nothing: `plural(official, who|officials, who)`. */
function partsOf(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of inner.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (sign === ',' && depth === 0) {
      parts.push('');
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    parts.push(parts.pop() + sign);
  }
  return parts.map((part) => part.trim());
}

/** Whether a placeholder prints a word that goes with the figure, and not the figure: `{{n, plural(person|persons)}}`. */
export function isWord({ chain }: Pick<Placeholder, 'chain'>): boolean {
  return chain.some((format) => format.startsWith('plural('));
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
