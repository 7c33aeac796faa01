// What is approved of a language: every value and every picture that its pages are made of, in one form on every machine. Pure.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { isRecord } from '../values.ts';

export type Scalar = string | number | boolean;

/** A value of a data file; of a list of plain values, all of them, as their order says something. */
export type StateValue = Scalar | readonly Scalar[];

/**
 * The files by their names in the data folder: of a data file its values by JSON pointer (RFC 6901), in the order in which they
 * stand; of any other the SHA-256 of its content.
 */
export type ApprovedState = Readonly<Record<string, string | Readonly<Record<string, StateValue>>>>;

/**
 * The values of a data file: without comments, marks and what is empty, and without what its top names here. Nobody sees those on a
 * page.
 */
export function valuesOf(value: unknown, without: readonly string[] = []): Record<string, StateValue> {
  const values: Record<string, StateValue> = {};
  const walk = (at: string, inner: unknown) => {
    if (isList(inner)) values[at] = inner;
    else if (typeof inner === 'object' && inner !== null)
      for (const [key, below] of Object.entries(inner)) walk(`${at}/${escaped(key)}`, below);
    else if (isScalar(inner)) values[at] = inner;
  };
  if (!isRecord(value)) return values;
  for (const [key, below] of Object.entries(value))
    if (!without.includes(key)) walk(`/${escaped(key)}`, below);
  return values;
}

function isScalar(value: unknown): value is Scalar {
  return (typeof value === 'string' && value !== '') || ['number', 'boolean'].includes(typeof value);
}

function isList(value: unknown): value is Scalar[] {
  return Array.isArray(value) && value.length > 0 && value.every(isScalar);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The path with dots that a pointer is. */
export function dotted(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

/** SHA-256 (hex) of a file’s content: of text without its byte order mark and with LF, as git may give it either way. */
export function contentHash(bytes: Uint8Array, isText: boolean): string {
  const hash = createHash('sha256');
  if (!isText) return hash.update(bytes).digest('hex');
  const text = Buffer.from(bytes).toString('utf8');
  return hash.update(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).digest('hex');
}

/** SHA-256 (hex) of a state. */
export function stateHash(state: ApprovedState): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex');
}
