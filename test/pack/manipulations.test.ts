// Whatever somebody does to a package is told, with and without the key that it should be signed with.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyPackage } from '../../src/pack/verify.ts';
import { readSigner, readVerifier } from '../../src/signature.ts';
import { project } from '../support/data.ts';
import { flipped, type Manipulation, manipulations, signatureManipulations } from './manipulations.ts';
import { newKey, packed } from './support.ts';

const { privatePem, publicPem } = newKey();
const key = readVerifier(publicPem, 'public.pem');
const plain = Buffer.from(packed());
const signed = Buffer.from(packed(readSigner(privatePem, 'key.pem')));

/** Whether it is refused in words of ours, or verified as not right. */
function isTold(bytes: Uint8Array, by?: typeof key): boolean {
  try {
    return !verifyPackage(bytes, 'x.zip', by).ok;
  } catch (error) {
    if (/^package-/.test((error as { code?: string }).code ?? '')) return true;
    throw error;
  }
}

const titled = (list: readonly Manipulation[]) =>
  list.map((one): [string, Manipulation] => [`${one.kind}: ${one.name}`, one]);

it('are at least 60 of at least 12 kinds', () => {
  expect(manipulations.length).toBeGreaterThanOrEqual(60);
  expect(new Set(manipulations.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
  expect(isTold(plain)).toBe(false);
  expect([isTold(signed), isTold(signed, key)]).toEqual([false, false]);
});

describe('is told', () => {
  it.each(titled(manipulations))('%s', (_, { change }) => {
    for (const [bytes, by] of [
      [plain, undefined],
      [signed, undefined],
      [signed, key],
    ] as const) {
      const changed = change(bytes);
      expect(Buffer.compare(changed, bytes)).not.toBe(0);
      expect(isTold(changed, by)).toBe(true);
    }
  });

  it.each(titled(signatureManipulations))('%s', (_, { change }) => {
    const changed = change(signed);
    expect(Buffer.compare(changed, signed)).not.toBe(0);
    expect([isTold(changed), isTold(changed, key)]).toEqual([true, true]);
  });

  it('a signature that was added later, or is by another', () => {
    const theirs = readSigner(newKey().privatePem, 'k');
    expect(verifyPackage(packed(theirs), 'x.zip').ok).toBe(true);
    expect(isTold(packed(theirs), key)).toBe(true);
  });

  it('each single byte', () => {
    const untold = [...signed.keys()].filter((at) => !isTold(flipped(signed, at, 1 << (at % 8))));
    expect(untold).toEqual([]);
  });

  it('any bytes changed, put in or taken out', () => {
    const places = fc.nat(signed.length);
    fc.assert(
      fc.property(places, places, fc.uint8Array({ maxLength: 40 }), (one, other, more) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const changed = Buffer.concat([signed.subarray(0, from), more, signed.subarray(to)]);
        return Buffer.compare(changed, signed) === 0 || isTold(changed);
      }),
      { numRuns: 300 },
    );
  });
});

it('a package of an earlier version, whose manifest does not say that it is signed, still verifies', async () => {
  const early = await readFile(path.join(project, 'test/fixtures/pack/early.zip'));
  const verified = verifyPackage(early, 'early.zip');
  expect(verified).toMatchObject({ ok: true, asPacked: true, signature: { state: 'valid' } });
  expect(verified.manifest).not.toHaveProperty('signer');
});

it('a package that was made from files of an earlier format still verifies', async () => {
  const earlier = await readFile(path.join(project, 'test/fixtures/pack/format-1.zip'));
  const verified = verifyPackage(earlier, 'format-1.zip');
  expect(verified).toMatchObject({ ok: true, asPacked: true, manifest: { period: 'azerbaijan/2024-09' } });
});
