// Other operations than the shipped one: a large one with long names, one that has little to tell, odd sums and staffs.
import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/pipeline/job.ts';
import { type Change, dataWith, large, operations, shipped, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { findingsOf, make, pageTexts, wordsOf } from './support/making.ts';
import { collisions, placedWords, strays } from './support/placing.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
const session = useSession();
const figures = `${shipped}/figures.yaml`;

const made = new Map<string, Promise<Outcome>>();
/** A fixture in English, with changes; without any it is made once. */
function makeFixture(id: string, ...changes: Change[]): Promise<Outcome> {
  const one = (changes.length === 0 && made.get(id)) || makeChanged(id, changes);
  if (changes.length === 0) made.set(id, one);
  return one;
}

async function makeChanged(id: string, changes: readonly Change[]): Promise<Outcome> {
  const [operation] = id.split('/');
  // The template's French words are a fixture of their own (third-language.test.ts).
  const english: Change[] =
    id === large
      ? [{ file: `${operation}/operation.yaml`, find: 'languages: [en, fr]', put: 'languages: [en]' }]
      : [];
  const data = await dataWith([...english, ...changes], operations);
  return make(session().tools, { data, id });
}

/** The shipped period in English, with changes. */
async function makeShipped(...changes: Change[]): Promise<Outcome> {
  return make(session().tools, { data: await dataWith(changes), languages: ['en'] });
}

/** What a reader would call a fault of the page: words at the edge of the paper, and words over words. */
async function faultsOnPages({ files }: Outcome): Promise<string[]> {
  expect(files).not.toEqual([]);
  const words = await Promise.all(files.map(({ bytes }) => placedWords(bytes)));
  return words.flatMap((each) => [...strays(each), ...collisions(each)]);
}

describe('a large operation', () => {
  it('prints large numbers, all seven groups, four offices and twenty-five donors', async () => {
    const outcome = await makeFixture(large);
    expect(findingsOf(outcome)).toEqual([]);
    const words = await wordsOf(outcome);
    for (const phrase of [
      'Democratic Republic of the Congo',
      '3,100,000',
      '7,254,880',
      'Other people in need of international protection',
      'Central African Republic',
      'Other countries',
      '$412.7 million',
      '38%',
      '$255.9 million',
      '900 staff',
      'Field units and mobile teams',
      'European Union',
      'UN Peacebuilding Fund',
      'United States',
    ]) {
      expect(words).toContain(phrase);
    }
  });

  it('names the operation’s own country as the operation does', async () => {
    expect(await wordsOf(await makeFixture(large))).not.toContain('Congo - Kinshasa');
  });

  it('says of how many countries a share is that of the countries named', async () => {
    expect(await wordsOf(await makeFixture(large))).not.toContain('99.6% of all come from these 7 countries');
  });

  it.each([
    'Bosnia and Herzegovina',
    'Islamic Republic of Iran',
    'Democratic Republic of the Congo',
    'United Kingdom of Great Britain and Northern Ireland',
  ])('has room for %s', async (name) => {
    const file = `${small.split('/')[0]}/operation.yaml`;
    const outcome = await makeFixture(small, { file, find: '{ en: Malta }', put: `{ en: ${name} }` });
    expect(findingsOf(outcome).filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(await faultsOnPages(outcome)).toEqual([]);
    // Spaced letters come back as words of one letter.
    expect((await wordsOf(outcome)).replaceAll(' ', '')).toContain('FACTSHEET');
  });

  it('has room for a long name on a full page', async () => {
    const put = '  en: Democratic Republic of the Congo\n';
    const outcome = await makeShipped({ file: 'azerbaijan/operation.yaml', find: '  en: Azerbaijan\n', put });
    expect(findingsOf(outcome)).toEqual([]);
    expect(await faultsOnPages(outcome)).toEqual([]);
  });
});

describe('a small operation', () => {
  it('says which columns are almost empty, and prints no heading over nothing', async () => {
    const outcome = await makeFixture(small);
    const found = findingsOf(outcome);
    expect(found.every((finding) => finding.startsWith('warning column-empty'))).toBe(true);
    for (const column of ['“rail”', '“main”', '“columns”']) {
      expect(found.filter((finding) => finding.includes(column))).toHaveLength(1);
    }
    const [factsheet] = outcome.files;
    const texts = await pageTexts(factsheet?.bytes ?? new Uint8Array());
    expect(texts).toHaveLength(2);
    expect(texts.join(' ')).toMatch(/95 refugees were counselled in 2025/);
    for (const heading of ['Statelessness', 'Donors', 'Protection of', 'Working with', 'Asylum-seekers']) {
      expect(texts.join(' ')).not.toContain(heading);
    }
  });

  it('prints no heading for contacts that it does not have', async () => {
    expect(await wordsOf(await makeFixture(small))).not.toContain('Contacts');
  });

  it('prints every letter in its own face: capitals that only the styles make, too', async () => {
    const [factsheet] = (await makeFixture(small)).files;
    const { fonts } = await readPdf(factsheet?.bytes ?? new Uint8Array());
    // A face may be two fonts, of text and of the hyphens at line ends, over one file of glyphs.
    const files = new Map(fonts.map(({ file, name }) => [file, name.slice(7)]));
    expect([...files.values()]).toEqual([...new Set(files.values())]);
  });

  it('keeps the last line above the foot of the page when there is no story', async () => {
    const withoutStory = { find: /\nstory:[\s\S]*?\n\npriorities/, put: '\npriorities' };
    const outcome = await makeShipped(
      { file: `${shipped}/text.en.yaml`, ...withoutStory },
      { file: `${shipped}/text.az.yaml`, ...withoutStory },
      { file: figures, find: /\nstory:\n( {2}.*\n)+/, put: '\n' },
    );
    expect(findingsOf(outcome).filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(await faultsOnPages(outcome)).toEqual([]);
  });
});

describe('funding', () => {
  const funding = (required: number, funded: number): Change => {
    const put = `required: ${required}\n  funded: ${funded}`;
    return { file: figures, find: /required: \d+\n {2}funded: \d+/, put };
  };

  it('shows no gap where more was given than was asked for', async () => {
    const outcome = await makeShipped(funding(8_000_000, 9_100_000));
    expect(findingsOf(outcome)).toEqual([expect.stringMatching(/^warning funding-exceeded /)]);
    const words = await wordsOf(outcome);
    expect(words).toContain('114%');
    expect(words).toMatch(/Gap \$0/);
    expect(await faultsOnPages(outcome)).toEqual([]);
    expect(words).not.toContain('−');
  });

  it('shows no per cents where nothing was asked for', async () => {
    const words = await wordsOf(await makeShipped(funding(0, 0)));
    expect(words).toContain('$0 Required');
    expect(words).not.toMatch(/NaN|Infinity|∞/);
  });

  it('never says 100% while a gap is left', async () => {
    const words = await wordsOf(await makeShipped(funding(8_000_000, 7_990_000)));
    expect(words).toContain('99.9%');
    expect(words).toContain('0.1%');
  });
});

describe('staff', () => {
  const staff = (put: string): Change => ({ file: figures, find: /national: 22[\s\S]*affiliate: 9/, put });

  it.each([
    ['one person', 'national: 1', '1 staff'],
    ['nobody', 'national: 0', '0 staff'],
    ['nine hundred', 'national: 700\n    international: 120\n    affiliate: 80', '900 staff'],
  ])('%s', async (_, put, phrase) => {
    const outcome = await makeShipped(staff(put));
    expect(findingsOf(outcome)).toEqual([]);
    expect(await wordsOf(outcome)).toContain(phrase);
    expect(await faultsOnPages(outcome)).toEqual([]);
  });
});
