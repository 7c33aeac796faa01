// What figures are called on the review sheet: words for people, from the texts where results stand in them.
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/compare/labels.ts';
import type { Figure } from '../../src/period/period.ts';

const result = (name: string): Figure => ({
  name,
  value: 5,
  kind: 'count',
  as_of: '2024-09-30',
  derived: false,
  path: ['results', name],
});
const label = (name: string, ...texts: string[]) =>
  labelOf(result(name), {
    locale: 'en',
    word: () => undefined,
    country: String,
    donor: String,
    office: String,
    print: () => undefined,
    passages: texts.map((text) => ({ path: [], text })),
  });

describe('a result', () => {
  it.each([
    ['**{{signs, number}} mine safety signs** were installed.', 'Mine safety signs were installed'],
    [
      'In {{signs, year}}, {{signs, number}} [signs](https://a.org/x_y) of :en[JIPS] stood.',
      'In […], … signs of JIPS stood',
    ],
    [
      '{{signs, number}} young {{signs, plural(person|people)}} came to {{towns, words}} towns.',
      'Young people came to […] towns',
    ],
    [
      '{{signs}} people, who had been waiting there since the first of January, came in.',
      'People, who had been waiting there since',
    ],
    ['{{signs, number}}.', 'Signs'],
    ['{{signs, number}}.\n', 'Signs'],
    ['Nobody says it.', 'Signs'],
  ])('is called as “%s” says', (text, expected) => expect(label('signs', text)).toBe(expected));

  it('is called by the first text that says what it counts', () => {
    expect(label('signs', '{{signs}}.', 'In all {{signs, words}} signs stand.')).toBe('In all … signs stand');
  });

  it('is not mistaken for another whose name begins alike', () => {
    expect(label('sign', '{{signs, number}} boards stand.')).toBe('Sign');
  });

  it('is found in bounded time in a text that means harm', () => {
    const begun = performance.now();
    label('signs', `{{signs, plural(${'a|'.repeat(20_000)}`, `{{signs}} ${'{{x, plural('.repeat(20_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
