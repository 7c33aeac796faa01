// What the tests of checks look at: the shipped period, with changes, and the findings as short lines.
import path from 'node:path';
import { loadPeriod } from '../../src/blocks/load.ts';
import type { DataSubject } from '../../src/checks/check.ts';
import { type Finding, formatPlace, keepFindings } from '../../src/errors.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import type { Source } from '../../src/files/source.ts';
import { type LanguageFile, languageFileSchemaFor } from '../../src/language/file.ts';
import { type LocalPeriod, localise } from '../../src/locale/local.ts';
import type { Period } from '../../src/period/period.ts';
import { readData } from '../../src/period/read-data.ts';
import { openPictures } from '../../src/pictures/of-period.ts';
import { type Change, memoryWith, project, shipped, shippedFiles } from '../support/data.ts';

/** Where `before` puts the shipped period a second time, as the one before it. */
export const earlier = 'azerbaijan/2024-03';

/** The shipped period with changes. Throws if it cannot be loaded. */
export async function periodWith(...changes: Change[]): Promise<Period> {
  const { period, findings } = await loadPeriod(memorySource(await memoryWith(changes)), shipped);
  if (period) return (await openPictures(period)).period;
  throw new Error(findings.map(({ message }) => message).join('\n'));
}

/** What the data checks look at: the shipped period with changes. */
export async function subjectWith(...changes: Change[]): Promise<DataSubject> {
  return subjectIn(memorySource(await memoryWith(changes)), shipped);
}

/**
 * The shipped data with changes to its period (files named as within its folder); where `before` is given, with that period a
 * second time, with those changes, as the one before it.
 */
export async function periodsWith(changes: readonly Change[], before?: readonly Change[]): Promise<Source> {
  const inPeriod = (id: string, list: readonly Change[]) =>
    list.map((change) => ({ ...change, file: path.posix.join(id, change.file) }));
  const files = await memoryWith(inPeriod(shipped, changes));
  if (!before) return memorySource(files);
  const first = [...(await shippedFiles())].flatMap(([file, content]) =>
    file.startsWith(`${shipped}/`) ? [{ file: file.replace(shipped, earlier), content }] : [],
  );
  return memorySource(await memoryWith([...first, ...inPeriod(earlier, before)], files));
}

/** What the data checks look at, of any data, with the period before it and other language files if named. */
export async function subjectIn(
  data: Source,
  id: string,
  previousId?: string,
  templates = path.join(project, 'templates'),
): Promise<DataSubject> {
  const { period: loaded, findings } = await loadPeriod(data, id);
  if (!loaded) throw new Error(findings.map(({ message }) => message).join('\n'));
  const { period: opened } = await openPictures(loaded);
  // What the public release says would be told of every figure that a test changes: source-differs.test.ts looks at it.
  const period = { ...opened, released: [] };
  const previous = previousId === undefined ? undefined : (await loadPeriod(data, previousId)).period;
  return { period, previous, languages: await languagesOf(period, templates) };
}

async function languagesOf(period: Period, templates: string): Promise<DataSubject['languages']> {
  return Promise.all(
    period.operation.languages.map(async (language) => {
      const file = await languageFile(language, templates);
      let local: LocalPeriod | undefined;
      return {
        language,
        file,
        /** Worked out when asked for: most checks do not ask. */
        get formats() {
          [local] = local
            ? [local]
            : keepFindings([], () => localise({ period, language, languageFile: file }));
          return local?.format;
        },
      };
    }),
  );
}

const languageFiles = new Map<string, Promise<LanguageFile>>();

/** A language's file, read once. */
function languageFile(language: string, templates: string): Promise<LanguageFile> {
  const key = path.join(templates, language);
  const file = languageFiles.get(key) ?? readLanguageFile(language, templates);
  languageFiles.set(key, file);
  return file;
}

async function readLanguageFile(language: string, templates: string): Promise<LanguageFile> {
  const schema = languageFileSchemaFor(language);
  const read = await readData(folderSource(templates), `locales/${language}.yaml`, schema);
  if ('data' in read) return read.data;
  throw new Error(read.findings.map(({ message }) => message).join('\n'));
}

/** Findings as `severity code file:line:column message`; the file without its folders. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, place, message }) => {
    const at = place ? formatPlace(place).replace(/^.*\//, '') : '-';
    return `${severity} ${code} ${at} ${message}`;
  });
}

/** The words that stand at a finding's place, up to the end of the line. */
export async function wordsAt(data: Source, { place }: Finding): Promise<string> {
  if (!place?.line) return '';
  const read = await data.read(place.file.replace(/^data\//, ''), Number.POSITIVE_INFINITY);
  const line = ('bytes' in read ? read.bytes.toString() : '').split('\n')[place.line - 1] ?? '';
  return line.slice((place.column ?? 1) - 1);
}
