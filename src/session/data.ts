// What reading a period needs: where its files are, and the words of its languages.
import { type FolderSource, folderSource } from '../files/folder-source.ts';
import type { Tools } from '../pipeline/tools.ts';
import { programSource } from './program.ts';
import { wordsReader } from './words.ts';

/** Where the project and the data are (absolute paths), and how the user named the data folder, for messages. */
export type DataOptions = { project: string; data: string; shownData?: string };

/** Reads a data folder, with the words that the program brings. */
export function dataTools({ project, data, shownData }: DataOptions): {
  root: FolderSource;
  languageFiles: Tools['languageFiles'];
} {
  return { root: folderSource(data, shownData), languageFiles: wordsReader(programSource(project)) };
}
