// A text in another script or language than its file's: left over from a translation, or in the wrong file.
import { displayNames } from '../../language/intl.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import { scriptOf } from '../../language/tag.ts';
import { type DataCheck, type Found, memoise } from '../check.ts';
import { exactly, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { nameOf, shortName } from './pairs.ts';
import { type Strange, strangeIn } from './strange-passages.ts';
import { untranslatedIn } from './untranslated.ts';

type StrangePassage = { passage: ReadPassage; strange: Strange };

/** One warning a text; one a file where most of its texts are strange in the same way. Where it is a guess, a note. */
export const otherLanguage: DataCheck = {
  code: 'other-language',
  severity: 'warning',
  doubts: true,
  title: 'A text in another language or script than its file’s',
  why: 'It was not translated yet, or stands in the wrong file. Readers meet words that they cannot read, and the page is set with the wrong letters, breaks and dates.',
  example: {
    wrong: '(text.uk.yaml) title: Xidmətlərə çıxış',
    right: '(text.uk.yaml) title: Доступ до послуг',
  },
  mend: 'Translate it, or move it to the file of its language. Words that stay in another language are marked, like :en[Fuji Optical].',
  find: (subject) =>
    [...Map.groupBy(strangePassages(subject), ({ passage }) => passage.source.file).values()].flatMap(
      (all) => {
        const { language } = all[0]?.passage ?? { language: '' };
        const texts = readPassages(subject.period).filter((one) => one.language === language && !one.isName);
        const [likest = []] = [...Map.groupBy(all, ({ strange }) => kindOf(strange)).values()].sort(
          (a, b) => b.length - a.length,
        );
        if (likest.length < 3 || likest.length * 2 <= texts.length) return all.map(tell);
        return [tellFile(likest, texts.length), ...all.filter((one) => !likest.includes(one)).map(tell)];
      },
    ),
};

/** Every text that is strange, or has a sentence that is; none of those that are told as not translated. */
const strangePassages = memoise((subject): readonly StrangePassage[] => {
  const told = untranslatedIn(subject);
  return readPassages(subject.period).flatMap((passage) => {
    if (passage.isName || told.has(passage)) return [];
    const strange = strangeIn(passage.plain, passage.language);
    return strange ? [{ passage, strange }] : [];
  });
});

/** The texts that are told to be in another language, here or as not translated: their words are not looked at as its own. */
export const notInLanguage = memoise(
  (subject): ReadonlySet<ReadPassage> =>
    new Set([...untranslatedIn(subject), ...strangePassages(subject).map(({ passage }) => passage)]),
);

const kindOf = ({ script, language }: Strange) => `${script} ${language}`;

function tell({ passage, strange }: StrangePassage): Found {
  const { start, end, doubt } = strange;
  const { about, ...at } = exactly(passage, start, end);
  const words = about.length > 50 ? `${about.slice(0, 48).trimEnd()} …` : about;
  const message = `“${words}” is not ${languageName(passage.language)}: ${seen(strange)}.`;
  return { ...at, about: words, message, doubt };
}

function tellFile(all: readonly StrangePassage[], texts: number): Found {
  const [first] = all;
  if (!first) throw new RangeError('no texts to tell of');
  const { passage, strange } = first;
  const { language, source } = passage;
  const script = displayNames(ownLanguage, { type: 'script' }).of(scriptOf(language));
  const message = `${all.length} of the ${texts} texts of ${shortName(source.file)} are not ${languageName(language)}, which is written in ${script} letters: ${seen(strange)}, from ${nameOf(passage.path)} on.`;
  const { place, at } = exactly(passage, strange.start, strange.end);
  const hint = `Put the texts of this language there. If the file is right, correct its name and languages: in operation.yaml.`;
  return { message, hint, place, at, about: shortName(source.file) };
}

/** What a text looks like. */
function seen({ script, language }: Strange): string {
  const letters = script && displayNames(ownLanguage, { type: 'script' }).of(script);
  const like = language && languageName(language);
  if (!letters) return like ? `it looks like ${like}` : 'it looks like another language';
  return `its letters are ${letters}${like ? `, and it looks like ${like}` : ''}`;
}
