// An operation that is begun by a form: the files of `factsheet new` with what was said in them, whole or not at all.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { newOperation, type OperationWishes, operationOffers, tryOperation } from '../../src/index.ts';
import { parsePeriod } from '../../src/rollover/choose.ts';
import { beginOperation } from '../../src/session/begin/operation.ts';
import { dataTools } from '../../src/session/data.ts';
import { project, temporaryFolder } from '../support/data.ts';

const georgia: OperationWishes = { iso3: 'GEO', languages: ['ka', 'en'], month: '2025-03' };
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><path d="M0 0h40v10H0z"/></svg>',
);

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts.sort());
}

describe('what is made', () => {
  it('is what the command makes, where nothing more is said', async () => {
    const [ours, theirs] = [await temporaryFolder(), await temporaryFolder()];
    const made = await newOperation(ours, georgia);
    const { languageFiles } = dataTools({ project, data: theirs });
    const words = await languageFiles(georgia.languages);
    await beginOperation(folderSource(theirs), parsePeriod('georgia/2025-03'), georgia, words);
    expect(await contentsOf(ours)).toEqual(await contentsOf(theirs));
    expect(made.period).toBe('georgia/2025-03');
  });

  it('has all that was said, and of the pages what was left in; nothing but gaps is wrong', async () => {
    const folder = await temporaryFolder();
    const hostile = 'Tbilisi: "the #1" — {{x}} \\ \'';
    await newOperation(folder, {
      ...georgia,
      given: {
        names: { ka: 'საქართველო', en: hostile },
        offices: [{ ka: 'ა', en: hostile }, { en: '- Gori' }],
        contact: {
          address: { ka: 'ქ. 1', en: '# 2 Street' },
          email: 'a@unhcr.org',
          phone: '+995 32',
          web: 'https://unhcr.org/',
        },
      },
      without: ['story', 'pullout'],
      logo: { name: 'Our Logo.SVG', bytes: svg },
    });
    const { period, draftable, findings } = await loadPeriod(folderSource(folder), 'georgia/2025-03', {
      gaps: true,
    });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['empty']));
    expect(draftable).toBe(true);
    expect(period?.operation).toMatchObject({
      name: { en: hostile },
      offices: { main: { en: hostile }, office_2: { en: '- Gori' } },
      contacts: { office: { address: { en: '# 2 Street' }, email: 'a@unhcr.org', phone: '+995 32' } },
      logo: 'logo.svg',
    });
    expect(period?.blocks.map(({ name }) => name)).not.toContain('story');
    expect(period?.blocks.map(({ name }) => name)).toContain('priorities');
    expect(await readFile(path.join(folder, 'georgia/2025-03/figures.yaml'), 'utf8')).toMatch(
      /^ {4}office_2:$/m,
    );
  });
});

describe('nothing is made', () => {
  it.each<[string, OperationWishes, string]>([
    ['of a country that is none', { ...georgia, iso3: 'XXX' }, 'unknown-country'],
    ['in a language that is none', { ...georgia, languages: ['qq'] }, 'unknown-language'],
    ['for a month that is none', { ...georgia, month: '2025-13' }, 'wrong-period'],
    ['with an address that is none', { ...georgia, given: { contact: { email: 'a@' } } }, 'operation-faulty'],
    [
      'with a logo that is no picture',
      { ...georgia, logo: { name: 'a.svg', bytes: Buffer.from('no') } },
      'picture-type',
    ],
  ])('%s', async (_, wishes, code) => {
    const folder = await temporaryFolder();
    await expect(newOperation(folder, wishes)).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual([]);
  });

  it('over what is there; of two at once one makes it', async () => {
    const folder = await temporaryFolder();
    const both = await Promise.allSettled([newOperation(folder, georgia), newOperation(folder, georgia)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'operation-exists' },
    });
    await mkdir(path.join(folder, 'kenya'));
    await expect(newOperation(folder, { ...georgia, iso3: 'KEN' })).rejects.toMatchObject({
      code: 'operation-exists',
    });
    expect(await readdir(path.join(folder, 'kenya'))).toEqual([]);
  });
});

it('what is known and what is wrong is told before anything is made', async () => {
  const folder = await temporaryFolder();
  const given = { contact: { email: 'a@', web: 'www' } };
  const tried = await tryOperation(folder, { ...georgia, given });
  expect(tried).toMatchObject({
    operation: 'georgia',
    isThere: false,
    known: { office: { en: 'UNHCR Georgia' } },
  });
  expect(tried.faults).toEqual(['contacts.office.email', 'contacts.office.web']);
  expect(await readdir(folder)).toEqual([]);
});

it('countries and languages are offered by their names in a language', async () => {
  const { countries, languages, pages } = await operationOffers(await temporaryFolder(), 'az');
  expect(countries).toHaveLength(249);
  expect(countries.find(({ iso3 }) => iso3 === 'GEO')).toEqual({
    iso3: 'GEO',
    name: 'Gürcüstan',
    languages: ['ka', 'en'],
  });
  expect(languages.find(({ language }) => language === 'sw')).toMatchObject({ isKnown: false });
  expect(pages.flat().map(({ name }) => name)).toContain('population');
});
