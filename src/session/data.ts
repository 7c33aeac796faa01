// What reading a period needs: where its files are, and the words of its languages.
import { type FolderSource, folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';
import type { LanguageFiles, Tools } from '../pipeline/tools.ts';
import { programSource } from './program.ts';
import { readWords } from './words.ts';

/** Where the project and the data are (absolute paths), and how the user named the data folder, for messages. */
export type DataOptions = { project: string; data: string; shownData?: string };

/** Reads a data folder, with the words that the program brings. */
export function dataTools({ project, data, shownData }: DataOptions): {
  root: FolderSource;
  languageFiles: Tools['languageFiles'];
} {
  return { root: folderSource(data, shownData), languageFiles: languageReader(programSource(project)) };
}

/** Reads the words of each set of languages: those of the program once, those of an operation each time, as they may change. */
export function languageReader(program: Source): Tools['languageFiles'] {
  const known = new Map<string, Promise<LanguageFiles>>();
  return (languages, own) => {
    if (own) return readWords(program, languages, own);
    const key = languages.join();
    const reading = known.get(key) ?? readWords(program, languages);
    known.set(key, reading);
    return reading;
  };
}
