// What reading a period needs: the data folder, and the words of its languages.
import path from 'node:path';
import type { Finding } from '../../errors.ts';
import { folderSource } from '../../files/folder-source.ts';
import { ownLanguage } from '../../language/names.ts';
import { type LanguageFile, languageFileSchemaFor } from '../../locale/language-file.ts';
import { readData } from '../../period/load.ts';
import type { LanguageFiles, Tools } from '../../pipeline/tools.ts';

/** Where the project and the data are (absolute paths), and how the user named the data folder, for messages. */
export type DataOptions = { project: string; data: string; shownData?: string };

/** What reading a period needs: the data folder, and the words of its languages. */
export function dataTools({ project, data, shownData }: DataOptions): Pick<Tools, 'root' | 'languageFiles'> {
  return {
    root: folderSource(data, shownData),
    languageFiles: memoised((languages) => readLanguageFiles(project, languages)),
  };
}

/** Reads the words of each set of languages once a run. */
function memoised(read: Tools['languageFiles']): Tools['languageFiles'] {
  const known = new Map<string, ReturnType<typeof read>>();
  return (languages) => {
    const key = languages.join();
    const reading = known.get(key) ?? read(languages);
    known.set(key, reading);
    return reading;
  };
}

/** Reads the words of each language. English, which the program brings, is what the others are held against. */
async function readLanguageFiles(project: string, languages: readonly string[]): Promise<LanguageFiles> {
  const files: Record<string, LanguageFile> = {};
  const findings: Finding[] = [];
  const root = folderSource(path.join(project, 'templates'));
  for (const language of new Set([ownLanguage, ...languages])) {
    const schema = languageFileSchemaFor(language, files[ownLanguage]);
    const read = await readData(root, path.join('locales', `${language}.yaml`), schema);
    if ('findings' in read) findings.push(...read.findings);
    else files[language] = read.data;
  }
  return { files, findings };
}
