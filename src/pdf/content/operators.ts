// Reads a content stream operation by operation (ISO 32000-1, 7.8.2). Knows where each stands, so that a step can change it.
import { notUnderstood } from '../not-understood.ts';

/** A number, or anything else as it stands in the stream: `/F4`, `<0007>`, `(text)`, `[…]`, `<<…>>`, `true`. */
export type Operand = number | string;

/**
 * One operation. It and its `operands` are used again for the next one, so they must not be kept. `start` is where the
 * operation begins and `end` is behind its operator, in characters of the source.
 */
export type Operation = { operator: string; operands: readonly Operand[]; start: number; end: number };

/** Operators that paint a path, and those that add to one; what else may stand in a stream and paints nothing. */
export const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n']);
export const builds = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
export const sets = new Set(
  'w J j M d ri i gs CS cs SC SCN sc scn G g RG rg K k Tc Tw Tz Tr Ts MP DP BX EX'.split(' '),
);

const others = 'q Q cm Tf BT ET Td TD Tm TL T* Tj TJ \' " BMC BDC EMC Do sh'.split(' ');

/** Every operator by its characters as one number: reading makes no text of them. */
const known = new Map(
  [...paints, ...builds, ...sets, ...others].map((name) => [keyOf(Buffer.from(name), 0, name.length), name]),
);

/** What a character is (7.2.2): white space, a delimiter, or else part of a name, number or operator. */
const space = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const code of [0, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) kinds[code] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;

/**
 * Calls `visit` for each operation of a stream, in order.
 * @param source the unpacked stream as Latin-1: one character a byte
 * @throws FactsheetError `pdf-not-understood` for inline pictures and what is no content stream
 */
export function eachOperation(source: string, visit: (operation: Operation) => void): void {
  const bytes = Buffer.from(source, 'latin1');
  const operands: Operand[] = [];
  const operation: Operation = { operator: '', operands, start: 0, end: 0 };
  for (let at = skipSpace(bytes, 0); at < bytes.length; at = skipSpace(bytes, operation.end)) {
    if (operands.length === 0) operation.start = at;
    const end = endOfToken(bytes, at);
    operation.end = end;
    const code = bytes[at] ?? 0;
    if (isNumeric(code)) {
      operands.push(numberAt(bytes, at, end) ?? Number(source.slice(at, end)));
    } else if (isLetter(code) && !(end - at >= 4 && constants.has(source.slice(at, end)))) {
      operation.operator = known.get(keyOf(bytes, at, end)) ?? source.slice(at, end);
      if (operation.operator === 'BI') throw notUnderstood('an inline picture');
      visit(operation);
      operands.length = 0;
    } else {
      operands.push(source.slice(at, end));
    }
  }
  if (operands.length > 0) throw notUnderstood('a content stream that ends in operands');
}

const constants = new Set(['true', 'false', 'null']);

/** Up to three characters as one number; of longer ones 0, which none has. */
function keyOf(bytes: Uint8Array, from: number, end: number): number {
  let key = 0;
  if (end - from > 3) return key;
  for (let at = from; at < end; at += 1) key = key * 256 + (bytes[at] ?? 0);
  return key;
}

/** The powers of ten that a number holds exactly, as it does all whole numbers of up to 15 digits. */
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** What `Number` makes of the same characters, for it rounds a quotient of exact numbers so, too; nothing of what is longer. */
function numberAt(bytes: Uint8Array, from: number, end: number): number | undefined {
  const isNegative = bytes[from] === 0x2d;
  let whole = 0;
  let digits = 0;
  let point = -1;
  for (let at = isNegative ? from + 1 : from; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits += 1;
    } else if (digit === -2 && point < 0) point = at;
    else return undefined;
  }
  if (digits === 0 || digits > 15) return undefined;
  const value = point < 0 ? whole : whole / (powers[end - 1 - point] ?? 1);
  return isNegative ? -value : value;
}

/** Where the object or operator that begins here ends. */
function endOfToken(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 0x28: // (
      return endOfString(bytes, at);
    case 0x5b: // [
      return endOfGroup(bytes, at, 1, 0x5d);
    case 0x3c: // <
      return bytes[at + 1] === 0x3c ? endOfGroup(bytes, at, 2, 0x3e) : behind(bytes, bytes.indexOf(0x3e, at));
    case 0x29: // )
    case 0x5d: // ]
    case 0x3e: // >
    case 0x7b: // {
    case 0x7d: // }
      throw notUnderstood(`a content stream with a stray “${String.fromCharCode(bytes[at] ?? 0)}”`);
    default: {
      let end = at + 1;
      while (end < bytes.length && kinds[bytes[end] ?? 0] === 0) end += 1;
      return end;
    }
  }
}

/** Strings hold balanced parentheses, and others behind a backslash (7.3.4.2). */
function endOfString(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let end = at; end < bytes.length; end += 1) {
    const code = bytes[end];
    if (code === 0x5c) end += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29) depth -= 1;
    if (depth === 0) return end + 1;
  }
  throw notUnderstood('a content stream with a string that does not end');
}

/** An array or dictionary, whose opening sign is as wide as its closing one. */
function endOfGroup(bytes: Uint8Array, at: number, width: number, closing: number): number {
  let end = skipSpace(bytes, at + width);
  while (end < bytes.length && bytes[end] !== closing) end = skipSpace(bytes, endOfToken(bytes, end));
  return behind(bytes, end < bytes.length ? end + width - 1 : -1);
}

function behind(bytes: Uint8Array, last: number): number {
  if (last < 0 || last >= bytes.length) throw notUnderstood('a content stream that is cut off');
  return last + 1;
}

/** White space, and comments up to the end of their line (7.2.3). */
function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    if (bytes[at] === 0x25) while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
    else if (kinds[bytes[at] ?? 0] !== space) break;
  }
  return at;
}

function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

/** Operators begin with a letter or are ' or ". */
function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x22;
}
