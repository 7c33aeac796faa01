// An operation that an office begins by a form: what is known of it, what cannot stand so, and its files, made at once.
import { lstat, mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Given, PerLanguage } from '../../begin/operation.ts';
import { parts } from '../../blocks/load.ts';
import { alpha2 } from '../../countries.ts';
import { FactsheetError, usageError } from '../../errors.ts';
import { meaningOf } from '../../files/fault.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { memorySource } from '../../files/memory-source.ts';
import { ownLanguage } from '../../language/names.ts';
import { officeIn, organisationIn, sourceIn } from '../../language/organisation.ts';
import { operationSchemaFor } from '../../period/page-holds.ts';
import { readYaml } from '../../period/read.ts';
import type { LanguageFiles, Tools } from '../../pipeline/tools.ts';
import { type Named, parsePeriod } from '../../rollover/choose.ts';
import { valueAt } from '../../values.ts';
import { readPictureFile } from '../picture-file.ts';
import type { Created } from './created.ts';
import { beginOperation, type Details, known, operationFiles } from './operation.ts';
import { checkedLanguages } from './wishes.ts';

/** Its country, its languages in their order, the month of its first period (`2025-03`), and what the office says of itself. */
export type OperationWishes = {
  iso3: string;
  languages: readonly string[];
  month: string;
  given?: Omit<Given, 'logo' | 'offices'> & { offices?: readonly PerLanguage[] };
  /** Blocks that its pages do not have. */
  without?: readonly string[];
  logo?: { name: string; bytes: Uint8Array };
};

/**
 * What is known before anything is written. `operation`: the name of its folder; `isThere`: there is one already. `known`: names
 * by language, as far as the program knows them. `faults`: places of operation.yaml whose values cannot stand there.
 */
export type Tried = {
  operation: string;
  isThere: boolean;
  known: {
    names: PerLanguage;
    short: PerLanguage;
    full: PerLanguage;
    statistics: PerLanguage;
    office: PerLanguage;
  };
  faults: readonly string[];
};

type Words = Tools['languageFiles'];

/** @throws FactsheetError (usage) `unknown-country`, `unknown-language`, `no-typeface`, `wrong-period` */
export async function tryOperation(
  root: FolderSource,
  readWords: Words,
  wishes: OperationWishes,
): Promise<Tried> {
  const { to, words } = await prepared(readWords, wishes);
  const { iso3, languages } = wishes;
  const { names, shortNames } = known(to.operation, iso3, languages, words.files);
  const by = (name: (language: string) => string | undefined): PerLanguage =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const said = name(language);
        return said === undefined ? [] : [[language, said]];
      }),
    );
  return {
    operation: to.operation,
    isThere: await isThere(root, to),
    known: {
      names,
      short: by((language) => organisationIn(language)?.short),
      full: by((language) => organisationIn(language)?.full),
      statistics: by((language) => sourceIn(language)?.name),
      office: by((language) => officeIn(language, shortNames[language])),
    },
    faults: await faultsOf(to, wishes, words),
  };
}

/**
 * Makes the operation with its first period: whole, or not at all.
 * @throws FactsheetError (usage) as `tryOperation`, `operation-exists`, and what `readPictureFile` says of the logo;
 * `operation-faulty` where something cannot stand as it was given; `cannot-write`
 */
export async function newOperation(
  root: FolderSource,
  readWords: Words,
  wishes: OperationWishes,
): Promise<Created> {
  const { to, words } = await prepared(readWords, wishes);
  const details = await detailsOf(wishes);
  const [fault] = await faultsOf(to, wishes, words);
  if (fault !== undefined) {
    const hint = 'Correct it, and try again.';
    throw new FactsheetError('operation-faulty', `What was given for ${fault} cannot stand there.`, { hint });
  }
  const folder = path.join(root.folder, to.operation);
  try {
    await mkdir(root.folder, { recursive: true });
    await mkdir(folder);
  } catch (cause) {
    if (await isThere(root, to)) throw operationExists(to);
    const { why, hint } = meaningOf(cause, folder);
    throw new FactsheetError('cannot-write', `The operation cannot be made: ${why}.`, { hint, cause });
  }
  try {
    return await beginOperation(root, to, wishes, words, details);
  } catch (error) {
    await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

function operationExists({ operation }: Named): FactsheetError {
  const hint = 'Open it, and begin its next period there.';
  return usageError('operation-exists', `There is an operation “${operation}” already.`, hint);
}

async function isThere({ folder }: FolderSource, { operation }: Named): Promise<boolean> {
  return (await lstat(path.join(folder, operation)).catch(() => undefined)) !== undefined;
}

/** What is needed to make files of it. */
async function prepared(
  readWords: Words,
  { iso3, languages, month }: OperationWishes,
): Promise<{ to: Named; words: LanguageFiles }> {
  if (!alpha2(iso3))
    throw usageError('unknown-country', 'There is no such country.', 'Choose it from the list.');
  checkedLanguages(languages.join());
  const words = await readWords(languages);
  const { fileName } = known('', iso3, [ownLanguage], words.files);
  return { to: parsePeriod(`${fileName.toLowerCase()}/${month}`), words };
}

async function detailsOf({ given, without = [], logo }: OperationWishes): Promise<Details> {
  const picture = logo && (await readPictureFile(logo.name, logo.bytes));
  return {
    given: givenOf(given, picture && `logo.${picture.ending}`),
    without,
    ...(logo && { logo: logo.bytes }),
  };
}

/** The first office is `main`, as where nothing is said. */
function givenOf(
  { offices = [], ...given }: NonNullable<OperationWishes['given']> = {},
  logo?: string,
): Given {
  const named = offices.map((names, index) => [index === 0 ? 'main' : `office_${index + 1}`, names] as const);
  return { ...given, offices: Object.fromEntries(named), ...(logo !== undefined && { logo }) };
}

/** Places of operation.yaml whose values cannot stand there; of gaps none. */
async function faultsOf(to: Named, wishes: OperationWishes, words: LanguageFiles): Promise<string[]> {
  const files = await operationFiles(to, wishes, words, { given: givenOf(wishes.given) });
  const texts = files.flatMap((file) => ('text' in file ? [[file.name, file.text] as const] : []));
  const read = await readYaml(memorySource(new Map(texts)), 'operation.yaml');
  if ('findings' in read) return ['operation'];
  const { error } = operationSchemaFor(parts).safeParse(read.value);
  const issues = error?.issues.filter(
    ({ path: at }) => (valueAt(read.value, at as string[]) ?? null) !== null,
  );
  return (issues ?? []).map(({ path: at }) => at.join('.'));
}
