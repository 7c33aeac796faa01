// Labels break between words, and only where they must.
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/charts/plan.ts';
import { unbroken, wrap } from '../../src/charts/wrap.ts';

const letters: Measure = (text) => text.length;

describe('wrap', () => {
  it('keeps a short name on one line', () => {
    expect(wrap('Rusiya Federasiyası', 19, 1, 400, letters)).toEqual(['Rusiya Federasiyası']);
  });

  it('breaks a long one between words', () => {
    expect(wrap('Demokratik Konqo Respublikası', 16, 1, 400, letters)).toEqual([
      'Demokratik Konqo',
      'Respublikası',
    ]);
  });

  it('leaves a word whole that is wider than the column', () => {
    expect(wrap('a Respublikası b', 5, 1, 400, letters)).toEqual(['a', 'Respublikası', 'b']);
  });

  it('does not break at a no-break space', () => {
    expect(wrap('8,0\u00a0mln\u00a0$', 3, 1, 400, letters)).toEqual(['8,0\u00a0mln\u00a0$']);
  });

  it('breaks between the words of a script that has no spaces', () => {
    expect(wrap('ผู้ลี้ภัยจากซีเรีย', 12, 1, 400, letters)).toEqual(['ผู้ลี้ภัยจาก', 'ซีเรีย']);
    expect(wrap('คน (UNHCR, 2024)', 9, 1, 400, letters)).toEqual(['คน', '(UNHCR,', '2024)']);
  });
});

describe('unbroken', () => {
  it('gives the words of a label, in scripts without spaces too', () => {
    expect(unbroken('Rusiya Federasiyası')).toEqual(['Rusiya', 'Federasiyası']);
    expect(unbroken('ซีเรียและ 12 คน')).toEqual(['ซีเรีย', 'และ', '12', 'คน']);
  });
});
