// The names of what is kept: SHA-256 of its bytes, in hexadecimal digits.
import { createHash } from 'node:crypto';

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of plain data: objects that differ in the order of their names alone have the same. */
export function hashOfData(data: unknown): string {
  return hashOf(JSON.stringify(data, (_, value) => (isPlain(value) ? sorted(value) : value)));
}

/** Plain data in which lists of words are sets: their order, and what stands in them twice, is nothing. */
export function asSets(data: unknown): unknown {
  if (Array.isArray(data))
    return data.every((one) => typeof one === 'string') ? [...new Set(data)].sort() : data.map(asSets);
  if (!isPlain(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, asSets(value)]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
