// What reading a period needs: where its files are, and the words of its languages.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import { type FolderSource, folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';
import { type LanguageFile, languageFileSchemaFor } from '../language/file.ts';
import { ownLanguage } from '../language/names.ts';
import { lineageOf } from '../language/tag.ts';
import { Memory } from '../memory.ts';
import { readInside } from '../period/read.ts';
import { readData } from '../period/read-data.ts';
import type { LanguageFiles, Tools } from '../pipeline/tools.ts';
import { programSource } from './program.ts';

/** Where the project and the data are (absolute paths), and how the user named the data folder, for messages. */
export type DataOptions = { project: string; data: string; shownData?: string };

/** Reads a data folder, with the words that the program brings. */
export function dataTools({ project, data, shownData }: DataOptions): {
  root: FolderSource;
  languageFiles: Tools['languageFiles'];
} {
  return { root: folderSource(data, shownData), languageFiles: languageReader(programSource(project)) };
}

/** Reads the words of each set of languages, once each. */
export function languageReader(program: Source): Tools['languageFiles'] {
  const known = new Map<string, Promise<LanguageFiles>>();
  return (languages) => {
    const key = languages.join();
    const reading = known.get(key) ?? readLanguageFiles(program, languages);
    known.set(key, reading);
    return reading;
  };
}

/** More than the languages of any run. */
const most = 64;

/** Sound files by what they say: the program's own do not change, and a snapshot of it has them read. */
const sound = new Memory<LanguageFile>(most, { lasting: true });

/** Reads the words of each language. English, which the program brings, is what the others are held against. */
async function readLanguageFiles(program: Source, languages: readonly string[]): Promise<LanguageFiles> {
  const files: Record<string, LanguageFile> = {};
  const findings: Finding[] = [];
  let held = '';
  for (const language of new Set([ownLanguage, ...languages])) {
    const { own, name, bytes } = await nearestFile(program, language);
    const key = [language, own, 'input' in bytes ? bytes.input.sha256 : '', held].join('\n');
    const known = sound.get(key);
    const schema = languageFileSchemaFor(own, files[ownLanguage]);
    const read = known ? { data: known } : await readData(program, name, schema);
    if ('findings' in read) findings.push(...read.findings);
    else
      files[language] = sound.of(key, () =>
        own === language ? read.data : forRegion(read.data, own, language),
      );
    if (language === ownLanguage) held = key;
  }
  return { files, findings };
}

/** The words of a language: those of its own file, or of a wider tag's, `ar` for `ar-SY`. */
async function nearestFile(program: Source, language: string): ReturnType<typeof fileOf> {
  const own = await fileOf(program, language);
  for (const tag of lineageOf(language).slice(1)) {
    if ('input' in own.bytes) break;
    const wider = await fileOf(program, tag);
    if ('input' in wider.bytes) return wider;
  }
  return own;
}

async function fileOf(program: Source, own: string) {
  const name = path.join('templates', 'locales', `${own}.yaml`);
  return { own, name, bytes: await readInside(program, name) };
}

/** A language's words for one of its regions or countries: months, names and numbers that the file leaves to CLDR are its own. */
function forRegion(file: LanguageFile, of: string, language: string): LanguageFile {
  return { ...file, of, formats: { ...file.formats, locale: language } };
}
