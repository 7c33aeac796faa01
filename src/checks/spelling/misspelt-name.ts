// A name one letter away from one of the operation's: Azerbaidjan, Migration Servise.
import { placeNames } from '../../countries.ts';
import { orNothing } from '../../errors.ts';
import { inCapitalsOf } from '../../language/capitals.ts';
import { languageOf } from '../../language/index.ts';
import { isOneStep } from '../../nearest.ts';
import { type DataCheck, type DataSubject, type Found, memoiseLanguage } from '../check.ts';
import { wordsWithoutDots } from '../texts/missing-dots.ts';
import { exactly, most, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { type Word, wordsOf } from '../texts/vocabulary.ts';
import { inPhrase, phrasesOf } from './phrases.ts';

const shortest = 5;
/** The operation’s own names, of which a longer word may be a slip: Bakku. */
const shortestOwn = 4;
/** In names of this length two slips are still slips. */
const long = 9;

const capitalised = /\p{Lu}\p{L}{3,}/gu;

/** The words with a capital in the names of all countries, each language's once. */
const namesOfPlaces = memoiseLanguage((locale) =>
  placeNames(locale).flatMap((name) => name.match(capitalised) ?? []),
);

type Known = { typed: string; small: string; count: number; isOwn: boolean };

/** Warning where operation.yaml or a dictionary tells the right name; a note where only the texts do. */
export const misspeltName: DataCheck = {
  code: 'misspelt-name',
  severity: 'warning',
  doubts: true,
  title: 'A name that seems to be misspelt',
  why: 'A wrong name of a place, a country or an institution is what its people notice first.',
  example: { wrong: 'refugees in Azerbaidjan', right: 'refugees in Azerbaijan' },
  mend: 'Correct the name. A right one that is told goes under accepted in operation.yaml, for all periods.',
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) => {
      const now = readPassages(subject.period).filter((passage) => passage.language === language);
      const earlier = subject.previous
        ? readPassages(subject.previous).filter((passage) => passage.language === language && !passage.isName)
        : [];
      const known = knownNames(now, earlier, language, subject);
      // What lacks its dots is told as that.
      const dotless = new Set(wordsWithoutDots(subject, language).map(({ word }) => word.small));
      return now
        .filter(({ isName }) => !isName)
        .flatMap((passage) =>
          wordsOf(passage)
            .flatMap((word) => {
              if (!word.isCapital || dotless.has(word.small)) return [];
              const found = foundIn(word, language, known);
              return found.length > 0 ? found : inPhrase(word, known.phrases, language);
            })
            .slice(0, most),
        );
    }),
};

/** Names by their small letters, from operation.yaml, from both periods' texts, and what institutions are called. */
function knownNames(
  now: readonly ReadPassage[],
  earlier: readonly ReadPassage[],
  language: string,
  { period, languages }: DataSubject,
) {
  const names = new Map<string, Known>();
  const plain = new Set<string>();
  const add = (typed: string, count: number, isOwn: boolean) => {
    const small = typed.toLocaleLowerCase(language);
    const known = names.get(small);
    names.set(small, {
      typed,
      small,
      count: (known?.count ?? 0) + count,
      isOwn: isOwn || (known?.isOwn ?? false),
    });
  };
  for (const passage of [...now, ...earlier]) {
    const { isName: isOwn } = passage;
    for (const { typed, small, isName, isCapital } of wordsOf(passage)) {
      if (isCapital && (isName || isOwn)) add(typed, earlier.includes(passage) ? 2 : 1, isOwn);
      else if (typed === small) plain.add(small);
    }
  }
  for (const word of languageOf(language).spelling?.nameWords ?? []) add(word, 2, false);
  const { formats, file } = languages.find((one) => one.language === language) ?? {};
  const { refugees = {}, asylum_seekers = {} } = period.figures.population?.origins ?? {};
  for (const code of Object.keys({ ...refugees, ...asylum_seekers })) {
    for (const word of orNothing(() => formats?.country(code))?.match(capitalised) ?? []) add(word, 2, true);
  }
  // Where a dictionary knows other names, those of any country are held against the text, but for short ones.
  const countries = languageOf(language).spelling ? namesOfPlaces(file?.formats.locale ?? language) : [];
  for (const word of countries) if (word.length > shortest + 1) add(word, 2, true);
  return {
    names,
    all: [...names.values()],
    plain,
    phrases: phrasesOf([...now, ...earlier], period, language),
  };
}

function foundIn(
  word: Word,
  language: string,
  { names, all, plain }: ReturnType<typeof knownNames>,
): Found[] {
  const { typed, small, passage, index, isName } = word;
  const { spelling, hungEndings, alphabet } = languageOf(language);
  const isOfPeople = (one: string) =>
    small.length >= 7 &&
    !typed.startsWith(one) &&
    !one.startsWith(typed) &&
    /^\p{Lu}.*(?:[ie]an|ese|uary|ember|day)s?$/u.test(one);
  if (!/^\p{Lu}\p{Ll}/u.test(typed) || small.length < shortest || small.includes('-')) return [];
  const isRight = (name: string) =>
    spelling?.isWord(name) || spelling?.isWord(name.toLocaleLowerCase(language));
  if (alphabet && [...small].some((letter) => !alphabet.letters.includes(letter))) return [];
  const own = names.get(small);
  if (own?.isOwn || isRight(typed) || plain.has(small)) return [];
  // Of a language whose endings are not known, the last two letters may be one.
  const endings = hungEndings?.isEnding ?? ((rest: string) => !spelling && rest.length <= 2);
  const near = all.find((name) => {
    const enough = name.isOwn || (name.count > (own?.count ?? 0) && name.count >= 2);
    if (
      !enough ||
      name.small.length < (name.isOwn ? shortestOwn : shortest) ||
      name.small[0] !== small[0] ||
      plain.has(name.small)
    )
      return false;
    const isTwice = spelling !== undefined && small === name.small + name.small.at(-1);
    if ((small.startsWith(name.small) && !isTwice) || spelling?.areVariants(small, name.small)) return false;
    // Without a dictionary, short names have neighbours that are words: Bakı, Bankı.
    if (!spelling && name.small.length < shortest && !isTypedTwice(small, name.small)) return false;
    // Any word has a capital where a sentence begins: İllərlə, İşlər.
    if (!spelling && !isName && !name.isOwn) return false;
    if (!spelling && areForms(small, name.small, hungEndings ? endings : unknownEnding)) return false;
    return isNear(small, name, endings);
  });
  // A word of these texts, with a capital in a title: Capacity Develpment. Not another spelling of it: Lincoln Center.
  const isMeant = (one: string) =>
    one[0] === small[0] && plain.has(one) && !spelling?.areVariants(small, one);
  const meant =
    near?.typed ??
    (isName ? spelling?.near(small, isMeant)[0] : undefined) ??
    spelling?.near(typed, isOfPeople)[0];
  if (meant === undefined) return [];
  const at = exactly(passage, index, index + typed.length);
  const right = inCapitalsOf(typed, meant, language);
  const hint = `Write “${right}”${spelling ? '' : ', with its ending'}, if that is meant. ${misspeltName.mend.split('. ')[1]}`;
  const message = `“${typed}” is nearly “${right}”.`;
  return [{ ...at, about: typed, message, hint, doubt: !near?.isOwn && (!spelling || isOfPeople(meant)) }];
}

/** Whether a word is another with one letter twice. */
function isTypedTwice(small: string, name: string): boolean {
  return small.replace(/(\p{L})\1/u, '$1') === name;
}

/** Of a language without rules: what hangs on a long stem (Ukrain-e, Ukrain-iens) may be longer. */
const unknownEnding = (rest: string, stem: number) => rest.length <= (stem >= 6 ? 4 : 2);

/** Whether two words are forms of one: what follows the letters that they share are endings. */
function areForms(a: string, b: string, isEnding: (letters: string, stem: number) => boolean): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  for (let length = shared; length >= 4; length -= 1) {
    if ([a.slice(length), b.slice(length)].every((rest) => rest === '' || isEnding(rest, length)))
      return true;
  }
  return false;
}

/** Whether a word is a name, or a form of it, but for one slip; dots and tails have a rule of their own. */
function isNear(
  small: string,
  { small: name, isOwn }: Known,
  isEnding: (letters: string) => boolean,
): boolean {
  const begins = [name.length - 1, name.length, name.length + 1].map((length) => small.slice(0, length));
  return begins.some((begin) => {
    const rest = small.slice(begin.length);
    if (rest !== '' && !isEnding(rest)) return false;
    if (rest !== '' && begin.at(-1) !== name.at(-1) && !(isOwn && name.length >= long)) return false;
    return isOneStep(begin, name) || (isOwn && name.length >= long && isTwoSlips(begin, name));
  });
}

/** Two slips, each of them a letter for another. */
function isTwoSlips(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    [...a].filter((letter, at) => letter !== b[at]).length === 2 &&
    a.at(-1) === b.at(-1)
  );
}
