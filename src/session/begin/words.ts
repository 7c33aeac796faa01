// The template's words of languages that have none yet, as gaps, for an operation.
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { wordsText } from '../../begin/words.ts';
import { type FactsheetError, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { writeFiles } from '../../files.ts';
import type { LanguageFile } from '../../language/file.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import type { LanguageFiles } from '../../pipeline/tools.ts';

/** A file of the operation's folder by its path there, and its text. */
export type Begun = { name: string; text: string };

/** The file of a language's words, as gaps. */
export function wordsFile(language: string, english: LanguageFile): Begun {
  return { name: `locales/${language}.yaml`, text: wordsText(language, english) };
}

/** What is said of a language that has words. @param own the file for single words of the operation's own, where those are the program's */
function wordsExist(language: string, place: string | undefined, own: string | undefined): FactsheetError {
  const hint = own
    ? `To change some for this operation, write those alone into ${own}, as they stand there.`
    : 'Fill in what is empty in it.';
  return usageError('words-exist', `${languageName(language)} has its words already: ${place}.`, hint);
}

/**
 * Writes the words of languages for an operation, none over others.
 * @param words the template's words, as far as there are any
 * @returns the files as the user names them
 * @throws FactsheetError (usage) `words-exist` where there are words of all of them already; `cannot-write`
 */
export async function beginWords(
  root: FolderSource,
  operation: string,
  languages: readonly string[],
  { files, shown }: LanguageFiles,
): Promise<string[]> {
  const english = files[ownLanguage];
  if (!english) throw new RangeError('the words of English are not there');
  const begun: Begun[] = [];
  let refusal: FactsheetError | undefined;
  for (const language of languages) {
    const file = wordsFile(language, english);
    const own = shownIn(root, `${operation}/${file.name}`);
    const there = await lstat(path.join(root.folder, operation, file.name)).catch(() => undefined);
    if (!there && !files[language]) begun.push(file);
    else refusal ??= wordsExist(language, there ? own : shown[language], there ? undefined : own);
  }
  if (begun.length === 0 && refusal) throw refusal;
  await writeFiles(
    begun.map(({ name, text }) => ({
      path: path.join(root.folder, operation, name),
      bytes: Buffer.from(text),
    })),
  );
  return begun.map(({ name }) => shownIn(root, `${operation}/${name}`));
}
