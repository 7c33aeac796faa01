// `factsheet new` on real folders: what is copied, what is emptied, what is told, and what is never touched.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../../src/blocks/load.ts';
import { FactsheetError } from '../../../src/errors.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import type { Created } from '../../../src/session/begin/created.ts';
import { createPeriod } from '../../../src/session/begin/period.ts';
import {
  type Change,
  dataWith,
  large,
  operations,
  shipped,
  small,
  temporaryFolder,
} from '../../support/data.ts';
import { earlierData } from '../upgrade/support.ts';

const next = 'azerbaijan/2025-03';

async function begun(changes: readonly Change[] = [], options: { id?: string; from?: string } = {}) {
  const { folder } = await dataWith(changes);
  const created = await createPeriod(folderSource(folder, 'data'), options.id ?? next, options.from);
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  return { folder, created, read };
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FactsheetError)) throw new Error(`not refused: ${error}`);
  const [finding] = error.findings;
  return `${error.code} ${error.kind}${finding ? ` ${finding.code} ${finding.place?.file}` : ''}`;
}

function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now.length).toBe(old.length);
  return now.filter((line, index) => line !== old[index]);
}

const noneAccepted = {
  file: `${shipped}/figures.yaml`,
  find: /\n\n# Findings of “factsheet check”[\s\S]*$/,
  put: '\n',
};

describe('the shipped period', () => {
  it('gives figures of which each line that changed is an empty value with the last one', async () => {
    const { read } = await begun([noneAccepted]);
    const lines = changedLines(await read(`${shipped}/figures.yaml`), await read(`${next}/figures.yaml`));
    expect(lines).toContain('    refugees: # was 8087 (mid-2024)');
    expect(lines).toContain(
      'issued: # was 2024-09-30 # the day of issue; {{year}} in the texts is the year of this day',
    );
    expect(lines).toContain(
      '  legal_aid_idps: { value: , during: } # was 2084 (2024-01/2024-06) # IDPs; also named in the priorities on page 2',
    );
    expect(lines).toContain(
      'during: # was 2024-01/2024-09 # the time that the results below cover, unless one says otherwise',
    );
    expect(lines).toContain('  campaign_nationalities: { value: , since: 2014 } # was 6000 # more than');
    expect(lines).toContain('  required: # was 8000000 (2024-09-30)');
    expect(lines).toContain('  tournament: # was 2024-06-11');
    expect(lines).toContain(
      "  image: # was images/inclusive-sport.svg # ours, in the place of the office's photo (see NOTES.md)",
    );
    const others = lines.filter(
      (line) => !/^ *\w+:( \{ value: , (?:during:|since: 2014) \})? # was \S/.test(line),
    );
    expect(others).toEqual([
      '# Every number and date of the March 2025 factsheet, once each, in the order of the printed page.',
      '  focus: []',
      '  list: !carried [AUS, BEL, DNK, FRA, DEU, IRL, NLD, NZL, NOR, KOR, SWE, GBR, CHE]',
    ]);
  });

  it.each(['az', 'en'])(
    'gives texts (%s) of which each is marked, and nothing else is new but the head',
    async (language) => {
      const { read } = await begun();
      const before = await read(`${shipped}/text.${language}.yaml`);
      const lines = changedLines(before, await read(`${next}/text.${language}.yaml`));
      const unmarked = lines.map((line) => line.replace(': !carried ', ': '));
      expect(lines.filter((line) => line.includes(': !carried ')).length).toBe(39);
      expect(unmarked.filter((line) => !before.includes(`${line}\n`))).toEqual([
        `# The words of the March 2025 factsheet in ${language === 'az' ? 'Azerbaijani' : 'English'}, in the order of the printed page.`,
      ]);
    },
  );

  it('copies neither notes nor pictures, and leaves nothing beside', async () => {
    const { folder, created } = await begun();
    expect((await readdir(path.join(folder, next))).sort()).toEqual([
      'figures.yaml',
      'images',
      'text.az.yaml',
      'text.en.yaml',
    ]);
    expect((await readdir(path.join(folder, 'azerbaijan'))).sort()).toEqual([
      '2024-09',
      '2025-03',
      'operation.yaml',
    ]);
    expect(created.files).toEqual(
      ['figures', 'text.az', 'text.en'].map((name) => `data/${next}/${name}.yaml`),
    );
  });

  it('leaves the last period as it was', async () => {
    const { folder, read } = await begun();
    const untouched = await dataWith();
    for (const name of await readdir(path.join(folder, shipped))) {
      if (!name.includes('.')) continue;
      expect(await read(`${shipped}/${name}`)).toBe(
        await readFile(path.join(untouched.folder, shipped, name), 'utf8'),
      );
    }
  });

  it('tells what to do in order, each with its line, and the line is right', async () => {
    const { created, read } = await begun();
    expect(created.open.length).toBe(135);
    expect(created.open[0]).toMatchObject({ at: 'issued', state: 'empty', was: '2024-09-30' });
    expect(created.open.at(-1)).toMatchObject({ at: 'donors.private', state: 'carried' });
    for (const { at, place, state } of created.open) {
      const line = (await read(place.file.replace('data/', ''))).split('\n')[(place.line ?? 0) - 1] ?? '';
      expect(line).toContain(`${at.split('.').at(-1)}:`);
      expect(line).toContain(state === 'carried' ? '!carried' : '# was ');
    }
    expect(created.comments.map(({ place }) => place.line)).toEqual([22, 87, 89]);
  });

  it('gives a period that loads: one finding for each empty figure, on its line, with the last value', async () => {
    const { folder, created } = await begun();
    const { period, sound, findings } = await loadPeriod(folderSource(folder), next);
    expect(period).toBeDefined();
    expect(sound).toBe(false);
    const empty = created.open.filter(({ state }) => state === 'empty');
    expect(findings.map(({ code, place, message }) => `${code} ${place?.line} ${message}`)).toEqual(
      empty.map(({ at, place }) => `empty ${place.line} ${at} is empty.`),
    );
    expect(findings.filter(({ hint }) => !/^Fill it in: .+\. Last time: .+\.$/.test(hint))).toEqual([]);
    expect(findings[0]?.hint).toBe('Fill it in: a date like 2024-09-30. Last time: 2024-09-30.');
    expect(findings[1]?.hint).toMatch(/^Fill it in: a day like .+\. Last time: 2024-01\/2024-09\.$/);
    expect(findings[3]?.hint).toBe('Fill it in: a number, digits only. Last time: 8087 (mid-2024).');
    expect(period?.texts.en?.passages.every(({ mark }) => mark === 'carried')).toBe(true);
  });
});

describe.each([
  [large, 'large-operation/2025-06', 41],
  [small, 'small-operation/2025-09', 11],
])('another operation, %s', (from, id, figures) => {
  it('begins its next period in the same way', async () => {
    const { folder } = await dataWith([], operations);
    const created = await createPeriod(folderSource(folder), id);
    expect(created.from).toBe(from);
    const { period, findings } = await loadPeriod(folderSource(folder), id);
    expect(period).toBeDefined();
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['empty']));
    expect(findings.length).toBe(figures);
    expect(created.open.filter(({ state }) => state === 'empty').length).toBe(figures);
  });
});

describe('the period it begins from', () => {
  const early: Change[] = [
    {
      file: 'azerbaijan/2024-03/figures.yaml',
      content: 'issued: 2024-03-31 # March 2024\r\nresults: { a: 5 }\r\n',
    },
    { file: 'azerbaijan/2024-03/text.en.yaml', content: '\uFEFFopening: { a: "Of March 2024, and 2024" }\n' },
  ];

  it('is the newest before it', async () => {
    expect((await begun(early)).created.from).toBe(shipped);
    expect((await begun(early, { id: 'azerbaijan/2024-06' })).created.from).toBe('azerbaijan/2024-03');
  });

  it('is the one asked for; its line ends, its byte order mark and what it lacks stay', async () => {
    const { created, read } = await begun(early, { from: '2024-03' });
    expect(await read(`${next}/figures.yaml`)).toBe(
      'issued: # was 2024-03-31 # March 2025\r\nresults: { a: } # was 5\r\n',
    );
    expect(await read(`${next}/text.en.yaml`)).toBe(
      '\uFEFFopening: { a: !carried "Of March 2024, and 2024" }\n',
    );
    expect(created.words).toEqual([
      {
        at: 'opening.a',
        words: ['March', '2024'],
        place: { file: `data/${next}/text.en.yaml`, line: 1, column: 28 },
      },
    ]);
    expect(created.files).not.toContain(`data/${next}/text.az.yaml`);
    expect(created.open.filter(({ place }) => place.file.endsWith('text.az.yaml'))).toMatchObject([
      { state: 'missing' },
    ]);
  });

  it('need not be sound: figures that are wrong are emptied like the rest', async () => {
    const { read } = await begun([
      { file: `${shipped}/figures.yaml`, find: 'idps: 657749', put: 'idps: "657 749"' },
    ]);
    expect(await read(`${next}/figures.yaml`)).toContain('    idps: # was 657 749 (mid-2024)\n');
  });

  it('has nothing accepted any more', async () => {
    const { read } = await begun();
    expect(await read(`${shipped}/figures.yaml`)).toMatch(/\naccepted:\n {2}- code: small-count\n/);
    expect(await read(`${next}/figures.yaml`)).toMatch(/\naccepted: \[\]\n$/);
  });

  it.each([
    [
      'figures.yaml',
      'issued: [',
      'last-period-faulty findings yaml-syntax data/azerbaijan/2024-09/figures.yaml',
    ],
    [
      'text.az.yaml',
      'opening: {',
      'last-period-faulty findings yaml-syntax data/azerbaijan/2024-09/text.az.yaml',
    ],
    [
      'text.en.yaml',
      Buffer.from([0xe9]),
      'last-period-faulty findings file-not-utf8 data/azerbaijan/2024-09/text.en.yaml',
    ],
    ['figures.yaml', 'issued: &a 2024-09-30\n', 'yaml-anchor findings'],
    [
      '../operation.yaml',
      'languages: [',
      'operation-faulty findings yaml-syntax data/azerbaijan/operation.yaml',
    ],
    ['../operation.yaml', 'name: x\n', 'operation-faulty findings'],
  ])('is refused where %s is %j, and nothing is made', async (file, content, code) => {
    const { folder } = await dataWith([{ file: path.join(shipped, file), content }]);
    expect(await refusal(createPeriod(folderSource(folder, 'data'), next))).toBe(code);
    expect((await readdir(path.join(folder, 'azerbaijan'))).sort()).toEqual(['2024-09', 'operation.yaml']);
  });
});

describe('nothing is written over', () => {
  it.each([
    ['azerbaijan/2025-13', undefined, 'wrong-period usage'],
    ['../x', undefined, 'wrong-period usage'],
    ['azerbaijan/../../2025-03', undefined, 'wrong-period usage'],
    [shipped, undefined, 'period-exists usage'],
    ['azerbaijan/2024-06', undefined, 'no-earlier-period usage'],
    ['georgia/2025-03', undefined, 'unknown-operation usage'],
    [next, '2025-03', 'wrong-from usage'],
    [next, '2023-01', 'wrong-from usage'],
  ])('%s from %s', async (id, from, code) => {
    const { folder } = await dataWith();
    expect(await refusal(createPeriod(folderSource(folder), id, from))).toBe(code);
    expect(await readdir(path.join(folder, '..'))).toEqual(['data']);
    expect(await readdir(folder)).toEqual(['azerbaijan']);
  });

  it('where the name is a folder, a file or a link already', async () => {
    const { folder } = await dataWith();
    const target = path.join(folder, next);
    const outside = await temporaryFolder();
    await mkdir(target);
    expect(await refusal(createPeriod(folderSource(folder), next))).toBe('period-exists usage');
    expect(await readdir(target)).toEqual([]);
    await writeFile(path.join(folder, 'azerbaijan/2025-06'), 'mine');
    expect(await refusal(createPeriod(folderSource(folder), 'azerbaijan/2025-06', '2024-09'))).toBe(
      'period-exists usage',
    );
    await symlink(path.join(outside, 'nowhere'), path.join(folder, 'azerbaijan/2025-09'));
    expect(await refusal(createPeriod(folderSource(folder), 'azerbaijan/2025-09', '2024-09'))).toBe(
      'period-exists usage',
    );
    expect(await readdir(outside)).toEqual([]);
  });

  it('where two begin the same period at once: one makes it whole, the others are told', async () => {
    const { folder } = await dataWith();
    const all = await Promise.allSettled(
      Array.from({ length: 4 }, () => createPeriod(folderSource(folder), next)),
    );
    const made = all.filter((one): one is PromiseFulfilledResult<Created> => one.status === 'fulfilled');
    const codes = all.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as FactsheetError).code] : [],
    );
    expect(made.length).toBe(1);
    expect(codes).toEqual(['period-exists', 'period-exists', 'period-exists']);
    expect((await readdir(path.join(folder, 'azerbaijan'))).sort()).toEqual([
      '2024-09',
      '2025-03',
      'operation.yaml',
    ]);
  });

  it('where the operation’s folder leads out of the data folder', async () => {
    const outside = await dataWith();
    const folder = path.join(await temporaryFolder(), 'data');
    await mkdir(folder);
    await symlink(path.join(outside.folder, 'azerbaijan'), path.join(folder, 'azerbaijan'));
    expect(await refusal(createPeriod(folderSource(folder), next))).toMatch(/ file-outside /);
    expect(await readdir(path.join(outside.folder, 'azerbaijan'))).not.toContain('2025-03');
  });
});

describe.each([0, 1] as const)('an operation of format %i', (format) => {
  it('gets its next period in the present one; what is there stays', async () => {
    const folder = await earlierData(format);
    const before = await readFile(path.join(folder, shipped, 'text.en.yaml'), 'utf8');
    await createPeriod(folderSource(folder, 'data'), next);
    const text = await readFile(path.join(folder, next, 'text.en.yaml'), 'utf8');
    expect(text).toContain('\ndonors:\n  thanks: !carried "UNHCR thanks its main donors');
    expect(text).not.toContain('thanks:\n  donors');
    expect(await readFile(path.join(folder, shipped, 'text.en.yaml'), 'utf8')).toBe(before);
    expect(await readFile(path.join(folder, 'azerbaijan/operation.yaml'), 'utf8')).not.toContain('format:');
  });
});
