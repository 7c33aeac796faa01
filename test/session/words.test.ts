// The words of the template that an operation brings: over the program's, and what they lack told at once.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { wordsText } from '../../src/begin/words.ts';
import { loadPeriod } from '../../src/blocks/load.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { languageFileSchema } from '../../src/language/file.ts';
import { createWriting } from '../../src/language/writing.ts';
import { programSource } from '../../src/session/program.ts';
import { wordsReader } from '../../src/session/words.ts';
import { languageFile, rawFile } from '../locale/languages.ts';
import { project, shipped, shippedFiles } from '../support/data.ts';

const program = programSource(project);

/** The words of languages where an operation brings these files of `locales/`. */
function wordsWith(languages: readonly string[], own: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(own).map(([name, text]) => [`x/locales/${name}`, text] as const);
  return wordsReader(program)(languages, { root: memorySource(new Map(files), 'data'), operation: 'x' });
}

describe('an operation’s own words', () => {
  it('go before the program’s, one by one', async () => {
    const { files, findings } = await wordsWith(['en'], { 'en.yaml': 'words: { kind: Factsheet }' });
    expect(findings).toEqual([]);
    expect(files.en?.words).toEqual({ ...languageFile('en').words, kind: 'Factsheet' });
  });

  it('are told where they are no words of the template', async () => {
    const { files, findings } = await wordsWith(['en'], {
      'en.yaml': 'words:\n  kind: Factsheet\n  knid: x\n',
    });
    expect(files.en).toBeDefined();
    expect(findings).toMatchObject([
      { code: 'unknown-key', place: { file: 'data/x/locales/en.yaml', line: 3 } },
    ]);
  });

  it('are told where their file is called otherwise than its language', async () => {
    const { findings } = await wordsWith(['en'], { 'ar_SY.yaml': 'words: {}', 'en.yaml': 'words: {}' });
    expect(findings).toMatchObject([
      { message: expect.stringContaining('ar_SY.yaml'), hint: 'Rename the file: ar-SY.yaml.' },
    ]);
  });

  it('of a wider tag hold for a country', async () => {
    const swahili = stringify({ ...(rawFile('en') as object), countries: {} });
    const { files, findings, shown } = await wordsWith(['sw-KE'], { 'sw.yaml': swahili });
    expect(findings).toEqual([]);
    expect(shown['sw-KE']).toBe(path.join('data', 'x', 'locales', 'sw.yaml'));
    expect(files['sw-KE']?.words).toEqual(languageFile('en').words);
  });
});

describe('a language without words', () => {
  it('is one finding, with the call that writes them; a draft has the English ones in brackets', async () => {
    const { files, findings } = await wordsWith(['sw']);
    expect(findings).toMatchObject([
      {
        code: 'words-missing',
        message: 'The template has no words in Swahili (sw) yet.',
        hint: expect.stringContaining('factsheet new x --languages sw'),
      },
    ]);
    expect(files.sw?.words.kind).toBe('[Fact sheet]');
    const { dates } = createWriting('sw', files.sw?.formats ?? languageFile('en').formats);
    expect(dates.month('2024-06')).toBe('Juni 2024');
  });

  it('has the English ones set apart in lines from the right', async () => {
    const { files } = await wordsWith(['ur']);
    expect(files.ur?.words.pages).toBe('\u2066[Page {{page}} of {{total}}]\u2069');
  });

  it('is told as none where a country’s code stands for it', async () => {
    const { findings } = await wordsWith(['ge']);
    expect(findings).toMatchObject([
      { hint: expect.stringMatching(/^There is no language “ge”: write ka \(Georgian\) /) },
    ]);
  });

  it('has all that it needs told in one list, section by section, each with the English', async () => {
    const { files, findings } = await wordsWith(['ro'], { 'ro.yaml': wordsText('ro', languageFile('en')) });
    expect(files.ro?.words.kind).toBe('[Fact sheet]');
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['words-missing']));
    const said = findings.map(({ message }) => message).join(' ');
    const asked = [
      'words lacks',
      'words.population',
      'words.mail',
      'formats.money',
      'formats.during',
      'quarters.3',
    ];
    for (const part of asked) expect(said).toContain(part);
    const during = findings.find(({ message }) => message.startsWith('formats.during'));
    expect(during?.hint).toContain(
      'day: “on {{date}}” (when something happened, inside a sentence: on a day)',
    );
    expect(findings.every(({ place }) => place?.line !== undefined)).toBe(true);
  });

  it.each(['ro', 'sw', 'uz-Cyrl', 'dyu'])('is done once its gaps are filled: %s', async (language) => {
    const begun: unknown = parse(wordsText(language, languageFile('en')));
    const filled = stringify(filledFrom(begun, rawFile('en'), { locale: 'fr' }));
    const { files, findings } = await wordsWith([language], { [`${language}.yaml`]: filled });
    expect(findings).toEqual([]);
    expect(languageFileSchema.safeParse(files[language]).success).toBe(true);
  });
});

/** A value with English in each of its gaps, or what is given for a name that English lacks. */
function filledFrom(value: unknown, english: unknown, given: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((one, at) => filledFrom(one, Object(english)[at], given));
  if (typeof value !== 'object' || value === null) return value ?? english;
  const entries = Object.entries(value).map(([key, one]) => {
    return [key, filledFrom(one, given[key] ?? Object(english)[key], given)];
  });
  return Object.fromEntries(entries);
}

it('has all English words in what it begins with', () => {
  const text = wordsText('ro', languageFile('en'));
  expect(readFileSync(path.join(project, 'templates/locales/en.yaml'), 'utf8')).toContain('kind: Fact sheet');
  expect(text).toContain('# Fact sheet\n  kind:\n');
});

it('counts an operation’s own words among the files that its pages are made of', async () => {
  const words = 'words: { kind: Factsheet }\n';
  const files = new Map([...(await shippedFiles()), ['azerbaijan/locales/en.yaml', words]]);
  const { period, findings } = await loadPeriod(memorySource(files, 'data'), shipped);
  expect(findings).toEqual([]);
  expect(period?.inputs.map(({ file }) => file)).toContain('data/azerbaijan/locales/en.yaml');
});

it('the words of the program are read once, for all periods and sets of languages', async () => {
  const read: string[] = [];
  const counted: typeof program = {
    ...program,
    read: (name, limit) => {
      read.push(path.basename(name));
      return program.read(name, limit);
    },
  };
  const languageFiles = wordsReader(counted);
  const own = { root: memorySource(new Map(), 'data'), operation: 'x' };
  await languageFiles(['az', 'en', 'ar-SY'], own);
  expect(read).toContain('az.yaml');
  read.length = 0;
  for (const languages of [['az', 'en'], ['en'], ['ar-SY', 'az']]) await languageFiles(languages, own);
  expect(read).toEqual([]);
});
