// `factsheet new` for a country that has no operation: what is asked, what is made, and that every command works on it at once.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../../src/blocks/load.ts';
import { status } from '../../../src/commands/status/status.ts';
import { FactsheetError } from '../../../src/errors.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { parsePeriod } from '../../../src/rollover/choose.ts';
import { beginOperation } from '../../../src/session/begin/operation.ts';
import { createPeriod } from '../../../src/session/begin/period.ts';
import { wishesOf } from '../../../src/session/begin/wishes.ts';
import { beginWords } from '../../../src/session/begin/words.ts';
import { dataTools } from '../../../src/session/data.ts';
import { project, temporaryFolder } from '../../support/data.ts';

/** Languages whose words the template has, and one that it does not, whatever others come. */
const bare = 'sw';

async function begun(id: string, iso3: string, languages: readonly string[]) {
  const folder = await temporaryFolder();
  const root = folderSource(folder, 'data');
  const tools = dataTools({ project, data: folder, shownData: 'data' });
  const words = await tools.languageFiles(languages);
  const created = await beginOperation(root, parsePeriod(id), { iso3, languages }, words);
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  return { folder, root, tools, created, read };
}

describe('a country that nobody tried', () => {
  it.each([
    ['colombia/2025-03', 'COL', ['es', 'en'], /^ {2}es: Colombia$/m],
    ['kenya/2025-03', 'KEN', [bare, 'en'], /^ {2}sw: Kenya$/m],
    ['cote-d-ivoire/2025-12', 'CIV', ['fr'], /^file_name: Cote-d-Ivoire #/m],
    ['syria/2025-03', 'SYR', ['ar-SY', 'en'], /^ {2}en: Syrian Arab Republic$/m],
    ['serbia/2025-03', 'SRB', ['sr', 'sr-Latn', 'en'], /^ {2}sr-Latn: Srbija$/m],
    ['myanmar/2025-03', 'MMR', ['my', 'en'], /^file_name: Myanmar #/m],
    ['iran/2025-03', 'IRN', ['fa', 'en'], /^ {2}fa: ایران$/m],
  ])('%s: has nothing but gaps to fill', async (id, iso3, languages, expected) => {
    const { root, read } = await begun(id, iso3, languages);
    expect(await read(`${path.dirname(id)}/operation.yaml`)).toMatch(expected);
    const { period, draftable, findings } = await loadPeriod(root, id, { gaps: true });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['empty']));
    expect(draftable).toBe(true);
    expect(period?.operation.languages).toEqual(languages);
    expect(Object.keys(period?.texts ?? {})).toEqual(languages);
  });

  it('says above each gap of a text what belongs there, and status leads on by it', async () => {
    const { root, created } = await begun('kenya/2025-03', 'KEN', [bare, 'en']);
    expect(created.files).toEqual([
      'data/kenya/operation.yaml',
      'data/kenya/locales/sw.yaml',
      'data/kenya/2025-03/figures.yaml',
      'data/kenya/2025-03/text.sw.yaml',
      'data/kenya/2025-03/text.en.yaml',
    ]);
    const [one] = await status(root, []);
    expect(one?.open).toEqual(created.open);
    const texts = created.open.filter(({ place }) => /text\.|operation\.yaml/.test(place.file));
    expect(texts.filter(({ says }) => says === undefined)).toEqual([]);
    expect(created.open[0]).toMatchObject({
      at: 'organisation.short.sw',
      says: expect.stringMatching(/^sw: what the agency is called/),
      place: { file: 'data/kenya/operation.yaml', line: expect.any(Number) },
    });
  });

  it('has a figure for each that its hints name', async () => {
    const { read } = await begun('kenya/2025-03', 'KEN', ['en']);
    const [figures, text] = await Promise.all(
      ['figures.yaml', 'text.en.yaml'].map((file) => read(`kenya/2025-03/${file}`)),
    );
    const named = new Set(
      text?.match(/(?<=\{\{)[a-z_]+(?=, (?:number|during)\}\} (?:people|families|officials))/g),
    );
    expect(named.size).toBe(3);
    for (const name of named) expect(figures).toMatch(new RegExp(`^ {2}${name}:$`, 'm'));
  });

  it('writes nothing over, and begins the first period of an operation that has none', async () => {
    const { folder, root, created } = await begun('kenya/2025-03', 'KEN', ['en']);
    await expect(createPeriod(root, 'kenya/2025-03')).rejects.toMatchObject({ code: 'period-exists' });
    const other = await temporaryFolder();
    await mkdir(path.join(other, 'kenya'));
    await writeFile(
      path.join(other, 'kenya/operation.yaml'),
      await readFile(path.join(folder, 'kenya/operation.yaml')),
    );
    const first = await createPeriod(folderSource(other, 'data'), 'kenya/2025-03');
    expect(first.files).toEqual(created.files.slice(1));
    expect(first.from).toBeUndefined();
    const second = await createPeriod(folderSource(other, 'data'), 'kenya/2025-06');
    expect(second.from).toBe('kenya/2025-03');
  });

  it.each([
    ['AFG', 'fa-AF', 'arabext', '۲۰۲۵'],
    ['IRQ', 'ar', 'arab', '٢٠٢٥'],
    ['THA', 'th', 'thai', '๒๐๒๕'],
    ['NPL', 'ne', 'deva', '२०२५'],
    ['ETH', 'am', undefined, ''],
  ])('says which digits and years are the language’s own: %s, %s', async (iso, language, system, year) => {
    const { read } = await begun('kenya/2025-03', iso, [language]);
    const line = `    # digits: ${system} # instead of these two lines, for digits like ${year} and the signs that go with them\n`;
    const operation = await read('kenya/operation.yaml');
    expect(operation.match(/ +# digits:.*\n/)?.[0]).toBe(system && line);
    const calendar = '    # calendar: buddhist # for years like 2568\n';
    expect(operation.match(/ +# calendar:.*\n/)?.[0]).toBe(language === 'th' ? calendar : undefined);
  });

  it('gets words for a language that came later', async () => {
    const { root, tools, read } = await begun('kenya/2025-03', 'KEN', ['en']);
    const add = async (...languages: string[]) =>
      beginWords(root, 'kenya', languages, await tools.languageFiles(languages));
    expect(await add(bare)).toEqual(['data/kenya/locales/sw.yaml']);
    expect(await read('kenya/locales/sw.yaml')).toContain('# Fact sheet\n  kind:\n');
    await expect(add(bare)).rejects.toMatchObject({ code: 'words-exist' });
    await expect(add('en')).rejects.toMatchObject({ code: 'words-exist' });
    // The whole list of languages: those without words get them.
    expect(await add('en', bare, 'ro')).toEqual(['data/kenya/locales/ro.yaml']);
  });
});

describe('what is asked', () => {
  const call = { id: 'georgia/2025-03', operation: 'georgia', iso: undefined, languages: [], ask: undefined };
  const asking = (...answers: string[]) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers.shift() ?? '';
    };
    return { asked, ask };
  };
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.catch((reason: unknown) => reason);
    return error instanceof FactsheetError
      ? `${error.code} ${error.kind}: ${error.message} → ${error.hint}`
      : '';
  };

  it('is not asked where it is said', async () => {
    const { ask, asked } = asking();
    const said = { ...call, iso: 'GEO', languages: ['ka', 'en'], ask };
    expect(await wishesOf(said, [])).toEqual({ iso3: 'GEO', languages: ['ka', 'en'] });
    expect(asked).toEqual([]);
  });

  it('proposes what the folder’s name and the country tell, and takes a name for its code', async () => {
    const { ask, asked } = asking('Armenia', '');
    expect(await wishesOf({ ...call, id: 'x/2025-03', operation: 'x', ask }, [])).toEqual({
      iso3: 'ARM',
      languages: ['hy', 'en'],
    });
    expect(asked[1]).toContain('[hy,en]: ');
    const other = asking('', '');
    expect(await wishesOf({ ...call, ask: other.ask }, [])).toEqual({ iso3: 'GEO', languages: ['ka', 'en'] });
    expect(other.asked[0]).toContain('[GEO]: ');
  });

  it('asks again after an answer that cannot be, and not for ever', async () => {
    const { ask, asked } = asking('GRE', 'GEO', 'ka,qq', 'ka; en');
    expect(await wishesOf({ ...call, ask }, [])).toEqual({ iso3: 'GEO', languages: ['ka', 'en'] });
    expect(asked[1]).toMatch(/^“GRE” is no ISO code of a country\. Did you mean GRC \(Greece\)\?\n/);
    expect(asked[3]).toMatch(/^There is no language “qq”\. /);
    const never = asking(...Array.from({ length: 20 }, () => 'GRE'));
    expect(await refusal(wishesOf({ ...call, ask: never.ask }, []))).toMatch(/^unknown-operation/);
    expect(never.asked.length).toBe(5);
  });

  it.each([
    [
      {},
      [],
      /^unknown-operation usage: There is no operation “georgia” yet\. → To begin it, .* factsheet new georgia\/2025-03 --iso GEO --languages ka,en$/,
    ],
    [{ iso: 'COL' }, [], /--iso COL --languages es,en$/],
    [{ operation: 'gorgia', id: 'gorgia/2025-03' }, ['georgia'], /Did you mean georgia\/2025-03\?/],
    [{}, ['azerbaijan'], /→ There are: azerbaijan\. To begin it/],
    [
      { iso: 'GRE', languages: ['en'] },
      [],
      /^unknown-country usage: “GRE” is no ISO code of a country\. → Did you mean GRC \(Greece\)\?$/,
    ],
    [{ iso: 'Georgia', languages: ['en'] }, [], /Did you mean GEO \(Georgia\)\?$/],
    [{ iso: 'QQQ', languages: ['en'] }, [], /three capitals/],
    [
      { operation: 'austria', iso: 'AUS', languages: ['de'] },
      [],
      /^country-differs usage: The folder is called austria, and AUS is Australia\. → Write --iso for AUT/,
    ],
    [
      { iso: 'GEO', languages: ['ge'] },
      [],
      /^unknown-language usage: There is no language “ge”\. → Write ka \(Georgian\)\.$/,
    ],
    [
      { operation: 'iraq', iso: 'IRQ', languages: ['ar', 'kurdish'] },
      [],
      /^unknown-language usage: There is no language “kurdish”\. → Write ku \(Kurdish\) or ckb \(Central Kurdish\)\.$/,
    ],
    [
      { iso: 'GEO', languages: ['lo'] },
      [],
      /^no-typeface usage: The program has no typeface for the Lao letters of Lao \(lo\): nothing in it could be printed\. → /,
    ],
  ])('without a terminal, %j with %j is refused with what to write', async (said, known, expected) => {
    expect(await refusal(wishesOf({ ...call, ...said }, known))).toMatch(expected);
  });
});
