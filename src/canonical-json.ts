// JSON as a package holds it: one form for one value, so that nothing hides in blanks, doubled keys or escapes.
import { jsonIn } from './values.ts';

/** A value as the bytes of its file. */
export function canonicalJson(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** The value of a file; `isCanonical` tells whether its bytes are those that `canonicalJson` writes. Nothing for what is no JSON. */
export function parseCanonical(bytes: Uint8Array): { value: unknown; isCanonical: boolean } | undefined {
  const value = jsonIn(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
  if (value === undefined) return undefined;
  return { value, isCanonical: Buffer.compare(canonicalJson(value), bytes) === 0 };
}
