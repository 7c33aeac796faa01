// All data checks together.
import { expect, it } from 'vitest';
import { dataChecks } from '../../src/blocks/checks.ts';
import { runChecks } from '../../src/checks/check.ts';
import { shipped } from '../support/data.ts';
import { subjectWith } from './support.ts';

it('finds no error in the shipped period', async () => {
  expect(runChecks(dataChecks, await subjectWith()).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});

it('tells the findings of several checks, in the order of the table', async () => {
  const subject = await subjectWith(
    { file: `${shipped}/text.en.yaml`, find: 'title: Support to COP29', put: 'title: "{year}"' },
    { file: `${shipped}/text.en.yaml`, find: /^highlights:/m, put: '  more: "More"\nhighlights:' },
    { file: `${shipped}/text.en.yaml`, find: 'title: Access to services', put: 'title: "**Access"' },
    { file: `${shipped}/figures.yaml`, find: '  mine_signs: 155', put: '  mine_signs: 155\n  left_over: 9' },
  );
  const codes = runChecks(dataChecks, subject).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['passage-missing', 'broken-placeholder', 'stray-marker']));
});
