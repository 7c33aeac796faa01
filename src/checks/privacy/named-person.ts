// A person who is named with an age or a place, and so can be found.
import { placeNames } from '../../countries.ts';
import { languageOf } from '../../language/index.ts';
import { sentenceAt, sentencesIn } from '../../text/sentences.ts';
import { type DataCheck, type DataSubject, memoiseLanguage } from '../check.ts';
import { exactly, matches, type ReadPassage } from '../texts/read-passages.ts';
import { beginsSentence, wordsIn } from '../texts/vocabulary.ts';

/** How far around a name the word for a function stands (characters). */
const reach = 60;

/**
 * A name with an age (“Aysel, 34”, “34 yaşlı Aysel”), or with who the person is and where from. Those who are told with
 * their function (a minister, a judge) speak for an office; credits name who took a picture.
 */
export const namedPerson: DataCheck = {
  code: 'named-person',
  severity: 'warning',
  title: 'A person with a name and an age or a place',
  why: 'Neighbours, and those whom the person fled from, know who is meant. Consent to a story is consent to its details.',
  example: {
    wrong: 'body: Aysel, 34, fled from Aghdam.',
    right: 'body: A young mother fled from her village.',
  },
  mend: 'Leave out the name, the age or the place. If the person agreed to all of them in writing, accept the finding with that reason.',
  needs: ['persons'],
  find: (subject) =>
    matches(
      subject,
      ({ language, isName, path, plain }) => {
        const named = languageOf(language).persons?.named;
        if (!named || isName || path.at(-1) === 'credit' || !named.near.test(plain)) return undefined;
        const known = patterns.get(language) ?? new RegExp(named.pattern, 'gu');
        patterns.set(language, known);
        return known;
      },
      ({ match: { 0: raw, index, groups = {} }, passage, words }) => {
        const { plain, language } = passage;
        const sentence = sentenceAt(sentencesIn(plain, language), index);
        const around = plain.slice(
          Math.max(sentence.start, index - reach),
          Math.min(sentence.end, index + raw.length + reach),
        );
        if (languageOf(language).persons?.official.test(around)) return undefined;
        const name =
          Object.entries(groups).find(([group, found]) => found && group.startsWith('name'))?.[1] ?? '';
        const age = Object.entries(groups).find(([group, found]) => found && group.startsWith('age'))?.[1];
        if (isPlace(name, language) || isNobody(name, passage, index, subject)) return undefined;
        if (age !== undefined && (Number(age) < 1 || Number(age) > 105)) return undefined;
        const born = Object.entries(groups).some(([group, found]) => found && group.startsWith('born'));
        const what = born ? 'a time of birth' : age === undefined ? 'a place' : 'an age';
        return `“${words}” names a person with ${what}.`;
      },
      exactly,
    ),
};

const patterns = new Map<string, RegExp>();

/**
 * Whether a word with a capital names nobody: it is on the language's list; or it begins a sentence, the texts have it in
 * small letters too, and the dictionary, where there is one, knows it.
 */
function isNobody(
  name: string,
  { plain, language }: ReadPassage,
  index: number,
  subject: DataSubject,
): boolean {
  const { persons, spelling } = languageOf(language);
  if (/\s/.test(name) || persons?.nobody.test(name)) return !/\s/.test(name);
  const at = plain.indexOf(name, index);
  const small = name.toLocaleLowerCase(language);
  return (
    beginsSentence(plain, at) &&
    wordsIn(subject, language).some((word) => word.typed === small) &&
    (spelling?.isWord(small) ?? true)
  );
}

/** Whether a name is a country's: “Georgia (34)” is a count. */
function isPlace(name: string, language: string): boolean {
  return placesOf(language).has(name);
}

const placesOf = memoiseLanguage((language): ReadonlySet<string> => new Set(placeNames(language)));
