import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/index.ts';
import { project, shipped } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';

const ages = {
  female: '{ 0-4: 310, 5-11: 420, 12-17: 388, 18-59: 1950, 60+: 405 }',
  male: '{ 0-4: 331, 5-11: 455, 12-17: 402, 18-59: 1720, 60+: 390 }',
};

/** What is found in the shipped period with a pyramid of these ages in the place of a ranking. */
async function found({ female, male, day = '2024-06-30' }: { female: string; male: string; day?: string }) {
  const files = await memoryOf(path.join(project, 'data'));
  const figures = `${shipped}/figures.yaml`;
  const data = `age_sex:\n  group: refugees\n  as_of: ${day}\n  female: ${female}\n  male: ${male}\n`;
  files.set(figures, `${new TextDecoder().decode(files.get(figures) as Uint8Array)}\n${data}`);
  const standard = `${project}/templates/page.yaml`;
  files.set(`${shipped}/page.yaml`, (await readFile(standard, 'utf8')).replace('asylum_origins', 'age_sex'));
  await using session = openSession({ files });
  const { period } = await session.read(shipped);
  const { findings } = await session.check(shipped, { quick: true });
  const told = findings.filter(
    ({ accepted, at, severity }) => !accepted && (at?.startsWith('age_sex') || severity === 'error'),
  );
  return {
    period,
    told: told.map(({ code, at, about, message }) => [code, at ?? message, about].filter(Boolean).join(' ')),
  };
}

describe('age and sex', () => {
  it('that add up are right, and each is a figure with its name, day and source', async () => {
    const { period, told } = await found(ages);
    expect(told).toEqual([]);
    expect(period?.table.get('age_sex.female.5-11')).toMatchObject({
      value: 420,
      as_of: '2024-06-30',
      derived: false,
    });
    expect([...(period?.table.keys() ?? [])].filter((name) => name.startsWith('age_sex.'))).toHaveLength(10);
  });

  it.each([
    [
      'ages that overlap',
      { ...ages, female: '{ 0-4: 10, 4-11: 20 }', male: '{ 0-4: 10, 4-11: 20 }' },
      ['ages-overlap age_sex.female.4-11'],
    ],
    [
      'years left out',
      { female: '{ 0-4: 10, 18+: 20 }', male: '{ 0-4: 10, 18+: 20 }' },
      ['ages-overlap age_sex.female.18+'],
    ],
    [
      'an age backwards',
      { female: '{ 11-5: 10 }', male: '{ 11-5: 10 }' },
      ['ages-overlap age_sex.female.11-5'],
    ],
    [
      'one side alone',
      { female: '{ 0-17: 10, 18+: 20 }', male: '{ 0-17: 10 }' },
      ['ages-one-sided age_sex.male 18+'],
    ],
    ['too many people', { female: '{ 0+: 8000 }', male: '{ 0+: 88 }' }, ['ages-exceed-group age_sex 8088']],
    [
      'people who could be recognised',
      { female: '{ 0+: 800 }', male: '{ 0+: 3 }' },
      ['small-count age_sex.male.0+ 3'],
    ],
    ['no number', { female: '{ 0+: many }', male: '{ 0+: 30 }' }, ['wrong-type age_sex.female.0+']],
    [
      'no age',
      { female: '{ children: 800 }', male: '{ 0+: 30 }' },
      ['wrong-key “children” cannot be a name here.'],
    ],
  ])('with %s are told at their place', async (_, given, codes) => {
    const { told } = await found(given);
    expect(told).toEqual(codes);
  });

  it('of another day are not held against the group', async () => {
    const { told } = await found({ female: '{ 0+: 8000 }', male: '{ 0+: 880 }', day: '2023-12-31' });
    expect(told).toEqual([]);
  });
});
