// The address of a link, from the bracket behind its words: `(https://… "title")`, `(<https://… with spaces>)`.
import type { FigureNode, Span } from './nodes.ts';

/** An address as it is typed, without its escapes, and where it stands; `end` is behind the closing bracket. */
type Address = { address: string; addressStart: number; end: number };

/** Brackets in an address, one inside of the other, at most (CommonMark 0.31, 6.3: implementations may stop at 32). */
const deepest = 32;

/**
 * Reads what follows the words of a link (CommonMark 0.31, 6.3 “inline link”); nothing where it is no address.
 * @param at the offset of the opening bracket
 * @param figures the placeholders of the text by offset: an address may name figures
 */
export function readAddress(
  text: string,
  at: number,
  figures: ReadonlyMap<number, FigureNode>,
): Address | undefined {
  if (text[at] !== '(') return undefined;
  const span = destination(text, blanks(text, at + 1), figures);
  if (!span) return undefined;
  const after = span.next;
  let next = blanks(text, after);
  if (next > after) {
    title.lastIndex = next;
    const [whole = ''] = title.exec(text) ?? [];
    if (whole) next = blanks(text, next + whole.length);
  }
  if (text[next] !== ')') return undefined;
  return { address: unescaped(text.slice(span.start, span.end)), addressStart: span.start, end: next + 1 };
}

/** What browsers show beside the pointer; it is not printed. */
const title = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\)/y;

function blanks(text: string, from: number): number {
  let at = from;
  while (/[ \t\n]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** The address itself, and where reading goes on. */
function destination(
  text: string,
  start: number,
  figures: ReadonlyMap<number, FigureNode>,
): (Span & { next: number }) | undefined {
  const isPointed = text[start] === '<';
  let depth = 0;
  for (let at = isPointed ? start + 1 : start; ; ) {
    const figure = figures.get(at);
    const sign = text[at];
    if (figure) at = figure.end;
    else if (sign === '\\' && /[!-~]/.test(text[at + 1] ?? '')) at += 2;
    else if (isPointed) {
      if (sign === '>') return { start: start + 1, end: at, next: at + 1 };
      if (sign === undefined || sign === '<' || sign === '\n') return undefined;
      at += 1;
    } else {
      if (sign === undefined || isBlank(sign) || (sign === ')' && depth === 0)) {
        return depth === 0 ? { start, end: at, next: at } : undefined;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth > deepest) return undefined;
      at += 1;
    }
  }
}

function isBlank(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code <= 0x20 || code === 0x7f;
}

/** Without the backslashes of its escapes; `&amp;`, which a page's source has for &, is that. */
function unescaped(typed: string): string {
  return typed.replace(/\\([!-/:-@[-`{-~])|&amp;/g, (_, sign: string | undefined) => sign ?? '&');
}

/** An address as one types it: with the signs that its per cent signs stand for; as it is, where it is not encoded well. */
export function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
