// From a place in a text to the place in its file: YAML folds lines, takes indentation away and has escapes.

/**
 * Where the characters of a scalar's value stand in its source (YAML 1.2.2, chapters 7.3 and 8.1).
 * @param value the value, from its first character
 * @param source the file from the scalar's first sign on, to its end
 * @param offset in UTF-16 units of the value
 * @returns the offset in the source; that of the last character that could be followed, where the two part
 */
export function sourceOffset(value: string, source: string, offset: number): number {
  const style = /^[|>]/.test(source)
    ? 'block'
    : source[0] === '"'
      ? 'double'
      : source[0] === "'"
        ? 'single'
        : 'plain';
  const walk = style === 'block' ? blockStart(source, value) : { at: style === 'plain' ? 0 : 1, indent: -1 };
  let { at } = walk;
  for (let index = 0; index < value.length; ) {
    at = beforeCharacter(source, at, style, value[index] ?? '');
    const step = stepAt(value, source, { index, at, indent: walk.indent, style });
    if (offset < index + step.value || !step.matches) return at;
    index += step.value;
    at += step.source;
  }
  return at;
}

type Style = 'block' | 'double' | 'single' | 'plain';
type Step = { value: number; source: number; matches: boolean };

/** Behind the header of a block scalar (`>-`), and how deep its lines stand: a first line may begin with spaces of its own. */
function blockStart(source: string, value: string): { at: number; indent: number } {
  const [header = ''] = /^[^\n]*(?:\n|$)/.exec(source) ?? [];
  const [, blank = '', spaces = ''] = /^((?:[ \t]*\r?\n)*)( *)/.exec(source.slice(header.length)) ?? [];
  const own = /^\n*( *)/.exec(value)?.[1]?.length ?? 0;
  const indent = Math.max(0, spaces.length - own);
  return { at: header.length + (blank === '' ? indent : 0), indent };
}

/** In double quotes, what stands between two characters and is neither: a line that goes on behind a backslash. */
function beforeCharacter(source: string, at: number, style: Style, next: string): number {
  if (style !== 'double') return at;
  const [joined = ''] = /^(?:\\\r?\n[ \t]*)+/.exec(source.slice(at, at + 400)) ?? [];
  return next === '' ? at : at + joined.length;
}

function stepAt(
  value: string,
  source: string,
  { index, at, indent, style }: { index: number; at: number; indent: number; style: Style },
): Step {
  const here = source[at];
  const letter = value[index];
  if (letter === '\n' || letter === ' ') {
    const lines = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/.exec(source.slice(at));
    const isFolded = lines && (style !== 'block' || /^\r?\n/.test(source.slice(at)));
    if (isFolded) return foldedAt(value, source, index, at, lines[0], indent);
  }
  if (style === 'double' && here === '\\') return escapeAt(source, at, value, index);
  if (style === 'single' && here === "'" && source[at + 1] === "'")
    return { value: 1, source: 2, matches: letter === "'" };
  return { value: 1, source: 1, matches: here === letter };
}

/** Line ends: one is a space (in a block of `|` a line end), more are one line end fewer. */
function foldedAt(
  value: string,
  source: string,
  index: number,
  at: number,
  lines: string,
  indent: number,
): Step {
  const [breaks = ''] = /^(?:\n+| )/.exec(value.slice(index)) ?? [];
  const rest = source.slice(at + lines.length);
  const depth =
    indent < 0
      ? (/^[ \t]*/.exec(rest)?.[0].length ?? 0)
      : Math.min(indent, /^ */.exec(rest)?.[0].length ?? 0);
  return { value: breaks.length, source: lines.length + depth, matches: true };
}

/** `\n`, `\u0259`, `\"` (YAML 1.2.2, 5.7). */
function escapeAt(source: string, at: number, value: string, index: number): Step {
  const sign = source[at + 1] ?? '';
  const length = { x: 4, u: 6, U: 10 }[sign] ?? 2;
  const wide = sign === 'U' && (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return { value: wide, source: length, matches: true };
}
