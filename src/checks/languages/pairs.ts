// Sets the passages of the languages side by side: the same path, one text a language.
import type { DataPath, PeriodText } from '../../period/period.ts';
import { type DataSubject, memoise } from '../check.ts';
import { type ReadPassage, readPassages } from '../texts/read-passages.ts';

/** One passage in two languages, the one that comes first in operation.yaml and another. */
export type Pair = { first: ReadPassage; other: ReadPassage };

/** A passage's name in its file: `priorities.legal.body`. */
export function nameOf(path: DataPath): string {
  return path.join('.');
}

/** The last part of a file's path: `text.az.yaml`. */
export function shortName(file: string): string {
  return file.split('/').at(-1) ?? file;
}

/** The texts in the operation's order of languages: the first is what the others are held against. */
export function textsInOrder({ period }: DataSubject): PeriodText[] {
  return period.operation.languages.flatMap((language) => period.texts[language] ?? []);
}

/** Each passage that stands in the first language and in another, with both texts. */
export function pairsOf(subject: DataSubject): Pair[] {
  return pairsFrom(subject, subject.period.operation.languages);
}

/** The same for each two languages. */
export function allPairsOf(subject: DataSubject): Pair[] {
  const { languages } = subject.period.operation;
  return languages.flatMap((_, at) => pairsFrom(subject, languages.slice(at)));
}

function pairsFrom({ period }: DataSubject, [main, ...rest]: readonly string[]): Pair[] {
  const texts = readPassages(period).filter(({ isName }) => !isName);
  const of = (language: string | undefined) =>
    new Map(texts.filter((one) => one.language === language).map((one) => [nameOf(one.path), one]));
  const firsts = of(main);
  return rest.flatMap((language) =>
    [...of(language)].flatMap(([name, other]) => {
      const first = firsts.get(name);
      return first ? [{ first, other }] : [];
    }),
  );
}

/** The passages of the period before: by language and name. */
const passagesBefore = memoise(
  ({ previous }: DataSubject) =>
    new Map(
      (previous ? readPassages(previous) : []).map((one) => [`${one.language} ${nameOf(one.path)}`, one]),
    ),
);

/** The same passage in the period before. */
export function earlierOf({ language, path }: ReadPassage, subject: DataSubject): ReadPassage | undefined {
  return passagesBefore(subject).get(`${language} ${nameOf(path)}`);
}

/** The file's place for a whole passage, and what `accepted:` names it by. */
export function wholeOf({ source, path }: ReadPassage) {
  return { place: source.locate(path), at: path };
}
