import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../src/escaped.ts';

describe('escaped', () => {
  it('gives what V8’s own gives, of every character at the beginning and behind one', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code).repeat(2));
    expect(signs.filter((both) => escaped(both) !== RegExp.escape(both))).toEqual([]);
    expect(escaped('BMT QAK/a-1\u{1F600}')).toBe(RegExp.escape('BMT QAK/a-1\u{1F600}'));
  });

  it('gives it of any text', () => {
    assert(property(string({ unit: 'binary' }), (text) => escaped(text) === RegExp.escape(text)));
  });
});
