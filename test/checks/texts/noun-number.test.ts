// Words that do not go with their number: found where they are sure, silent where they may be right.
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { nounNumber } from '../../../src/checks/texts/noun-number.ts';
import { type Change, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectWith } from '../support.ts';

const figures = `${shipped}/figures.yaml`;

/** `about → hint` of each finding in a text, with figures changed. */
async function find(text: string, values: Record<string, number> = {}, before?: Record<string, number>) {
  const changed = (figuresNow: Record<string, number>): Change[] =>
    Object.entries(figuresNow).map(([name, value]) => ({
      file: figures,
      find: new RegExp(`${name}: \\d+`),
      put: `${name}: ${value}`,
    }));
  const words = notes(`${shipped}/text.en.yaml`, [text]);
  const subject = await subjectWith(words, ...changed(values));
  const previous = before && (await subjectWith(words, ...changed(before))).period;
  const found = runChecks([nounNumber], { ...subject, previous });
  return found.filter(({ at }) => at?.startsWith('notes')).map(({ about, hint }) => `${about} → ${hint}`);
}

describe('English', () => {
  it.each([
    [
      '{{new_citizens, number}} stateless persons acquired it.',
      1,
      '{{new_citizens, number}} stateless persons → Write {{new_citizens, plural(person|persons)}} for “persons”.',
    ],
    [
      '**{{new_citizens, number}} refugees** were counselled in {{new_citizens, year}}.',
      1,
      '{{new_citizens, number}} refugees → Write {{new_citizens, plural(refugee|refugees)}} for “refugees”.',
    ],
    [
      '{{new_citizens}} families came.',
      1,
      '{{new_citizens}} families → Write {{new_citizens, plural(family|families)}} for “families”.',
    ],
    [
      '{{new_citizens, words, capital}} people came.',
      1,
      '{{new_citizens, words, capital}} people → Write {{new_citizens, plural(person|people)}} for “people”.',
    ],
    [
      '{{new_citizens, words}} official of the State',
      2,
      '{{new_citizens, words}} official → Write {{new_citizens, plural(official|officials)}} for “official”.',
    ],
    [
      '{{new_citizens, number}} agency who came',
      5,
      '{{new_citizens, number}} agency → Write {{new_citizens, plural(agency|agencies)}} for “agency”.',
    ],
  ])('%s', async (text, value, expected) => {
    expect(await find(text, { new_citizens: value })).toEqual([expected]);
  });

  it.each<[string, number]>([
    ['{{new_citizens, number}} stateless {{new_citizens, plural(person|persons)}} came.', 1],
    ['{{new_citizens, words}} official of the State came.', 1],
    ['{{new_citizens, words}} of the officials came, {{new_citizens, number}} in all.', 1],
    ['{{new_citizens, number}} young and adult refugees came.', 2],
    ['{{new_citizens, number}} people of Baku and {{new_citizens, number}} staff of UNHCR.', 2],
    ['{{new_citizens, words}} who obtained permits, {{new_citizens, number}} per cent of them.', 3],
    ['{{new_citizens, number}} displaced from their homes, {{new_citizens, number}} more of them.', 3],
    ['{{new_citizens, ordinal}} persons; {{year, year}} persons.', 1],
    ['({{new_citizens, number}}) persons; page {{new_citizens, number}}. Persons', 1],
  ])('leaves %s alone', async (text, value) => {
    expect(await find(text, { new_citizens: value })).toEqual([]);
  });

  it('tells where a figure was 1 last time and is not now, or the other way round', async () => {
    const text = 'In May {{new_citizens, number}} senior official took part.';
    const told = [expect.stringContaining('{{new_citizens, number}} senior official → Write what changes')];
    expect(await find(text, { new_citizens: 3 }, { new_citizens: 1 })).toEqual(told);
    expect(await find(text, { new_citizens: 1 }, { new_citizens: 3 })).toEqual(told);
    expect(await find(text, { new_citizens: 4 }, { new_citizens: 3 })).toEqual([]);
    expect(await find(text, { new_citizens: 1 }, { new_citizens: 1 })).toEqual([]);
  });
});

it('says nothing of a language whose nouns stay as they are', async () => {
  const words = notes(`${shipped}/text.az.yaml`, ['{{new_citizens, number}} nəfər gəlib.']);
  const one = { file: figures, find: 'new_citizens: 21', put: 'new_citizens: 1' };
  const subject = await subjectWith(words, one);
  expect(runChecks([nounNumber], { ...subject, previous: (await subjectWith(words)).period })).toEqual([]);
});
