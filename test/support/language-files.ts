// The words of languages for tests: those that the program brings, and others of folders of the tests.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderSource } from '../../src/files/folder-source.ts';
import { type LanguageFile, languageFileSchemaFor } from '../../src/language/file.ts';
import { readData } from '../../src/period/read-data.ts';
import { project } from './data.ts';

/** Reads a language's file from the first of the folders that has it, or else from the program's own; each once. Throws where it is not sound. */
export function readLanguages(folders: readonly string[]) {
  const known = new Map<string, Promise<LanguageFile>>();
  const read = async (language: string) => {
    const own = folders.find((folder) => existsSync(path.join(folder, `${language}.yaml`)));
    const root = folderSource(own ?? path.join(project, 'templates/locales'));
    const file = await readData(root, `${language}.yaml`, languageFileSchemaFor(language));
    if ('findings' in file) throw new Error(file.findings.map(({ message }) => message).join('\n'));
    return file.data;
  };
  return async (languages: readonly string[]) => {
    const files: Record<string, LanguageFile> = {};
    for (const language of languages) {
      const reading = known.get(language) ?? read(language);
      known.set(language, reading);
      files[language] = await reading;
    }
    return { files, findings: [], shown: {} };
  };
}
