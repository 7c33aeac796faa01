// A picture that one language has no words for.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { pictureWithoutWords } from '../../../src/checks/texts/picture-without-words.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith, told } from '../support.ts';

const wordless = { file: `${shipped}/text.en.yaml`, find: /\n {2}image:\n( {4}.*\n)+/, put: '\n' };

it('stops a picture that nobody could hear', async () => {
  expect(told(runChecks([pictureWithoutWords], await subjectWith(wordless)))).toEqual([
    expect.stringMatching(/^error picture-without-words text\.en\.yaml:\d+:\d+ /),
  ]);
});

it('asks for no words where there is no picture', async () => {
  const figures = { file: `${shipped}/figures.yaml`, find: /\n {2}image: .*/, put: '' };
  expect(runChecks([pictureWithoutWords], await subjectWith(wordless, figures))).toEqual([]);
});
