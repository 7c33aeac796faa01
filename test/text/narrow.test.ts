import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, isIn, isInPart, lacksIn, narrow } from '../../src/text/narrow.ts';

/** Patterns with all that stands in those of checks: classes, signs beside properties, both directions, both cases. */
const patterns = [
  /(?<![\p{L}\p{M}\p{N}-])\p{Lu}\p{Ll}+(?![\p{L}\p{M}])/gu,
  /[^\p{L}\p{N}]+/gu,
  /[\P{L}]+|\P{Lu}\p{Lu}/gu,
  /\p{Lu}+\p{Ll}/giu,
  /[-\p{Pe}\p{Pf}—]\s?[\p{Sc}%-]/gu,
  /(?<name>\p{L}{2,}) \k<name>\b|\\p\{L\}|[\]\p{Ps}]/gu,
  /\p{Lt}|[^\p{Lt}]x|\p{Script=Cyrillic}+/gu,
  /(?-i:\p{Lu}{2,})s|\p{Lu}x/giu,
  /\b(?<word>(?:az|ßk|[^\P{Ll}a-k]))(?!ə\x7a|[ка]|\u{130}|\u0130)\w?/giu,
  /(?i:ə(?-i:a)K|[İ\]a-c])x?|A\cA|[^\Wz]{1,2}S/gu,
  /(?<one>a)\k<one>|(?:İı)+[-кК]|\[Zz\]/giu,
  /(?<=ſ|s)(?<!Å)[^a]|k$/gimu,
];

/** Everything that a pattern finds, with its place. */
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({ words, index, ...groups }));

describe('narrow', () => {
  it('finds the same in texts of any letters', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'aAzZəƏıİßſKКкЯґsSkKÅåxX[]’-—–()[]“”%€$5²Ⅷ \\p{L}\u0301\u0345\uE000Ǆǅ'),
      fc.integer({ min: 0, max: 0x24ff }).map((code) => String.fromCharCode(code)),
    );
    const text = fc.array(
      fc.oneof({ weight: 30, arbitrary: letter }, fc.constantFrom('ა', 'ض', '字', '🙂', '\uFFFC')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), (letters, pattern) => {
        const all = letters.join('');
        expect(found(all, narrow(pattern, all))).toEqual(found(all, pattern));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds each ordinary character by the same property', () => {
    const all = Array.from({ length: 0x2400 }, (_, code) => String.fromCharCode(code)).filter((character) =>
      /[\0-\u052f\u1e00-\u1eff\u2000-\u23ff]/.test(character),
    );
    for (const property of ['L', 'M', 'N', 'Lu', 'Ll', 'Lo', 'P', 'Pe', 'Pf', 'Sc']) {
      const pattern = new RegExp(`\\p{${property}}`, 'u');
      const narrowed = narrow(pattern, '');
      expect(all.filter((one) => narrowed.test(one))).toEqual(all.filter((one) => pattern.test(one)));
    }
  });

  it('leaves the pattern as it is for other letters, and where it has no property', () => {
    const pattern = /\p{L}+/gu;
    expect(narrow(pattern, 'საქართველო')).toBe(pattern);
    expect(narrow(/[a-z]/g, 'words').source).toBe('[a-z]');
    expect(narrow(/ways/iu, 'words')).not.toHaveProperty('ignoreCase', true);
    expect(narrow(/ways/iu, 'waſ')).toHaveProperty('ignoreCase', true);
    expect(narrow(pattern, 'words').source).not.toContain('\\p');
  });

  it('keeps one pattern for all that are alike, and no more than a few thousand', () => {
    const one = narrow(/\p{L}+!/gu, 'words');
    expect(narrow(/\p{L}+!/gu, 'words')).toBe(one);
    expect(narrow(/\p{L}+!/u, 'words')).not.toBe(one);
    for (let made = 0; made < 2500; made += 1) narrow(new RegExp(`\\p{L}${made}`, 'u'), 'words');
    expect(narrow(/\p{L}+!/gu, 'words')).not.toBe(one);
  });
});

it('looks again for what it did not find in another text', () => {
  const pattern = /\p{L}{3}\d/gu;
  const found = (text: string) => findAll(pattern, text).map(({ 0: word }) => word);
  expect([found('no digit here'), found('no digit here')]).toEqual([[], []]);
  expect([found('abc1, def2'), found('abc1, def2')]).toEqual([
    ['abc1', 'def2'],
    ['abc1', 'def2'],
  ]);
  expect(found('no digit here')).toEqual([]);
});

describe('a text that is asked again', () => {
  const words = ({ 0: word, index }: RegExpExecArray) => `${word} ${index}`;

  it('answers the same, whether it has no match, a few or many', () => {
    const letter = fc.constantFrom(...'abAB1 ə');
    const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));
    const asked = [/a/gu, /b\d/gu, /\p{Lu}+/gu, /ə(?=a)|^$/gu, /[ab]{2}/giu];
    fc.assert(
      fc.property(text, fc.constantFrom(...asked), (letters, pattern) => {
        const right = [...letters.matchAll(pattern)].map(words);
        const single = new RegExp(pattern.source, pattern.flags.replace('g', ''));
        for (let time = 0; time < 3; time += 1) {
          expect(findAll(pattern, letters).map(words)).toEqual(right);
          expect(isIn(single, letters)).toBe(right.length > 0);
          expect(isInPart(single, letters)).toBe(right.length > 0);
          // What has a match in a part has what the pattern needs in the whole.
          expect(lacksIn(pattern, `BA ${letters}\n`) && right.length > 0).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('answers for its own pattern alone when there were more than it has places for', () => {
    const all = Array.from({ length: 4500 }, (_, number) => new RegExp(`a${number}(?!\\d)`, 'gu'));
    const [first, second] = ['a1 a2200 a2200 a2200 a2200', ''];
    for (let round = 0; round < 2; round += 1) {
      for (const [number, pattern] of all.entries()) {
        expect(findAll(pattern, first).length).toBe({ 1: 1, 2200: 4 }[number] ?? 0);
        expect(findAll(pattern, second)).toEqual([]);
      }
      expect(findAll(/^$/g, second)).toHaveLength(1);
    }
  });

  it('tells by the words of a pattern alone that it matches nowhere, and only where the letters are known', () => {
    expect(lacksIn(/\bsaat\s+\p{L}/u, 'Bakı, iyun')).toBe(true);
    expect(lacksIn(/\bsaat\s+\p{L}/u, 'Bakı, SAAT 5')).toBe(false);
    expect(lacksIn(/\bsaat\s+\p{L}/u, 'საათი')).toBe(false);
    expect(isInPart(/^ა\p{L}/u, 'ადა')).toBe(true);
  });
});
