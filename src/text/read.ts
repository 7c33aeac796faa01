// The one reader of a passage: source → nodes with their place. The notation is ours, and a small part of CommonMark's.
import { Memory } from '../memory.ts';
import { readAddress } from './address.ts';
import { type Bracket, createLine, type Line } from './delimiters.ts';
import { findFigures } from './figures.ts';
import { type FigureNode, figuresIn, type TextNode } from './nodes.ts';

/**
 * Reads a passage: `**strong**`, `*emphasis*` (with _ too), `[words](address)`, `:en[words of another language]`,
 * `{{figure, format}}`, and a backslash before a sign that shall mean nothing. All else, HTML too, is words.
 *
 * Signs pair as in CommonMark 0.31 (6.2, 6.3). A figure is read before all else, and counts as one letter to the signs
 * beside it: a backslash before `{{` is a backslash. Never throws; the nodes leave no gap between them but for their signs.
 */
export function readText(source: string): readonly TextNode[] {
  return memory.of(source, () => read(source));
}

/** Passages are read by every check and every edition: what was read stays, up to so many. */
const memory = new Memory<readonly TextNode[]>(5000);

/**
 * `:en[`; a letter or a digit before it makes it words, but a letter of a script without capitals: Arabic writes “and” at its
 * word, Thai has no spaces.
 */
const foreign = /:([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\[/y;
const withoutCapitals = /[\p{Lo}\p{M}]/u;
const words = /[^\\*_[\]:\n{]+|[\s\S]/y;

function read(source: string): readonly TextNode[] {
  const figures = new Map(findFigures(source).map((figure) => [figure.start, figure]));
  const line = createLine(source, letterAt(source, figures));
  for (let at = 0; at < source.length; ) at = readAt(source, at, figures, line);
  return line.nodes();
}

/** Reads what stands at an offset, and gives the offset behind it. */
function readAt(source: string, at: number, figures: ReadonlyMap<number, FigureNode>, line: Line): number {
  const figure = figures.get(at);
  if (figure) {
    line.add(figure);
    return figure.end;
  }
  const sign = source[at] ?? '';
  const next = source[at + 1] ?? '';
  if (sign === '\n') line.add({ kind: 'break', start: at, end: at + 1 });
  else if (sign === '\\' && next === '\n') {
    line.add({ kind: 'break', start: at, end: at + 2 });
    return at + 2;
  } else if (sign === '\\' && /[!-/:-@[-`{-~]/.test(next) && !figures.has(at + 1)) {
    line.add({ kind: 'words', text: next, start: at, end: at + 2 });
    return at + 2;
  } else if (sign === '*' || sign === '_') return line.delimiters(at);
  else if (sign === '[') line.open({ start: at, end: at + 1 });
  else if (sign === ']') return close(source, at, figures, line);
  else if (sign === ':') {
    foreign.lastIndex = at;
    const [opening, language] = foreign.exec(source) ?? [];
    const isInWord = line.isLetterBefore(at) && !withoutCapitals.test(source[at - 1] ?? '');
    if (!opening || !language || isInWord) line.words(at, at + 1);
    else {
      line.open({ start: at, end: at + opening.length, language });
      return at + opening.length;
    }
  } else {
    words.lastIndex = at;
    const [run = sign] = words.exec(source) ?? [];
    line.words(at, at + run.length);
    return at + run.length;
  }
  return at + 1;
}

/** A closing bracket: the end of foreign words, or of a link's words if an address follows; else a bracket. */
function close(source: string, at: number, figures: ReadonlyMap<number, FigureNode>, line: Line): number {
  const opened: Bracket | undefined = line.lastOpen();
  if (!opened) {
    line.words(at, at + 1);
    return at + 1;
  }
  if (opened.language !== undefined) {
    line.close(opened, { kind: 'foreign', language: opened.language, start: opened.start, end: at + 1 });
    return at + 1;
  }
  const found = opened.mayLink ? readAddress(source, at + 1, figures) : undefined;
  if (!found) {
    line.forget(opened);
    line.words(at, at + 1);
    return at + 1;
  }
  const { address, addressStart, end } = found;
  line.close(opened, { kind: 'link', address, addressStart, start: opened.start, end });
  return end;
}

/** The character before and behind an offset, as the signs beside it see it: a figure is a letter. */
function letterAt(
  source: string,
  figures: ReadonlyMap<number, FigureNode>,
): (offset: number, side: -1 | 1) => string {
  const ends = new Set([...figures.values()].map(({ end }) => end));
  return (offset, side) => {
    if (side > 0) return figures.has(offset) ? 'a' : String.fromCodePoint(source.codePointAt(offset) ?? 0x20);
    if (ends.has(offset)) return 'a';
    return /[\s\S]$/u.exec(source.slice(Math.max(0, offset - 2), offset))?.[0] ?? ' ';
  };
}

/** Every figure that a passage names, in order. */
export function figuresOf(source: string): FigureNode[] {
  return figuresIn(readText(source));
}
