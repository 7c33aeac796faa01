// Planted faults of letters, endings, signs, quotations, names and words: each told once, at its place.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataChecks } from '../../../src/blocks/checks.ts';
import { runChecks } from '../../../src/checks/check.ts';
import type { Finding } from '../../../src/errors.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectIn } from '../support.ts';
import { planted } from './planted.ts';

/** What these passages are not about: the two languages beside each other, figures, and short forms that they take for known. */
const besides =
  /^(?:passage-|untranslated|length-|order-|figures-|links-|changed-|figure-|typed-|unused-|short-form-(?!ending)|time-|number-words|sentence-|hashtags|bold|foreign-words)/;

type Told = Map<string, (Finding & { words: string })[]>;

/** What is told of each passage, looked for once for all. */
let looked: Promise<Told> | undefined;

async function look(): Promise<Told> {
  const told: Told = new Map();
  for (const language of ['az', 'en'] as const) {
    const file = `${shipped}/text.${language}.yaml`;
    const passages = planted.filter(([code]) => code === language).map((fault) => fault[3]);
    // Both languages have a quotation in their own marks.
    const data = await dataWith([notes(file, [...passages, '“Report”'])]);
    const lines = (await readFile(path.join(data.folder, file), 'utf8')).split('\n');
    for (const finding of runChecks(dataChecks, await subjectIn(data, shipped))) {
      const { place, at = '', code } = finding;
      if (!place?.file.endsWith(file) || !at.startsWith('notes.') || besides.test(code)) continue;
      const words = lines[(place.line ?? 1) - 1]?.slice((place.column ?? 1) - 1) ?? '';
      const key = `${language} ${passages[Number(at.slice('notes.n'.length))]}`;
      told.set(key, [...(told.get(key) ?? []), { ...finding, words }]);
    }
  }
  return told;
}

describe.each([...Map.groupBy(planted, ([language, code]) => `${code}, ${language}`)])('%s', (_, rows) => {
  it.each(rows.map((row) => ({ row, passage: row[3] })))('$passage', async ({ row, passage }) => {
    const [language, code, words] = row;
    looked ??= look();
    const found = (await looked).get(`${language} ${passage}`) ?? [];
    expect(found.map((one) => ({ code: one.code, words: one.words }))).toEqual([
      { code, words: expect.stringMatching(`^${RegExp.escape(words)}`) },
    ]);
  });
});
