// A file that somebody has broken by hand: which language it is, where it stands, and that nothing of it passes for empty.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allFindings } from '../../src/studio/client/period/all-findings.ts';
import type { PeriodForm } from '../../src/studio/contract/period.ts';
import { dataWith, shipped } from '../support/data.ts';
import { ask, studioOver } from './studio.ts';

test('a text that cannot be read is told as such, with its file and line', async () => {
  const { folder } = await dataWith();
  const file = path.join(folder, shipped, 'text.en.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('opening:\n', 'opening:\n  broken: "not closed\n'));
  const studio = await studioOver(folder);
  const { body } = await ask(studio, `/api/period/${shipped}`);
  const form = JSON.parse(body) as PeriodForm;
  const line = text.slice(0, text.indexOf('opening:\n')).split('\n').length + 1;
  expect(form.faults).toMatchObject([{ language: 'en', unread: { name: 'text.en.yaml', line } }]);
  expect(form.languages.map(({ language, isUnread }) => [language, isUnread])).toEqual([
    ['az', undefined],
    ['en', true],
  ]);
  // The checks find it again, without its place in the file.
  const again = form.faults.map(({ unread: _, ...fault }) => fault);
  expect(allFindings(form, again)).toEqual(form.faults);
  expect(studio.failures).toEqual([]);
});
