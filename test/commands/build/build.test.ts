// `factsheet build` without a command line: what is written, under which names, with which report.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { build } from '../../../src/commands/build/build.ts';
import type { EditionName } from '../../../src/editions/index.ts';
import type { Report } from '../../../src/report.ts';
import { type Change, dataWith, operations, project, small } from '../../support/data.ts';
import { thisHost, useRender } from '../../support/factsheets.ts';
import { withSession } from '../../support/session.ts';

vi.setConfig({ testTimeout: 30_000 });

const render = useRender();

/** Builds the small fixture with changes, on a clock that ticks once a look, and says what was told. */
async function buildSmall(
  changes: readonly Change[],
  options: { draft?: boolean; languages?: string[]; editions?: EditionName[] } = {},
) {
  const { folder } = await dataWith(changes, operations);
  const output = path.join(path.dirname(folder), 'output');
  const steps: string[] = [];
  let now = 0;
  const clock = { now: () => (now += 1000), today: () => new Date('2025-04-01T10:00:00Z') };
  const progress = (step: string, detail: string) => void steps.push(`${step} ${detail}`);
  const built = await withSession(
    { project, data: folder, host: thisHost() },
    (session) => build(session, [small], { output, ...options }),
    { progress, clock, render: render() },
  );
  const files = await readdir(output, { recursive: true }).catch(() => []);
  return { built, output, files: files.toSorted(), steps };
}

/** The steps of a period, not those of the run. */
const isTimed = (step: string) => step.includes(small);

const misspelt: Change = { file: `${small}/text.en.yaml`, find: '{{counselled', put: '{{councelled' };

it('writes a PDF a language and a report, and says where it is', async () => {
  const { built, output, files, steps } = await buildSmall([]);
  const folder = 'small-operation-2025-03';
  expect(files).toEqual([folder, `${folder}/UNHCR-Malta-factsheet-2025-03-en.pdf`, `${folder}/report.json`]);
  const [period] = built;
  const report: Report = JSON.parse(await readFile(path.join(output, folder, 'report.json'), 'utf8'));
  expect(report).toMatchObject({
    period: small,
    draft: false,
    made: '2025-04-01T10:00:00.000Z',
    files: [{ file: 'UNHCR-Malta-factsheet-2025-03-en.pdf', language: 'en', pages: 2 }],
  });
  // The clock ticks once for each step and once at the end.
  expect(report.timings).toMatchObject({
    [`check ${small}`]: 1000,
    total: 1000 * steps.filter(isTimed).length + 1000,
  });
  expect(report.versions).toMatchObject({ browser: expect.stringMatching(/Chrome/) });
  expect(report.inputs.map(({ file }) => path.basename(file))).toEqual([
    'operation.yaml',
    'figures.yaml',
    'text.en.yaml',
  ]);
  expect(period?.files[0]?.file).toBe(path.join(output, folder, 'UNHCR-Malta-factsheet-2025-03-en.pdf'));
  expect(period?.report).toBe(path.join(output, folder, 'report.json'));
  expect(steps).toEqual(expect.arrayContaining([`check ${small}`, `draw ${small} en`, `print ${small} en`]));
});

it('writes a web edition a language, which the report tells by its bytes alone', async () => {
  const { built, files } = await buildSmall([], { editions: ['web'] });
  const folder = 'small-operation-2025-03';
  expect(files).toEqual([folder, `${folder}/UNHCR-Malta-factsheet-2025-03-en.html`, `${folder}/report.json`]);
  expect(built[0]?.files).toEqual([
    {
      file: expect.stringMatching(/-en\.html$/),
      language: 'en',
      edition: 'web',
      bytes: expect.any(Number),
      sha256: expect.any(String),
    },
  ]);
  expect(built[0]?.findings).toEqual([]);
});

it('lets no web edition leave with a character that the font lacks', async () => {
  const emoji: Change = {
    file: `${small}/text.en.yaml`,
    find: 'title: Counselling',
    put: 'title: Counselling 😀',
  };
  const { built, files } = await buildSmall([emoji], { editions: ['web'] });
  expect(files).toEqual([]);
  expect(built[0]?.findings).toMatchObject([{ code: 'glyph-missing' }]);
});

it('writes nothing while an error is left', async () => {
  const { built, files } = await buildSmall([misspelt]);
  expect(files).toEqual([]);
  expect(built).toMatchObject([{ files: [] }]);
  expect(built[0]?.findings).toContainEqual(
    expect.objectContaining({ code: 'unknown-figure', severity: 'error' }),
  );
});

it('lets what has an error leave as a draft alone, and marks it in its name', async () => {
  const emoji: Change = {
    file: `${small}/text.en.yaml`,
    find: 'title: Counselling',
    put: 'title: Counselling 😀',
  };
  const whole = await buildSmall([emoji]);
  expect(whole.built).toMatchObject([{ files: [], draft: false }]);
  expect(whole.files).toEqual([]);
  const draft = await buildSmall([emoji], { draft: true });
  expect(draft.built).toMatchObject([{ draft: true }]);
  expect(draft.built[0]?.findings).toContainEqual(expect.objectContaining({ code: 'glyph-missing' }));
  expect(draft.files).toContain('small-operation-2025-03/UNHCR-Malta-factsheet-2025-03-en-DRAFT.pdf');
});

it('refuses a language that the operation does not have', async () => {
  await expect(buildSmall([], { languages: ['az'] })).rejects.toMatchObject({
    code: 'unknown-language',
    kind: 'usage',
    hint: 'It has: en.',
  });
});

it('builds nothing when it is stopped before', async () => {
  const { folder } = await dataWith([], operations);
  const output = path.join(path.dirname(folder), 'output');
  const options = { project, data: folder, host: thisHost(), signal: AbortSignal.abort() };
  const built = withSession(options, (session) => build(session, [], { output }));
  await expect(built).rejects.toThrow();
  await expect(readdir(output)).rejects.toThrow('ENOENT');
});
