// Every planted fault is found at its place, and nothing else is reported for it.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/check.ts';
import { dataChecks } from '../../src/checks/data-checks.ts';
import type { Finding } from '../../src/errors.ts';
import type { Source } from '../../src/files/source.ts';
import { shipped } from '../support/data.ts';
import { planted as figures } from './planted/figures.planted.ts';
import { planted as languages } from './planted/languages.planted.ts';
import { planted as pictures } from './planted/pictures.planted.ts';
import type { Planted } from './planted/planted.ts';
import { planted as stale } from './planted/stale.planted.ts';
import { planted as texts } from './planted/texts.planted.ts';
import { earlier, periodsWith, subjectIn, wordsAt } from './support.ts';

const tables = { figures, languages, texts, stale, pictures };

async function findingsIn(data: Source, before: Planted['before']) {
  return runChecks(dataChecks, await subjectIn(data, shipped, before && earlier));
}

/** What makes two findings the same, though lines move: all but their places. */
const identity = ({ code, message, at, about, place }: Finding) =>
  [code, message, at, about, place?.file].join('|');

const known = new Map<string, Promise<ReadonlySet<string>>>();

/** What is found without the planted fault: looked for once for all rows that have the same period before them. */
function untouched(before: Planted['before']): Promise<ReadonlySet<string>> {
  const key = before ? ['', ...before.map((change) => Object.values(change).join('|'))].join('\n') : 'none';
  const found = known.get(key) ?? findUntouched(before);
  known.set(key, found);
  return found;
}

async function findUntouched(before: Planted['before']): Promise<ReadonlySet<string>> {
  const data = await periodsWith([], before);
  return new Set((await findingsIn(data, before)).map(identity));
}

for (const [name, rows] of Object.entries(tables)) {
  describe.runIf(rows.length > 0)(name, () => {
    it.each(rows)('$fault', async ({ changes, before, expect: expected }) => {
      const clean = await untouched(before);
      const data = await periodsWith(changes, before);
      const found = (await findingsIn(data, before)).filter((finding) => !clean.has(identity(finding)));
      const seen = await Promise.all(
        found.map(async (finding) => ({
          code: finding.code,
          file: path.basename(finding.place?.file ?? ''),
          words: await wordsAt(data, finding),
        })),
      );
      const wanted = expected.map(({ code, file, words }) => ({
        code,
        file: file ?? path.basename(changes[0]?.file ?? ''),
        words: words === undefined ? expect.any(String) : expect.stringMatching(`^${RegExp.escape(words)}`),
      }));
      expect(seen).toEqual(wanted);
    });
  });
}

it('has the rows that the tables promise, each with a name of its own', () => {
  const names = Object.values(tables).flatMap((rows) => rows.map(({ fault }) => fault));
  expect(new Set(names).size).toBe(names.length);
});
