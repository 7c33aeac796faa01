// Logos of donors: their sizes, what is told of them, and what the pages show. All of them are made up.
import { beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../src/blocks/index.ts';
import { loadPeriod } from '../../src/blocks/load.ts';
import { sizesOf } from '../../src/blocks/logos/sizes.ts';
import { runChecks } from '../../src/checks/check.ts';
import { unknownDonor } from '../../src/checks/figures/unknown-donor.ts';
import { picturesChecks } from '../../src/checks/pictures/table.ts';
import type { Finding } from '../../src/errors.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { openSession } from '../../src/index.ts';
import { openPictures } from '../../src/pictures/of-period.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { photo } from '../acceptance/support/pictures.ts';
import { subjectIn, told } from '../checks/support.ts';
import { conformanceFaults } from '../pdf/conformance.ts';
import { type Change, memoryWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { donorLogos, madeUpLogo } from './arrangements.ts';

const operation = 'azerbaijan/operation.yaml';
const inOperation = (find: string | RegExp, put: string): Change => ({ file: operation, find, put });
const inFigures = (find: string | RegExp, put: string): Change => ({
  file: `${shipped}/figures.yaml`,
  find,
  put,
});

const sourceWith = async (...changes: Change[]) =>
  memorySource(await memoryWith([...donorLogos, ...changes]));

/** What the files, the pictures and the kind's own checks tell, each without its line. */
async function found(...changes: Change[]): Promise<string[]> {
  const source = await sourceWith(...changes);
  const { findings, period } = await loadPeriod(source, shipped);
  const broken = period ? (await openPictures(period)).findings : [];
  const faults = [...findings, ...broken];
  const checks = [...(kinds.logos?.checks ?? []), ...picturesChecks, unknownDonor];
  const all = faults.length > 0 ? faults : runChecks(checks, await subjectIn(source, shipped));
  return told(all).map((one) => one.replace(/\.yaml:\d+(:\d+)?/, '.yaml'));
}

describe('the sizes of logos', () => {
  const logo = (ratio: number, least: { height?: number; width?: number } = {}, whole = false) => {
    return { ratio, height: 0, width: 0, ...least, whole };
  };

  it('are no higher than the row, nor larger than a logo of three to two that fills it', () => {
    const sizes = sizesOf([logo(1.5), logo(0.5), logo(1), logo(6), logo(20)], 180);
    const [emblem] = sizes;
    expect(emblem).toEqual({ height: 10, width: 15 });
    for (const { height, width } of sizes) {
      expect(height).toBeLessThanOrEqual(10);
      expect(height * width).toBeLessThanOrEqual(150.5);
    }
    expect(sizes.map(({ height, width }) => Math.round((width / height) * 10) / 10)).toEqual([
      1.5, 0.5, 1, 6, 20,
    ]);
  });

  it('are never below the least that an owner asks for: all grow with it', () => {
    expect(sizesOf([logo(1), logo(4, { width: 40 })], 180)).toEqual([
      { height: 16.33, width: 16.33 },
      { height: 10, width: 40 },
    ]);
    expect(sizesOf([logo(1, { height: 14 }), logo(2)], 180)[0]).toEqual({ height: 14, width: 14 });
  });

  it('are smaller than usual in a narrow place, down to the least', () => {
    expect(sizesOf([logo(6)], 24)).toEqual([{ height: 4, width: 24 }]);
    expect(sizesOf([logo(6, { height: 5 })], 24)).toEqual([{ height: 5, width: 30 }]);
  });

  it('are those of the row for a picture that has its statement in it', () => {
    expect(sizesOf([logo(4.5, { height: 10 }, true)], 180)).toEqual([{ height: 10, width: 45 }]);
  });
});

describe('what is told', () => {
  it('is nothing where all is right', async () => {
    expect(await found()).toEqual([]);
  });

  it.each<[what: string, changes: Change[], codes: RegExp[]]>([
    [
      'the emblem without its statement',
      [inOperation(', statement: funded', '')],
      [/^error emblem-without-statement operation\.yaml The logo of EU has no statement/],
    ],
    [
      'logos without the emblem of a donor',
      [inOperation(/ {2}EU: \{ file.*\n/, '')],
      [/^error emblem-missing figures\.yaml .*donor_logos/, /logos_again/, /logos_below/],
    ],
    [
      'a statement that there is not',
      [inOperation('statement: funded', 'statement: thanks')],
      [/operation\.yaml logos\.EU\.statement/],
    ],
    [
      'no least size',
      [inOperation('least: { height: 6 }', 'least: {}')],
      [/^error missing operation\.yaml logos\.AUS\.least\.height/],
    ],
    ['no clear space', [inOperation(', clear: 3 }', ' }')], [/operation\.yaml logos\.BEL\.clear/]],
    [
      'a clear space that cannot be',
      [inOperation('clear: 3 }', 'clear: much }')],
      [/operation\.yaml logos\.BEL\.clear/],
    ],
    [
      'a language without a file',
      [inOperation('az: logos/tall.svg, ', '')],
      [/^error logo-without-file operation\.yaml The logo of TRUST has no file in “az”/],
    ],
    [
      'no room at the least size',
      [
        inOperation('least: { width: 20 }', 'least: { width: 60 }'),
        {
          file: `${shipped}/page.yaml`,
          find: 'right: []\n    foot: [logos_below]',
          put: 'right: [logos_below]',
        },
      ],
      [
        /^error logo-without-room operation\.yaml The logo of BEL would be 60\.0 mm wide, and has 4\d\.\d mm in the block donor_logos/,
        /logos_again/,
        /logos_below/,
      ],
    ],
    [
      'a file that is not there',
      [inOperation('logos/square.svg', 'logos/sqare.svg')],
      [
        /^error picture-missing operation\.yaml The picture logos\/sqare\.svg/,
        /picture-missing/,
        /picture-missing/,
      ],
    ],
    [
      'a drawing that is none',
      [{ file: 'azerbaijan/logos/square.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>' }],
      [/^error \S+ operation\.yaml square\.svg/, /square\.svg/, /square\.svg/],
    ],
    ['a donor without a name', [inOperation(/ {2}TRUST: \{ az: Y.*\n/, '')], [/unknown-donor/]],
    [
      'no logo at all',
      [inFigures(/list: \[AUS.*\]/, 'list: [DEU, KOR]')],
      [/^warning logos-none page\.yaml The block donor_logos/, /logos_again/, /logos_below/],
    ],
  ])('%s', async (_, changes, codes) => {
    const all = await found(...changes);
    expect(all.map((one, index) => (codes[index]?.test(one) ? 'as it should be' : one))).toEqual(
      codes.map(() => 'as it should be'),
    );
  });

  it('logos of donors who gave nothing this time are no matter', async () => {
    expect(await found(inFigures(', TRUST]', ']'))).toEqual([]);
  });
});

describe('printed', { timeout: 60_000 }, () => {
  const session = useSession();
  let bytes = new Uint8Array();
  let findings: readonly Finding[] = [];

  const made = async (...changes: Change[]) => {
    const job = { id: shipped, languages: ['az'], draft: false, print: 'always' as const };
    const tools = { ...session().tools, root: await sourceWith(...changes) };
    return makeFactsheets(job, tools, () => undefined);
  };

  beforeAll(async () => {
    const outcome = await made();
    bytes = new Uint8Array(outcome.files[0]?.bytes ?? []);
    findings = outcome.findings;
  }, 60_000);

  it('they have their donors’ names, and the statement stands beside the emblem in the language', async () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const pdf = await readPdf(bytes);
    const tags = JSON.stringify(pdf.tags);
    for (const name of ['Avropa İttifaqı', 'Avstraliya', 'Yol Ağacları Fondu']) expect(tags).toContain(name);
    const words = JSON.stringify(pdf).replaceAll(/\\u00ad|\u00AD/gi, '');
    expect(words).toMatch(/tərəfindən/);
    expect(await conformanceFaults(bytes)).toEqual([]);
  });

  it('a logo with too few pixels is told at its file in operation.yaml', async () => {
    const coarse = await made(inOperation('logos/square.svg', 'logos/square.png'), {
      file: 'azerbaijan/logos/square.png',
      content: await photo('png', 40, 40),
    });
    const told = coarse.findings.filter(({ code }) => code.startsWith('picture-') && code.endsWith('coarse'));
    expect(told).toContainEqual(
      expect.objectContaining({
        code: 'picture-too-coarse',
        at: 'logos.AUS.file',
        message: expect.stringMatching(/\(10 × 10 mm\)/),
        hint: expect.stringMatching(/logo’s SVG/),
        place: expect.objectContaining({ file: expect.stringMatching(/operation\.yaml$/) }),
      }),
    );
  });
});

it('the web edition has them with words for the emblem that has its own statement', {
  timeout: 60_000,
}, async () => {
  const own = inOperation('statement: funded', 'statement: co_funded, statement_in_picture: true');
  const wide = { file: 'azerbaijan/logos/emblem.svg', content: madeUpLogo(180, 40) };
  await using session = openSession({ files: await memoryWith([...donorLogos, own, wide]) });
  const { files } = await session.make(shipped, { languages: ['en'], editions: ['web'] });
  const html = new TextDecoder().decode(files.find(({ type }) => type === 'text/html')?.bytes);
  expect(html.includes('alt="European Union. Co-funded by the European Union"')).toBe(true);
  expect(html.includes('class="statement"')).toBe(false);
  expect(html.includes('--width: 45mm; --height: 10mm;')).toBe(true);
  expect(/data-measures="donor_logos"\] \{ --clear: 3mm; \}/.test(html)).toBe(true);
});
