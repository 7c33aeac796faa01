// Kinds made of words and pictures: quotations, pictures, codes, tables; and who has agreed to be shown.
import jsqr from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../src/blocks/link/code.ts';
import { linkLong } from '../../src/blocks/link/link-long.ts';
import { loadPeriod } from '../../src/blocks/load.ts';
import { runChecks } from '../../src/checks/check.ts';
import { privacyChecks } from '../../src/checks/privacy/table.ts';
import { wordsWithoutPicture } from '../../src/checks/texts/words-without-picture.ts';
import { rasterise } from '../../src/compare/raster.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { createPeriod } from '../../src/session/begin/period.ts';
import { subjectIn, told } from '../checks/support.ts';
import { conformanceFaults } from '../pdf/conformance.ts';
import { dataWith, memoryWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { alsoGiven, alsoSaid, pageYaml } from './arrangements.ts';

const page = pageYaml(`
pages:
  - form: rail
    lead: [opening]
    rail: [population, voice]
    main: [highlights, row]
  - form: columns
    columns: [priorities, statelessness, partners, view, protection, more]
    foot: [contacts, pullout]
  - form: thirds
    left: [story]
    middle: [partnership]
    right: [donors]
blocks:
  voice: { kind: quote }
  row: { kind: pictures, shape: square }
  partners: { kind: table }
  view: { kind: picture }
  more: { kind: link }
`);

/** The package gives its function as a CommonJS module does. */
const decode = jsqr as unknown as typeof jsqr.default;

const drawing = 'image: images/inclusive-sport.svg';
const held = 'consent: { held_by: Protection unit, until: 2026-12-31 }';
const data = (consent = held, link = 'https://www.unhcr.org/az/') => `
voice: { ${drawing}${consent && `, ${consent}`} }
row:
  one: { ${drawing}, focus: [0.2, 0.5] }
  two: { ${drawing}, people: recognisable, ${held} }
view: { ${drawing} }
more: { link: ${link} }
`;

const image =
  '{ alt: "People water young trees beside a road.", caption: Beside the road, credit: "Drawing: ours" }';
const words = `
voice:
  words: “I sell what I sew, and I teach my neighbours to sew.”
  name: Amina
  role: tailor in Baku
  image: { alt: "A woman at a sewing machine looks up.", credit: "© UNHCR/A. Photographer" }
row:
  title: The year in pictures
  images:
    one: ${image}
    two: ${image}
view:
  image: ${image}
more:
  title: Read on
  text: All that UNHCR does in Azerbaijan.
partners:
  title: Partners
  columns: { partner: Partner, sector: Sector, place: Place }
  rows:
    union: { partner: Women’s union, sector: "Legal aid for {{legal_aid_refugees, number}} people", place: Ganja }
    city: { partner: City of Baku, place: Baku }
`;

const changes = (given = data(), said = words) => [page, alsoGiven(given), ...alsoSaid(said)];

/** The checks that are about these kinds. */
const own = [...privacyChecks.filter(({ code }) => code.startsWith('consent')), linkLong];

async function found(given?: string, said?: string): Promise<string[]> {
  const subject = await subjectIn(memorySource(await memoryWith(changes(given, said))), shipped);
  return told(runChecks(own, subject));
}

describe('consent', () => {
  const about = async (consent: string) =>
    (await found(data(consent))).filter((one) => one.includes('consent-'));

  it('is asked for of whoever is quoted or can be known in a picture', async () => {
    expect(await about(held)).toEqual([]);
    expect(await about('')).toEqual([
      expect.stringMatching(/^error consent-missing figures\.yaml:\d+:\d+ “voice” shows or quotes a person/),
    ]);
    const row = await found(data().replace(`, people: recognisable, ${held}`, ', people: recognisable'));
    expect(row).toContainEqual(expect.stringMatching(/^error consent-missing .*“row”/));
  });

  it('is not asked for of a quotation that has neither words nor a portrait yet', async () => {
    const without = data('').replace(/^voice:.*$/m, 'voice: {}');
    const unsaid = words.replace('“I sell what I sew, and I teach my neighbours to sew.”', '…');
    const missing = async (given: string, said: string) =>
      (await found(given, said)).filter((one) => /consent-missing .*“voice”/.test(one)).length;
    expect(await missing(without, unsaid)).toBe(0);
    expect(await missing(without, words)).toBe(1);
    expect(await missing(data(''), unsaid)).toBe(1);
  });

  it('is told where it has run out, or was withdrawn', async () => {
    expect(await about('consent: { held_by: X, until: 2024-09-29 }')).toEqual([
      expect.stringMatching(
        /^error consent-over .*“voice” held until 2024-09-29, and the day of issue is 2024-09-30/,
      ),
    ]);
    expect(await about('consent: { held_by: X, until: 2026-01-01, withdrawn: 2024-08-01 }')).toEqual([
      expect.stringMatching(/^error consent-withdrawn .*“voice” was withdrawn on 2024-08-01/),
    ]);
  });
});

it('a period that was begun from one with them can be drafted at once', async () => {
  const { folder } = await dataWith(changes());
  await createPeriod(folderSource(folder), 'azerbaijan/2025-03');
  const { draftable, period } = await loadPeriod(folderSource(folder), 'azerbaijan/2025-03', { gaps: true });
  expect(draftable).toBe(true);
  expect(period?.blocks.find(({ name }) => name === 'voice')?.consents[0]?.consent).toBeUndefined();
  expect(period?.pictures).toEqual([]);
});

it('words for a picture of a row that the data do not name are told, and for a row of none', async () => {
  const lacking = async (gone: RegExp) => {
    const files = await memoryWith(changes(data().replace(gone, '')));
    const subject = await subjectIn(memorySource(files), shipped);
    return told(runChecks([wordsWithoutPicture], subject));
  };
  expect(await lacking(/^$/)).toEqual([]);
  expect(await lacking(/\n {2}two: .*/)).toHaveLength(2);
  expect(await lacking(/\nrow:\n.*\n.*/)).toHaveLength(4);
});

it('an address that is too long for its code is told', async () => {
  const address = `https://www.unhcr.org/az/${'stories/'.repeat(6)}`;
  expect(await found(data(held, address))).toContainEqual(
    expect.stringMatching(/^error link-long figures\.yaml:\d+:\d+ The address has 73 characters/),
  );
});

it('a cell of a column that the table does not have is told', async () => {
  const wrong = changes(data(), words.replace('place: Baku }', 'town: Baku }'));
  const { findings } = await loadPeriod(memorySource(await memoryWith(wrong)), shipped);
  expect(findings.map(({ message, hint }) => `${message} ${hint}`)).toContainEqual(
    expect.stringMatching(/partners\.rows\.city\.town .*one of the columns: partner, sector, place/),
  );
});

describe('printed', { timeout: 60_000 }, () => {
  const session = useSession();
  let pdf: ReadPdf;
  let bytes = new Uint8Array();

  beforeAll(async () => {
    const root = memorySource(await memoryWith(changes()));
    const job = { id: shipped, languages: ['en'], draft: false, print: 'always' as const };
    const { files, findings } = await makeFactsheets(job, { ...session().tools, root }, () => undefined);
    expect(findings.filter(({ severity, code }) => severity === 'error' && code !== 'overflow')).toEqual([]);
    bytes = new Uint8Array(files[0]?.bytes ?? []);
    pdf = await readPdf(bytes);
  }, 60_000);

  it('codes are read from paper, at 150 dots per inch', async () => {
    const [, second] = await rasterise(bytes, 150);
    if (!second) throw new Error('no second page');
    const { width, height, data: pixels } = second;
    expect(decode(new Uint8ClampedArray(pixels), width, height)?.data).toBe('https://www.unhcr.org/az/');
  });

  it('keeps what archives and screen readers ask for', async () => {
    expect(await conformanceFaults(bytes)).toEqual([]);
  });

  it('every picture and code has words for those who do not see it', () => {
    const alts = JSON.stringify(pdf.tags);
    for (const alt of [
      'A woman at a sewing machine looks up.',
      'People water young trees',
      'QR code: unhcr.org/az',
    ])
      expect(alts).toContain(alt);
  });

  it('a table is one', () => {
    const tags = JSON.stringify(pdf.tags);
    for (const role of ['Table', 'TR', 'TH', 'TD']) expect(tags).toContain(`"${role}"`);
  });
});

it('a code is the same each time, and has its quiet zone', () => {
  const code = codeOf('https://www.unhcr.org/az/');
  expect(codeOf('https://www.unhcr.org/az/')).toEqual(code);
  expect(code.box).toBe(code.size + 8);
  expect(code.path).toMatch(/^M0 0h7v1h-7z/);
});
