// Reads a content stream operation by operation (ISO 32000-1, 7.8.2). Knows where each stands, so that a step can change it.
import { notUnderstood } from '../not-understood.ts';

/** A number, or anything else as it stands in the stream: `/F4`, `<0007>`, `(text)`, `[…]`, `<<…>>`, `true`. */
export type Operand = number | string;

/**
 * One operation. `operands` is used again for the next one, so it must not be kept. `start` is where the operation
 * begins and `end` is behind its operator, in characters of the source.
 */
export type Operation = { operator: string; operands: readonly Operand[]; start: number; end: number };

/** Operators that paint a path, and those that add to one; what else may stand in a stream and paints nothing. */
export const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n']);
export const builds = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
export const sets = new Set(
  'w J j M d ri i gs CS cs SC SCN sc scn G g RG rg K k Tc Tw Tz Tr Ts MP DP BX EX'.split(' '),
);

/**
 * Calls `visit` for each operation of a stream, in order.
 * @param source the unpacked stream as Latin-1: one character a byte
 * @throws FactsheetError `pdf-not-understood` for inline pictures and what is no content stream
 */
export function eachOperation(source: string, visit: (operation: Operation) => void): void {
  const operands: Operand[] = [];
  const operation: Operation = { operator: '', operands, start: 0, end: 0 };
  for (let at = skipSpace(source, 0); at < source.length; at = skipSpace(source, operation.end)) {
    if (operands.length === 0) operation.start = at;
    const end = endOfToken(source, at);
    operation.end = end;
    const code = source.charCodeAt(at);
    if (isNumeric(code)) {
      operands.push(Number(source.slice(at, end)));
    } else if (isLetter(code) && !isConstant(source, at, end)) {
      operation.operator = source.slice(at, end);
      if (operation.operator === 'BI') throw notUnderstood('an inline picture');
      visit(operation);
      operands.length = 0;
    } else {
      operands.push(source.slice(at, end));
    }
  }
  if (operands.length > 0) throw notUnderstood('a content stream that ends in operands');
}

/** Where the object or operator that begins here ends. */
function endOfToken(source: string, at: number): number {
  switch (source.charCodeAt(at)) {
    case 0x28: // (
      return endOfString(source, at);
    case 0x5b: // [
      return endOfGroup(source, at, 1, 0x5d);
    case 0x3c: // <
      return source.charCodeAt(at + 1) === 0x3c
        ? endOfGroup(source, at, 2, 0x3e)
        : behind(source, source.indexOf('>', at));
    case 0x29: // )
    case 0x5d: // ]
    case 0x3e: // >
    case 0x7b: // {
    case 0x7d: // }
      throw notUnderstood(`a content stream with a stray “${source.charAt(at)}”`);
    default: {
      let end = at + 1;
      while (end < source.length && isRegular(source.charCodeAt(end))) end += 1;
      return end;
    }
  }
}

/** Strings hold balanced parentheses, and others behind a backslash (7.3.4.2). */
function endOfString(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end += 1) {
    const code = source.charCodeAt(end);
    if (code === 0x5c) end += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29) depth -= 1;
    if (depth === 0) return end + 1;
  }
  throw notUnderstood('a content stream with a string that does not end');
}

/** An array or dictionary, whose opening sign is as wide as its closing one. */
function endOfGroup(source: string, at: number, width: number, closing: number): number {
  let end = skipSpace(source, at + width);
  while (end < source.length && source.charCodeAt(end) !== closing) {
    end = skipSpace(source, endOfToken(source, end));
  }
  return behind(source, end < source.length ? end + width - 1 : -1);
}

function behind(source: string, last: number): number {
  if (last < 0 || last >= source.length) throw notUnderstood('a content stream that is cut off');
  return last + 1;
}

/** White space, and comments up to the end of their line (7.2.3). */
function skipSpace(source: string, from: number): number {
  let at = from;
  for (;;) {
    const code = source.charCodeAt(at);
    if (code === 0x25) at = endOfLine(source, at);
    else if (isSpace(code)) at += 1;
    else return at;
  }
}

function endOfLine(source: string, from: number): number {
  const found = source.slice(from).search(/[\r\n]/);
  return found < 0 ? source.length : from + found;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0;
}

function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

/** Operators begin with a letter or are ' or ". */
function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x22;
}

function isConstant(source: string, at: number, end: number): boolean {
  return end - at >= 4 && /^(?:true|false|null)$/.test(source.slice(at, end));
}

/** Neither white space nor a delimiter (7.2.2). */
function isRegular(code: number): boolean {
  return !(
    isSpace(code) ||
    code === 0x2f ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x7b ||
    code === 0x7d ||
    code === 0x25
  );
}
