// The organisation's name, the operation's or a body's short form of one language in a text of another: UNHCR for BMT QAK.
import { languageOf } from '../../language/index.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';
import { exactly, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { nameOf } from './pairs.ts';

/** Warning for names of operation.yaml; a note for bodies that every reader knows (UN, BMT), which may be part of a name. */
export const nameOfOtherLanguage: DataCheck = {
  code: 'name-of-other-language',
  severity: 'warning',
  doubts: true,
  title: 'A name as another language has it',
  why: 'Readers know the organisation by one name; the other looks like a slip of copying.',
  example: { wrong: '(text.az.yaml) UNHCR-in dəstəyi ilə', right: '(text.az.yaml) BMT QAK-ın dəstəyi ilə' },
  mend: 'Write the name of this language. Where the other is meant, mark it, like :en[UNHCR].',
  find: (subject) => {
    const passages = readPassages(subject.period);
    return subject.period.operation.languages.flatMap((language) => {
      const names = namesOfOthers(subject, language);
      return passages
        .filter((passage) => !passage.isName && passage.language === language && !isCopied(passage, passages))
        .flatMap((passage) => foundIn(passage, names));
    });
  },
};

/** A name of another language, and what it is in this one, where that is known. */
type Name = { name: string; right: string | undefined; doubt: boolean };

function namesOfOthers({ period: { operation } }: DataSubject, language: string): Name[] {
  const { short, full } = operation.organisation;
  const own = [short, full, operation.name].map((one) => one[language] ?? '');
  const others = operation.languages.filter((one) => one !== language);
  const names = others.flatMap((other) => [
    ...[short, full, operation.name].map(
      (one): Name => ({ name: one[other] ?? '', right: one[language], doubt: false }),
    ),
    // A short name of several: BMT QAK, and QAK alone.
    ...(short[other]?.match(/\p{Lu}{2,}/gu) ?? [])
      .slice(1)
      .map((name): Name => ({ name, right: short[language], doubt: false })),
  ]);
  // Of a language without rules for short forms nobody knows which it shares with others: “UNDP” is right in many.
  const { shortForms } = languageOf(language);
  const known = new Set([...(shortForms?.bodies ?? []), ...(shortForms?.things ?? [])]);
  const forms = shortForms ? others.flatMap((other) => languageOf(other).shortForms?.bodies ?? []) : [];
  return [
    // The longest first: a full name holds the short one.
    ...names.sort((a, b) => b.name.length - a.name.length),
    ...forms
      .filter((form) => !known.has(form))
      .map((name): Name => ({ name, right: undefined, doubt: true })),
  ].filter(({ name }) => name !== '' && !own.some((one) => ` ${one} `.includes(` ${name} `)));
}

/** The forms that belong to another language, for those who look for short forms. */
export function formsOfOthers(subject: DataSubject, language: string): Set<string> {
  return new Set(namesOfOthers(subject, language).flatMap(({ name }) => name.match(/\p{Lu}{2,}/gu) ?? []));
}

/** Whether a passage reads the same in another language: it was copied, and another check says so. */
function isCopied({ path, language, plain }: ReadPassage, passages: readonly ReadPassage[]): boolean {
  const same = passages.filter((one) => one.plain === plain && one.language !== language);
  return same.some((one) => nameOf(one.path) === nameOf(path));
}

function foundIn(passage: ReadPassage, names: readonly Name[]): Found[] {
  const { plain } = passage;
  const told: { start: number; end: number }[] = [];
  // Most passages have none of the names: patterns are made for those alone that begin in this one.
  const here = names.filter(({ name }) => plain.includes(name.split(/\s/)[0] ?? name));
  return here.flatMap(({ name, right, doubt }) =>
    [...plain.matchAll(patternOf(name))].flatMap(({ 0: typed, index }): Found[] => {
      const end = index + typed.length;
      const isTold = told.some((one) => one.start <= index && end <= one.end);
      if (isTold) return [];
      told.push({ start: index, end });
      if (isBehindQuote(plain, index)) return [];
      const words = typed.replace(/\s+/g, ' ');
      const found = { ...exactly(passage, index, end), about: words };
      const hint = right && `Write “${right}”. Where the other name is meant, mark it, like :en[UNHCR].`;
      const message = `“${words}” is the name in another language.`;
      return [{ ...found, message, hint, doubt: doubt || isCredit(plain, index, end) }];
    }),
  );
}

/** A name with what may hang on it: an ending, the genitive. */
function patternOf(name: string): RegExp {
  const words = name
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}@#/.-])${words}(?:\\p{Ll}{0,5}(?![\\p{L}\\p{M}\\p{N}]))`, 'gu');
}

/** Whether a quotation mark stands right before: names in quotation marks are those of others. */
function isBehindQuote(plain: string, start: number): boolean {
  return /[“«„"]\s*$/u.test(plain.slice(0, start));
}

/** © UNHCR/Name: as the photographer gave it, perhaps. */
function isCredit(plain: string, start: number, end: number): boolean {
  return /©\s*$/u.test(plain.slice(0, start)) || plain[end] === '/';
}
