// A figure that one file calls otherwise than the other: the remedy is for the file that is misspelt.
import { expect, it } from 'vitest';
import type { FactsheetError } from '../../src/errors.ts';
import { localise } from '../../src/locale/local.ts';
import { subjectWith } from '../checks/support.ts';
import { type Change, shipped } from '../support/data.ts';

const figures = `${shipped}/figures.yaml`;
const en = `${shipped}/text.en.yaml`;
const az = `${shipped}/text.az.yaml`;

/** The hints of all faults of the shipped texts after changes. */
async function hints(...changes: Change[]): Promise<string[]> {
  const { period, languages } = await subjectWith(...changes);
  return languages.flatMap(({ language, file }) => {
    try {
      localise({ period, language, languageFile: file });
      return [];
    } catch (error) {
      return (error as FactsheetError).findings.map(({ hint }) => `${language}: ${hint}`);
    }
  });
}

it('corrects figures.yaml where all texts agree on the other name', async () => {
  const found = await hints({ file: figures, find: 'mine_signs: 155', put: 'mine_sings: 155' });
  const remedy =
    /: All texts say mine_signs, and no text says mine_sings: if figures\.yaml is misspelt \(line \d+\), correct it there/;
  expect(found).toEqual([expect.stringMatching(remedy), expect.stringMatching(remedy)]);
});

it('corrects the text where the texts disagree', async () => {
  const slip = { find: '{{mine_signs, number}}', put: '{{mine_sings, number}}' };
  expect(await hints({ file: en, ...slip })).toEqual(['en: Did you mean mine_signs?']);
  const renamed = { file: figures, find: 'mine_signs: 155', put: 'mine_sings: 155' };
  expect(await hints(renamed, { file: az, ...slip })).toEqual(['en: Did you mean mine_sings?']);
});

it('has no remedy in figures.yaml for a name that is like none there', async () => {
  const found = await hints({ file: figures, find: /^ {2}mine_signs: 155\n/m, put: '' });
  expect(found.filter((hint) => hint.includes('misspelt'))).toEqual([]);
});

it('corrects the texts where the office did not give the name', async () => {
  const changes = [az, en].map((file) => ({
    file,
    find: '{{mine_signs, number}}',
    put: '{{population.groups.refugees, number}}',
  }));
  const found = await hints(...changes);
  expect(found).toEqual(['az: Did you mean population.refugees?', 'en: Did you mean population.refugees?']);
});
