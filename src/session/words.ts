// The words of the template in the languages of a run: the program's own, and over them those that an operation brings.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import { type Source, shownIn } from '../files/source.ts';
import { type LanguageFile, languageFileSchemaFor } from '../language/file.ts';
import { languageName, ownLanguage } from '../language/names.ts';
import { lineageOf, rightTag } from '../language/tag.ts';
import { completed, mergedWords, sectionsOf } from '../language/word-gaps.ts';
import { Memory } from '../memory.ts';
import { explainIssues } from '../period/explain.ts';
import { type OwnWordsFile, readOwnWords } from '../period/own-words.ts';
import { readInside } from '../period/read.ts';
import { readData } from '../period/read-data.ts';
import type { OwnWords, Tools } from '../pipeline/tools.ts';

/** More than the languages of any run. */
const most = 64;

/** Sound files by what they say: the program's own do not change, and a snapshot of it has them read. */
const sound = new Memory<LanguageFile>(most, { lasting: true });

/** A language's words; or without them, why, and what may stand for them in a draft. */
type Words = { file?: LanguageFile; shown: string; sha256?: string; findings: readonly Finding[] };

/** What the others are held against. */
type English = { file: LanguageFile; sha256?: string | undefined };

/** The program's words of a language; nothing where it has none. */
type ProgramWords = (language: string) => Promise<Words | undefined>;

/**
 * Reads the words of languages: those of the program once, those of an operation each time, as they may change. English, which
 * the program brings, is what the others are held against.
 */
export function wordsReader(program: Source): Tools['languageFiles'] {
  const known = new Map<string, Promise<Words | undefined>>();
  const once = (language: string, read: () => Promise<Words | undefined>) => {
    const reading = known.get(language) ?? read();
    known.set(language, reading);
    return reading;
  };
  return async (languages, own) => {
    const read = await once(ownLanguage, () => programWords(program, ownLanguage, undefined));
    const english = read?.file && { file: read.file, sha256: read.sha256 };
    const inProgram: ProgramWords = (language) =>
      once(language, () => programWords(program, language, english));
    const files: Record<string, LanguageFile> = {};
    const shown: Record<string, string> = {};
    const findings: Finding[] = [...(read?.findings ?? [])];
    if (english) files[ownLanguage] = english.file;
    const names = own ? await namesIn(own) : [];
    if (own) findings.push(...misnamed(own, names));
    for (const language of new Set(languages)) {
      const base = await inProgram(language);
      const given = own && (await readOwnWords(own.root, own.operation, language));
      const words =
        given && english
          ? ownWords(given, language, english, base?.file)
          : (base ?? noWords(program, language, english, own, names));
      if (words.file) files[language] = words.file;
      shown[language] = words.shown;
      if (language !== ownLanguage || words.shown !== read?.shown) findings.push(...words.findings);
    }
    return { files, findings, shown };
  };
}

/** The names of the files of an operation's words. */
async function namesIn({ root, operation }: OwnWords): Promise<string[]> {
  return (await root.list(path.join(operation, 'locales')))?.map(({ name }) => name) ?? [];
}

/** Files of an operation's words that nobody reads, as their languages are spelt otherwise. */
function misnamed({ root, operation }: OwnWords, names: readonly string[]): Finding[] {
  return names.flatMap((name): Finding[] => {
    const right = rightTag(/^(.+)\.ya?ml$/.exec(name)?.[1] ?? '') ?? '';
    if (right === '') return [];
    const message = `The words in ${name} are not read: a language is spelt otherwise.`;
    const place = { file: shownIn(root, path.join(operation, 'locales', name)) };
    return [
      { code: 'words-missing', severity: 'error', message, hint: `Rename the file: ${right}.yaml.`, place },
    ];
  });
}

/** The program's words of a language, or of a wider tag: `ar` for `ar-SY`; nothing where there are none. */
async function programWords(
  program: Source,
  language: string,
  english: English | undefined,
): Promise<Words | undefined> {
  for (const tag of lineageOf(language)) {
    const name = path.join('templates', 'locales', `${tag}.yaml`);
    const shown = shownIn(program, name);
    const bytes = await readInside(program, name);
    if ('finding' in bytes && bytes.finding.code === 'file-missing') continue;
    const sha256 = 'input' in bytes ? bytes.input.sha256 : '';
    const key = [tag, sha256, english?.sha256].join('\n');
    const known = sound.get(key);
    const read = known
      ? { data: known }
      : await readData(program, name, languageFileSchemaFor(tag, english?.file));
    if ('findings' in read) return { shown, findings: read.findings };
    const file = sound.of(key, () => read.data);
    return { shown, sha256, findings: [], file: tag === language ? file : forRegion(file, tag, language) };
  }
  return undefined;
}

/** A language's words for one of its regions or countries: months, names and numbers that the file leaves to CLDR are its own. */
function forRegion(file: LanguageFile, of: string, language: string): LanguageFile {
  return { ...file, of, formats: { ...file.formats, locale: language } };
}

/** An operation's own words over the program's: what they lack is told at once, and stands in English in a draft. */
function ownWords(
  { file, shown }: OwnWordsFile,
  language: string,
  english: English,
  base: LanguageFile | undefined,
): Words {
  if ('findings' in file) return { shown, findings: file.findings };
  const { value, gaps } = completed(mergedWords(base, file.value ?? {}), language, english.file);
  const schema = languageFileSchemaFor(language, english.file);
  const parsed = schema.safeParse(value);
  const lacking = sectionsOf(gaps).map(({ at, message, hint }): Finding => {
    return { code: 'words-missing', severity: 'error', message, hint, place: file.locate(at) };
  });
  if (parsed.success) return { file: parsed.data, shown, findings: lacking };
  return { shown, findings: [...lacking, ...explainIssues(parsed.error.issues, { ...file, value }, schema)] };
}

/** A language that has no words at all: English stands for them in a draft. */
function noWords(
  program: Source,
  language: string,
  english: English | undefined,
  own: OwnWords | undefined,
  names: readonly string[],
): Words {
  // A file that is not read, of the language in another script or country.
  const like = names.find((name) => name.split(/[-.]/)[0] === language.split('-')[0]);
  const name = own ? path.join(own.operation, 'locales', `${language}.yaml`) : '';
  const shown = own
    ? shownIn(own.root, name)
    : shownIn(program, path.join('templates', 'locales', `${language}.yaml`));
  const right = rightTag(language);
  const hint = right
    ? `There is no language “${language}”: write ${right} (${languageName(right)}) in operation.yaml and in names of files.`
    : like
      ? `If those in ${like} are meant, rename that file: ${language}.yaml.`
      : own
        ? `“factsheet new ${own.operation} --languages ${language}” writes ${shown}, with every word to translate and what each is for.`
        : 'Add it, or correct the name that points to it.';
  const message = `The template has no words in ${languageName(language)} (${language}) yet.`;
  const finding: Finding = {
    code: 'words-missing',
    severity: 'error',
    message,
    hint,
    place: { file: shown },
  };
  const standIn =
    own &&
    english &&
    languageFileSchemaFor(language, english.file).safeParse(completed({}, language, english.file).value);
  return { ...(standIn?.success && { file: standIn.data }), shown, findings: [finding] };
}
