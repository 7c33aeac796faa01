// Whatever the server refuses has words in Azerbaijani, by its code.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saidIn } from '../../../src/studio/client/parts/refused.ts';
import { wordsOf } from '../../../src/studio/client/words.ts';
import { refusals } from '../../../src/studio/words/refusals.az.ts';
import { project } from '../../support/data.ts';

/** Faults of the program itself, of its own files, or of who calls it by other ways: no window leads to them. */
const ofPrograms = [
  'api-address',
  'chart-colour',
  'edit-overlap',
  'edit-place',
  'missing-value',
  'unknown-option',
  'unknown-word',
  'wrong-option',
];
/** The studio has words of its own for these in every language. */
const ofStudio = ['operation-exists', 'period-exists', 'wrong-period'];

/** The codes of errors in all that the studio's server runs, where they are written as such. */
async function codesIn(first: string): Promise<ReadonlySet<string>> {
  const [seen, codes] = [new Set<string>(), new Set<string>()];
  const waiting = [path.join(project, first)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = await readFile(file, 'utf8').catch(() => '');
    for (const [, from, asked] of code.matchAll(
      /^(?:import|export) (?!type )[^;'"]*?from '(\.[^']+\.ts)'|import\('(\.[^']+\.ts)'\)/gm,
    ))
      waiting.push(path.resolve(path.dirname(file), from ?? asked ?? ''));
    for (const [, name = ''] of code.matchAll(
      /\b(?:usageError|FactsheetError|Refused|fault|refusal)\(\s*(?:[\w ?:=]+,\s*)?'([a-z]+(?:-[a-z0-9]+)+|who|method|internal)'/g,
    ))
      codes.add(name);
  }
  return codes;
}

test('every code that the server may answer with has words', async () => {
  const codes = await codesIn('src/studio/server/open.ts');
  expect(codes.size).toBeGreaterThan(90);
  expect([...codes]).toEqual(
    expect.arrayContaining(['too-large', 'not-sound', 'cannot-write', 'edition-draft']),
  );
  const known = new Set([...Object.keys(refusals), ...ofPrograms, ...ofStudio]);
  expect([...codes].filter((code) => !known.has(code)).sort()).toEqual([]);
  expect(ofPrograms.filter((code) => !codes.has(code) || code in refusals)).toEqual([]);
});

/** What refuses, or ends, a job that somebody asks an office’s workers for in its studio. */
const ofOffice = [
  'server/room',
  'server/limits',
  'server/studio-jobs',
  'jobs/end',
  'jobs/forgotten',
  'store/snapshot',
];

test('and every code that the jobs of an office may bring', async () => {
  const texts = ofOffice.map((name) => readFile(path.join(project, 'src/service', `${name}.ts`), 'utf8'));
  const named = /(?:usageError\(|FactsheetError\(|Refused\(\d+,)\s*'([a-z-]+)'|\bcode: '([a-z-]+)'/g;
  const codes = (await Promise.all(texts)).flatMap((text) =>
    [...text.matchAll(named)].map(([, thrown, why]) => thrown ?? why ?? ''),
  );
  expect(codes).toEqual(expect.arrayContaining(['given-up', 'too-often', 'no-room', 'too-many-jobs']));
  // One that was cancelled is shown as stopped.
  expect(codes.filter((code) => !(code in refusals) && code !== 'cancelled')).toEqual([]);
});

test('a refusal is said in the language of the studio, with what it names; in English as the server says it', () => {
  const told = {
    code: 'too-large',
    message: 'This is larger than 4 MB.',
    hint: 'Again.',
    values: { most: 4 },
  };
  expect(saidIn(wordsOf('en'), told)).toEqual({ message: told.message, hint: told.hint });
  expect(saidIn(wordsOf('az'), told).message).toBe('Bu, 4 MB-dan böyükdür. Heç nə götürülmədi.');
  const other = saidIn(wordsOf('az'), { code: 'chart-colour', message: 'It is red.', hint: 'Paint it.' });
  expect(other).toEqual({
    message: 'Bu alınmadı. Proqram ingiliscə belə deyir:',
    hint: 'It is red. Paint it.',
    language: 'en',
  });
  // Of the browser’s own words nothing is known: they stay.
  const own = { message: 'Nə isə.', hint: '' };
  expect(saidIn(wordsOf('az'), own)).toEqual(own);
});
