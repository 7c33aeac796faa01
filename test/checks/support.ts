// What the tests of checks look at: the shipped period, with changes, and the findings as short lines.
import path from 'node:path';
import type { DataSubject } from '../../src/checks/subjects.ts';
import type { Finding } from '../../src/errors.ts';
import { formatPlace, keepFindings } from '../../src/errors.ts';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import type { Source } from '../../src/files/source.ts';
import { languageFileSchemaFor } from '../../src/language/file.ts';
import { localise } from '../../src/locale/local.ts';
import { loadPeriod, readData } from '../../src/period/load.ts';
import type { Period } from '../../src/period/period.ts';
import { openPictures } from '../../src/pictures/of-period.ts';
import { type Change, dataWith, project, shipped } from '../support/data.ts';

/** Where `before` puts the shipped period a second time, as the one before it. */
export const earlier = 'azerbaijan/2024-03';

/** The shipped period with changes. Throws if it cannot be loaded. */
export async function periodWith(...changes: Change[]): Promise<Period> {
  const { period, findings } = await loadPeriod(await dataWith(changes), shipped);
  if (period) return (await openPictures(period)).period;
  throw new Error(findings.map(({ message }) => message).join('\n'));
}

/** What the data checks look at: the shipped period with changes. */
export async function subjectWith(...changes: Change[]): Promise<DataSubject> {
  return subjectIn(await dataWith(changes), shipped);
}

/** What the data checks look at, of any data folder, with the period before it and other language files if named. */
export async function subjectIn(
  data: FolderSource,
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
  const languages: DataSubject['languages'][number][] = [];
  for (const language of period.operation.languages) {
    const read = await readData(
      folderSource(templates),
      `locales/${language}.yaml`,
      languageFileSchemaFor(language),
    );
    if ('findings' in read) throw new Error(read.findings.map(({ message }) => message).join('\n'));
    const [local] = keepFindings([], () => localise({ period, language, languageFile: read.data }));
    const file = read.data;
    languages.push({
      language,
      file,
      formats: local?.format,
    });
  }
  return {
    period,
    previous,
    languages,
  };
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
