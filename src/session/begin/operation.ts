// Begins a country that has no operation yet, or no period: its files, with gaps that say what belongs there.
import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { figuresText } from '../../begin/figures.ts';
import { type Beginning, type Given, operationText } from '../../begin/operation.ts';
import { pageText } from '../../begin/page.ts';
import { textsText } from '../../begin/texts.ts';
import { parts } from '../../blocks/load.ts';
import { alpha2 } from '../../countries.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { memorySource } from '../../files/memory-source.ts';
import { type Source, shownIn } from '../../files/source.ts';
import { writeFiles } from '../../files.ts';
import { displayNames } from '../../language/intl.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import { signsOf } from '../../language/signs.ts';
import { tablesShown } from '../../period/page-holds.ts';
import { pageFile, readPages } from '../../period/pages.ts';
import type { LanguageFiles } from '../../pipeline/tools.ts';
import { type Named, periodExists } from '../../rollover/choose.ts';
import { statusOf } from '../../rollover/status.ts';
import { readPeriodFiles } from '../period-files.ts';
import type { Created } from './created.ts';
import type { Wishes } from './wishes.ts';
import { type Begun, wordsFile } from './words.ts';

/** What the office has said already; blocks that its pages do not have; and the bytes of the logo that it named. */
export type Details = { given?: Given; without?: readonly string[]; logo?: Uint8Array };

/** A file of the operation's folder by its path there, and its bytes or text. */
type NewFile = { name: string; text: string } | { name: string; bytes: Uint8Array };

/**
 * Makes an operation with its first period.
 * @param words the template's words by language, as far as there are any
 * @throws FactsheetError `period-exists` (usage), `cannot-write`
 */
export async function beginOperation(
  root: FolderSource,
  to: Named,
  wishes: Wishes,
  words: LanguageFiles,
  details: Details = {},
): Promise<Created> {
  return write(root, to, await operationFiles(to, wishes, words, details));
}

/** The files of an operation and its first period. Nothing is written. */
export async function operationFiles(
  to: Named,
  { iso3, languages }: Wishes,
  { files: words }: LanguageFiles,
  { given, without = [], logo }: Details = {},
): Promise<NewFile[]> {
  const lacking = languages.filter((language) => !words[language]);
  const operation: Begun = {
    name: 'operation.yaml',
    text: operationText({ ...known(to.operation, iso3, languages, words), ...(given && { given }) }),
  };
  const english = words[ownLanguage];
  const own = english ? lacking.map((language) => wordsFile(language, english)) : [];
  const nothing = memorySource(new Map());
  const pages = pageText((await readPages(nothing, to.id, parts)).pages, without);
  const page = pages === undefined ? [] : [{ name: pageFile, text: pages }];
  const inside = memorySource(new Map(page.map(({ name, text }) => [`${to.operation}/${name}`, text])));
  const period = await periodFiles(inside, to, languages, Object.keys(given?.offices ?? {}));
  const named = given?.logo !== undefined && logo ? [{ name: given.logo, bytes: logo }] : [];
  return [operation, ...own, ...page, ...named, ...period];
}

/** Makes the first period of an operation that has none. */
export async function beginPeriod(
  root: FolderSource,
  to: Named,
  languages: readonly string[],
): Promise<Created> {
  return write(root, to, await periodFiles(root, to, languages));
}

async function periodFiles(
  root: Source,
  to: Named,
  languages: readonly string[],
  offices: readonly string[] = [],
): Promise<Begun[]> {
  const { blocks } = await readPages(root, to.id, parts);
  const tables = new Set(tablesShown(blocks, parts).keys());
  return [
    {
      name: `${to.period}/figures.yaml`,
      text: figuresText(blocks, tables, parts, offices.length > 0 ? offices : undefined),
    },
    ...languages.map((language) => {
      const text = textsText(`${languageName(language)} (${language})`, blocks, parts);
      return { name: `${to.period}/text.${language}.yaml`, text };
    }),
  ];
}

/** Writes the files, none over another, and tells what is to be done in them. */
async function write(root: FolderSource, to: Named, files: readonly NewFile[]): Promise<Created> {
  const folder = path.join(root.folder, to.operation);
  const taken = async (name: string) =>
    (await lstat(path.join(folder, name)).catch(() => undefined)) !== undefined;
  if (await taken(to.period)) throw periodExists(to.id);
  await writeFiles(
    files.map(({ name, ...file }) => ({
      path: path.join(folder, name),
      bytes: 'text' in file ? Buffer.from(file.text) : file.bytes,
    })),
  );
  await mkdir(path.join(root.folder, to.id, 'images'), { recursive: true });
  return {
    period: to.id,
    files: files.map(({ name }) => shownIn(root, `${to.operation}/${name}`)),
    open: statusOf(to.id, await readPeriodFiles(root, to, undefined)).open,
    words: [],
    comments: [],
    showsPeople: files.some((file) => 'text' in file && /^population:/m.test(file.text)),
  };
}

/** What is known of a country in its languages. */
export function known(
  operation: string,
  iso3: string,
  languages: readonly string[],
  words: LanguageFiles['files'],
): Beginning {
  const short = (language: string) => publicName(words[language]?.formats.locale ?? language, iso3);
  const given = <Value>(read: (language: string) => Value | undefined): Record<string, Value> =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const value = read(language);
        return value === undefined ? [] : [[language, value] as const];
      }),
    );
  return {
    operation,
    iso3,
    fileName: fileNameOf(publicName(ownLanguage, iso3) ?? operation),
    languages,
    names: given((language) => words[language]?.countries[iso3] ?? short(language)),
    shortNames: given(short),
    numbers: given((language) => {
      const { locale = language, numbers = {} } = words[language]?.formats ?? {};
      const signs = signsOf(locale);
      return (
        signs && {
          thousands: numbers.thousands ?? signs.thousands,
          decimal: numbers.decimal ?? signs.decimal,
        }
      );
    }),
  };
}

/** A country's name as Unicode CLDR has it, without what stands in brackets behind; nothing in a language that it does not know. */
function publicName(locale: string, iso3: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return undefined;
  const name = displayNames(locale, { type: 'region', fallback: 'none' }).of(alpha2(iso3) ?? '');
  return name?.replace(/\s*\([^()]*\)$/, '');
}

/** `Côte d’Ivoire` → `Cote-d-Ivoire`: what a name of a file may have. */
function fileNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
