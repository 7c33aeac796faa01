// Figures typed in texts: which evidence is enough, what is said, and where.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { figureTyped } from '../../../src/checks/figures/figure-typed.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { dataWith, operations, shipped, small } from '../../support/data.ts';
import { subjectIn, told } from '../support.ts';
import { az, en, figure, findings, sentences, subjectOf } from './support.ts';

const find = (...changes: Parameters<typeof findings>[1][number][]) => findings([figureTyped], changes);

it('finds nothing in the shipped period', async () => {
  expect(await find()).toEqual([]);
});

it('tells the words, the figure, the place and how to name it', async () => {
  const change = { file: en, find: '**{{mine_signs, number}} mine', put: '**155 mine' };
  const [finding, ...others] = runChecks([figureTyped], await subjectOf([change]));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'figure-typed',
    severity: 'warning',
    message: '“155” is typed here, and is the figure “mine_signs”.',
    at: 'highlights.mine_signs',
    about: '155',
    place: { file: `data/${shipped}/text.en.yaml`, column: 7 },
  });
  expect(finding?.hint).toContain('{{mine_signs, number}}');
});

it('tells each of two occurrences at its own place', async () => {
  const found = await find(...sentences('Yox.', 'Here stand 155 and then 155 signs.'));
  const columns = found.map((finding) => Number(/yaml:\d+:(\d+)/.exec(finding)?.[1]));
  expect(columns).toHaveLength(2);
  expect((columns[1] ?? 0) - (columns[0] ?? 0)).toBe('155 and then '.length);
});

it('takes of figures with one value the one that the other language names', async () => {
  const same = figure('taxi_permits: 7', 'taxi_permits: 7 # as many as legal_aid_areas');
  const typed = { file: en, find: '{{taxi_permits, words}} who', put: 'seven who' };
  expect(await find(same, typed)).toEqual([expect.stringContaining('figure “taxi_permits”')]);
});

it('does not take a small number for a figure that this passage names as well', async () => {
  const title = {
    file: en,
    find: 'In addition, {{skills_trainees',
    put: 'In addition, seven groups of {{skills_trainees',
  };
  expect(await find(title)).toEqual([]);
});

it('never takes “one” for a figure, and “first” only where it is named as an ordinal', async () => {
  const one = { file: en, find: /\{\{statistics_officials, words\}\}\s+\{\{.*?\}\}/, put: 'one official' };
  expect(await find(one)).toEqual([]);
  const second = {
    file: en,
    find: '{{officials_and_judges, words, capital}} state',
    put: 'The sixth of all state',
  };
  expect(await find(second)).toEqual([]);
});

it('names the last period’s place of a figure as evidence, in a period of one language too', async () => {
  const file = `${small}/text.en.yaml`;
  const data = await dataWith(
    [{ file, find: '**{{counselled, number}} refugees**', put: '**95 refugees**' }],
    operations,
  );
  const alone = await subjectIn(data, small);
  const [finding] = told(runChecks([figureTyped], alone));
  expect(finding).toContain('“95” is typed here, and is the figure “counselled”');
  const previous = (await subjectIn(folderSource(operations), small)).period;
  const few = await dataWith(
    [
      { file: `${small}/figures.yaml`, find: 'counselled: 95', put: 'counselled: 3' },
      { file, find: '{{counselled, number}}', put: '3' },
    ],
    operations,
  );
  const subject = await subjectIn(few, small);
  expect(told(runChecks([figureTyped], subject))).toEqual([]);
  expect(told(runChecks([figureTyped], { ...subject, previous }))).toEqual([
    expect.stringContaining('“3” is typed'),
  ]);
});

it('takes the year from the figure and not from a date or a name', async () => {
  const year = {
    file: az,
    find: '**{{refugee_students, number}} qaçqın gəncin** {{refugee_students, year, ordinal}}',
    put: '**{{refugee_students, number}} qaçqın gəncin** 2024-cü',
  };
  const subject = await subjectOf([year]);
  expect(runChecks([figureTyped], subject).map(({ hint }) => hint)).toEqual([
    expect.stringContaining('{{refugee_students, year, ordinal}}'),
  ]);
  expect(
    await find({
      file: en,
      find: /\*\*\{\{refugee_students, number\}\} young .*\*\*/,
      put: '**{{refugee_students, number}} young refugees** (Global Appeal 2024, 1 May 2024)',
    }),
  ).toEqual([]);
});
