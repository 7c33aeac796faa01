// Which patterns a snapshot has before all else in their file, and which stay where they are.
import path from 'node:path';
import { expect, it } from 'vitest';

type Hoisted = { withPatternsFirst(code: string, id: string, root: string): string | null };

const { withPatternsFirst }: Hoisted = await import(
  path.resolve(import.meta.dirname, '../../bin/hoisted.mjs')
);
const moved = (code: string, place = 'checks/texts/x.ts') => withPatternsFirst(code, `/p/src/${place}`, '/p');

it.each([
  [
    'of a function',
    'const f = (t: string) => /a\\p{L}/u.test(t);',
    'const $pattern0 = /a\\p{L}/u;const f = (t: string) => $pattern0.test(t);',
  ],
  [
    'of a method that looks from the beginning',
    'function f(t) { return t.replace(/ə/g, "b") }',
    'const $pattern0 = /ə/g;function f(t) { return t.replace($pattern0, "b") }',
  ],
])('the pattern %s is moved', (_, code, expected) => {
  expect(moved(code)).toBe(expected);
});

it.each([
  ['at the top of its file', 'const a = /b/u;'],
  ['that goes on where it ended', 'function f(t) { const p = /a/g; while (p.exec(t)) t; }'],
  ['that holds at one place', 'const f = (t) => t.match(/a/y);'],
])('a pattern %s stays', (_, code) => {
  expect(moved(code)).toBeNull();
});

it.each(['print/prepare.ts', 'pdf/tags/line-ends.ts', 'studio/client/shown.ts', 'checks/x.json'])(
  'nothing of %s is moved, which may be sent as it is written',
  (place) => {
    expect(moved('const f = (t) => /a/.test(t);', place)).toBeNull();
  },
);
