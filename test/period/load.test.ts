// Loading a period: the shipped one is whole, and each mistake gets its own message at its own place.
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { formatPlace } from '../../src/errors.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';

const operation = 'azerbaijan/operation.yaml';
const figures = `${shipped}/figures.yaml`;
const az = `${shipped}/text.az.yaml`;

async function load(...changes: Change[]) {
  return loadPeriod(await dataWith(changes), shipped);
}

/** Findings as `code file:line:column message`, errors only. */
async function faults(...changes: Change[]): Promise<string[]> {
  const { findings } = await load(...changes);
  return findings.map(({ code, place, message }) => `${code} ${place ? formatPlace(place) : ''} ${message}`);
}

describe('the shipped period', () => {
  it('loads without a finding', async () => {
    const { period, findings } = await load();
    expect(findings).toEqual([]);
    expect(period?.table.get('population.idps')?.value).toBe(657_749);
    expect(period?.table.get('funding.gap')?.value).toBe(3_500_000);
    expect(period?.table.get('funding.gap_share')?.value).toBeCloseTo(0.4375, 10);
    expect(period?.pictures[0]?.mediaType).toBe('image/svg+xml');
  });

  it('names every file that it read, with its hash', async () => {
    const { period } = await load();
    expect(period?.inputs.map(({ file }) => file)).toEqual([
      `data/${operation}`,
      `data/${figures}`,
      `data/${az}`,
      `data/${shipped}/text.en.yaml`,
      `data/${shipped}/images/inclusive-sport.svg`,
    ]);
    for (const { sha256 } of period?.inputs ?? []) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

it('tells of a language that came later all that it lacks at once: its text and its names', async () => {
  const found = await faults({ file: operation, find: '[az, en]', put: '[az, en, ka]' });
  expect(found[0]).toMatch(/^file-missing \S+text\.ka\.yaml /);
  const names = found.slice(1).map((one) => one.replace(/^language-missing \S+ (\S+) has no “ka”\.$/, '$1'));
  expect(names).toEqual(
    expect.arrayContaining(['name', 'organisation.short', 'sources.rdf.name', 'offices.baku']),
  );
  expect(names.filter((one) => one.includes(' '))).toEqual([]);
});

it('tells no lacking names by an operation that is faulty itself', async () => {
  const found = await faults(
    { file: operation, find: '[az, en]', put: '[az, en, ka]' },
    { file: operation, find: 'changes: hidden', put: 'changes: perhaps' },
  );
  expect(found.filter((one) => one.startsWith('language-missing'))).toEqual([]);
});

describe('mistakes', () => {
  it.each<[string, Change, RegExp]>([
    [
      'an unknown key',
      { file: figures, find: /^issued:/m, put: 'isued: 1\nissued:' },
      /^unknown-key data\/\S+figures\.yaml:\d+:1 “isued” is not known in this file/,
    ],
    [
      'an unknown key inside',
      { file: figures, find: '  required:', put: '  requird: 1\n  required:' },
      /^unknown-key \S+:\d+:3 “requird” is not known in funding/,
    ],
    [
      'text for a number',
      { file: figures, find: 'refugees: 8087', put: 'refugees: "8 087"' },
      /^wrong-type \S+figures.yaml:\d+:15 population\.groups\.refugees is the text “8 087”/,
    ],
    [
      'a negative count',
      { file: figures, find: 'refugees: 8087', put: 'refugees: -8087' },
      /^wrong-value \S+ population\.groups\.refugees is “-8087”/,
    ],
    [
      'a fraction of a person',
      { file: figures, find: 'refugees: 8087', put: 'refugees: 8.087' },
      /^wrong-\S+ \S+ population\.groups\.refugees is “8.087”/,
    ],
    [
      'a figure left empty',
      { file: figures, find: 'required: 8000000', put: 'required:' },
      /^empty \S+figures\.yaml:\d+:\d+ funding\.required is empty/,
    ],
    [
      'a missing figure',
      { file: figures, find: /^ +required: 8000000\n/m, put: '' },
      /^missing \S+figures\.yaml:\d+:\d+ funding\.required is missing/,
    ],
    [
      'a date that is none',
      { file: figures, find: 'issued: 2024-09-30', put: 'issued: 30.09.2024' },
      /^wrong-value \S+:\d+:9 issued is the text “30.09.2024”/,
    ],
    [
      'a day that is none',
      { file: figures, find: 'tournament: 2024-06-11', put: 'tournament: 2024-06-31' },
      /^wrong-value \S+ dates\.tournament/,
    ],
    [
      'a name twice',
      { file: figures, find: '  mine_signs: 155', put: '  mine_signs: 155\n  mine_signs: 156' },
      /^yaml-duplicate \S+:\d+:3 This name stands here twice/,
    ],
    [
      'a syntax error',
      { file: az, find: /^opening:/m, put: 'opening: [' },
      /^yaml-syntax data\/\S+text\.az\.yaml:\d+:\d+ /,
    ],
    [
      'a tab',
      { file: figures, find: '  required:', put: '\trequired:' },
      /^yaml-syntax \S+:\d+:1 This line is indented with a tab/,
    ],
    [
      'a source that is not known',
      { file: figures, find: 'source: rdf', put: 'source: rfd' },
      /^unknown-source \S+ The source “rfd” is not known/,
    ],
    [
      'an office without a name',
      { file: figures, find: 'baku: 1', put: 'ganja: 1' },
      /^unknown-office \S+ The office “ganja” has no name/,
    ],
    [
      'a country code in small letters',
      { file: figures, find: 'UKR: 6540', put: 'ukr: 6540' },
      /^wrong-key \S+ “ukr” cannot be a name here/,
    ],
    [
      'a language without a name',
      { file: operation, find: /^ {2}en: Azerbaijan\n/m, put: '' },
      /^language-missing data\/azerbaijan\/operation\.yaml:\d+:1 name has no “en”/,
    ],
    [
      'a language that is spelt otherwise',
      { file: operation, find: '[az, en]', put: '[az, en_gb]' },
      /^wrong-value data\/azerbaijan\/operation\.yaml:\d+:\d+ languages\.1 is the text “en_gb”\.$/,
    ],
    [
      'a name in a language that is spelt otherwise',
      {
        file: operation,
        find: 'name:\n  az: Azərbaycan',
        put: 'name:\n  sr-latn: Azerbejdžan\n  az: Azərbaycan',
      },
      /^wrong-key \S+ “sr-latn” cannot be a name here\.$/,
    ],
    [
      'a missing picture',
      { file: figures, find: /image: \S+/, put: 'image: images/none.jpg' },
      /^picture-missing \S+figures\.yaml:\d+:\d+ The picture images\/none.jpg/,
    ],
    [
      'a picture outside',
      { file: figures, find: /image: \S+/, put: 'image: ../../../etc/passwd' },
      /^wrong-value \S+ story\.image/,
    ],
    [
      'an absolute picture',
      { file: figures, find: /image: \S+/, put: 'image: /etc/passwd' },
      /^wrong-value \S+ story\.image/,
    ],
    [
      'a picture that is none',
      { file: `${shipped}/images/inclusive-sport.svg`, content: '<html></html>' },
      /^picture-type \S+figures\.yaml:\d+:\d+ inclusive-sport\.svg is not a picture/,
    ],
    [
      'a name for a date and a result',
      { file: figures, find: '  mine_signs: 155', put: '  tournament: 155' },
      /^yaml-duplicate \S+ The name “tournament” already stands for a date/,
    ],
    [
      'a custom tag',
      { file: figures, find: 'mine_signs: 155', put: 'mine_signs: !!js/function "x"' },
      /^yaml-syntax \S+ A text cannot begin with !! without/,
    ],
    [
      'not UTF-8',
      { file: az, content: Buffer.from('opening:\n  a: "m\xe9"\n', 'latin1') },
      /^file-not-utf8 data\/\S+text\.az\.yaml:2:8 /,
    ],
    [
      'an http link',
      { file: figures, find: /link: \S+/, put: 'link: javascript:alert(1)' },
      /^wrong-value \S+ story\.link/,
    ],
  ])('%s', async (_, change, expected) => {
    const found = await faults(change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('reports the faults of all files at once', async () => {
    const found = await faults(
      { file: figures, find: 'refugees: 8087', put: 'refugees: many' },
      { file: figures, find: 'issued: 2024-09-30', put: 'issued: soon' },
      { file: az, find: /^opening:/m, put: 'openning:' },
    );
    expect(found.map((fault) => fault.split(' ')[0])).toEqual(['wrong-value', 'wrong-type', 'unknown-key']);
  });

  it('says which file is missing', async () => {
    const root = await dataWith();
    await rm(path.join(root.folder, az));
    const { findings, period } = await loadPeriod(root, shipped);
    expect(period?.texts.az).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'file-missing', place: { file: `data/${az}` } }]);
  });

  it('does not follow a link out of the data folder', async () => {
    const root = await dataWith();
    const outside = path.join(path.dirname(root.folder), 'outside.yaml');
    await writeFile(outside, 'secret: 1\n');
    await rm(path.join(root.folder, az));
    await symlink(outside, path.join(root.folder, az));
    const { findings } = await loadPeriod(root, shipped);
    expect(findings).toMatchObject([{ code: 'file-outside', place: { file: `data/${az}` } }]);
  });

  it('takes a folder of a file’s name for no file', async () => {
    const root = await dataWith();
    await rm(path.join(root.folder, az));
    await mkdir(path.join(root.folder, az));
    const { findings } = await loadPeriod(root, shipped);
    expect(findings).toMatchObject([{ code: 'file-missing' }]);
  });

  it('stops a file that points to itself without end', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    ].join('\n');
    const found = await faults({ file: az, content: bomb });
    expect(found[0]).toMatch(/^yaml-syntax \S+ This file points to itself too often/);
  });

  it('reads a file with a byte order mark and Windows line ends', async () => {
    const { findings } = await load({ file: operation, find: /^[\s\S]*$/, put: '\uFEFF$&' });
    expect(findings).toEqual([]);
  });
});

it('reads a number whose thousands are set apart with _', async () => {
  const { period } = await load({ file: figures, find: 'required: 8000000', put: 'required: 8_000_000' });
  expect(period?.figures.funding?.required).toBe(8_000_000);
  expect(period?.table.get('funding.gap')?.value).toBe(3_500_000);
});
