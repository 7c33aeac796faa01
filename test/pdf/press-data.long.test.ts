// What an office does to its press edition: a logo in its own colours, a coarse photo, the printer's profile, a draft.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { build } from '../../src/commands/build/build.ts';
import { pressProfile } from '../../src/pdf/press/profile.ts';
import type { Outcome } from '../../src/pipeline/job.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { drawing, photo, withPhoto } from '../acceptance/support/pictures.ts';
import { type Change, dataWith, project, shipped, temporaryFolder } from '../support/data.ts';
import { thisHost, useSession } from '../support/factsheets.ts';
import { builds, readPress } from '../support/press.ts';
import { withSession } from '../support/session.ts';

const session = useSession();
const operation = 'azerbaijan/operation.yaml';

async function make(changes: readonly Change[], draft = false): Promise<Outcome> {
  const root = await dataWith(changes);
  const job = {
    id: shipped,
    languages: ['en'],
    editions: ['press'] as const,
    draft,
    print: 'always' as const,
  };
  return makeFactsheets(job, { ...session().tools, root }, () => undefined);
}

const told = ({ findings }: Outcome) =>
  findings
    .filter(({ code }) => code.startsWith('press-'))
    .map(
      ({ severity, code, message, place }) =>
        `${severity} ${code} ${place?.file.split('/').at(-1)}: ${message}`,
    );

const press = (lines: string): Change => ({
  file: operation,
  find: 'palette: "2021"',
  put: `palette: "2021"\npress:\n${lines}`,
});

const orange = drawing('<circle cx="50" cy="30" r="20" fill="#F3A712"/>');
const withLogo = (svg: string): Change[] => [
  { file: 'azerbaijan/logo.svg', content: svg },
  { file: operation, find: '# logo: logo.svg', put: 'logo: logo.svg' },
];

it('names a colour of the logo that has no build, with the line to write', async () => {
  const outcome = await make(withLogo(orange));
  expect(told(outcome)).toEqual([
    'error press-colour operation.yaml: Page 1 (en), in “United Nations High Commissioner for Refugees”: the colour #F3A712 has no build of inks.',
  ]);
  expect(outcome.findings.find(({ code }) => code === 'press-colour')?.hint).toContain(
    '"#F3A712": [0, 40, 95, 0]',
  );
});

it('prints it once its build is there', async () => {
  const outcome = await make([...withLogo(orange), press('  builds:\n    "#F3A712": [0, 40, 95, 0]')]);
  expect(told(outcome)).toEqual([]);
  const { paintings } = await readPress(outcome.files[0]?.bytes ?? new Uint8Array());
  expect(paintings.flatMap(builds)).toContainEqual([0, 40, 95, 0]);
});

it.each([
  ['a colour that is none', '  builds:\n    orange: [0, 40, 95, 0]'],
  ['three inks', '  builds:\n    "#F3A712": [0, 40, 95]'],
  ['an ink of 140 %', '  builds:\n    "#F3A712": [0, 140, 95, 0]'],
  ['more than 300 % of ink', '  builds:\n    "#F3A712": [80, 80, 80, 80]'],
  ['a profile outside', '  profile: ../../press.icc'],
  ['a condition without its profile', '  condition: FOGRA51'],
  ['a word that means nothing', '  colour: true'],
])('does not take %s', async (_, lines) => {
  const { files, findings } = await make([press(lines)]);
  expect(files).toEqual([]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const { place } of errors)
    expect(place).toMatchObject({
      file: expect.stringContaining('operation.yaml'),
      line: expect.any(Number),
    });
});

it('tells small coloured letters of a logo', async () => {
  const logo = drawing(
    '<text x="5" y="40" font-family="Lato" font-size="8" fill="#00b398">Our office</text>',
  );
  const [finding, ...others] = told(await make(withLogo(logo)));
  expect(others).toEqual([]);
  expect(finding).toMatch(
    /^error press-plates .*letters of [\d.]+ pt are printed by several plates \(90\/0\/52\/0\)/,
  );
});

it.each([
  [400, 'error press-picture-too-coarse'],
  [900, 'warning press-picture-coarse'],
  [1400, undefined],
])('a photo of %d pixels: %s', async (width, expected) => {
  const outcome = await make(withPhoto('photo.jpg', photo('jpeg', width, width * 1.5)));
  const found = told(outcome);
  if (!expected) expect(found).toEqual([]);
  else {
    expect(found.length).toBe(1);
    expect(found[0]).toMatch(
      new RegExp(`^${expected} .*Page 1 \\(en\\), in “.+”: a picture is printed at \\d+ dots`),
    );
  }
  const { pictures } = await readPress(outcome.files[0]?.bytes ?? new Uint8Array());
  expect(pictures.map(({ space }) => space)).toEqual(['DeviceCMYK']);
  expect(pictures[0]?.width).toBeLessThanOrEqual(Math.min(width, 1400));
});

it('embeds the printer’s own profile, under its name', async () => {
  const profile = Buffer.from(pressProfile());
  // Another year of making: another profile.
  profile.writeUInt16BE(2025, 24);
  const outcome = await make([
    { file: 'azerbaijan/press.icc', content: profile },
    press('  profile: press.icc\n  condition: FOGRA51'),
  ]);
  expect(told(outcome)).toEqual([]);
  const { document } = await readPress(outcome.files[0]?.bytes ?? new Uint8Array());
  const [ref] = document.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray();
  const intent = document.context.lookup(ref, PDFDict);
  const embedded = intent.lookup(PDFName.of('DestOutputProfile')) as PDFRawStream;
  expect(Buffer.from(inflateSync(embedded.getContents())).equals(profile)).toBe(true);
  const said = (key: string) => String(intent.lookup(PDFName.of(key)));
  expect(said('OutputConditionIdentifier')).toContain(
    Buffer.from('FOGRA51', 'utf16le').swap16().toString('hex').toUpperCase(),
  );
  expect(intent.has(PDFName.of('RegistryName'))).toBe(true);
  expect(outcome.period?.inputs.map(({ file }) => path.basename(file))).toContain('press.icc');
});

it('takes no profile that is none for four inks', async () => {
  for (const content of [
    Buffer.from('icc'),
    Buffer.alloc(500),
    Buffer.from(pressProfile()).subarray(0, 4000),
  ]) {
    const outcome = await make([{ file: 'azerbaijan/press.icc', content }, press('  profile: press.icc')]);
    expect(told(outcome)).toEqual([
      expect.stringMatching(/^error press-profile operation.yaml: press.icc is not/),
    ]);
  }
});

it('leaves as a draft with inks that look alike, and not otherwise', async () => {
  const root = await dataWith(withLogo(orange));
  const output = await temporaryFolder();
  const run = (draft: boolean) =>
    withSession({ project, data: root.folder, host: thisHost() }, (session) =>
      build(session, [shipped], { output, languages: ['en'], draft, editions: ['screen', 'press'] }),
    );
  await mkdir(output, { recursive: true });
  expect((await run(false))[0]?.files).toEqual([]);
  expect(await readdir(output)).toEqual([]);
  const [built] = await run(true);
  const names = [
    'UNHCR-Azerbaijan-factsheet-2024-09-en-DRAFT.pdf',
    'UNHCR-Azerbaijan-factsheet-2024-09-en-press-DRAFT.pdf',
  ];
  expect(built?.files.map(({ file, edition }) => [path.basename(file), edition])).toEqual([
    [names[0], 'screen'],
    [names[1], 'press'],
  ]);
  const report = JSON.parse(await readFile(path.join(output, 'azerbaijan-2024-09', 'report.json'), 'utf8'));
  expect(report.files.map(({ edition }: { edition: string }) => edition)).toEqual(['screen', 'press']);
});
