// The passages on the review sheet, each with its languages side by side. Pure.
import { formatPlace } from '../errors.ts';
import { type Comparison, overall } from './comparison.ts';
import { markedWords } from './marked-words.ts';
import { isReadable, type LanguageChange, type PassageChange } from './passages.ts';

/** Whether nothing in it changed, in any of the languages. */
export function isUntouched({ languages }: PassageChange): boolean {
  return Object.values(languages).every(({ status }) => status === 'unchanged');
}

/** Whether more than a figure in it changed, in any of the languages. */
export function isReworded({ languages }: PassageChange): boolean {
  return Object.values(languages).some(({ status }) => status !== 'unchanged' && status !== 'figures');
}

/** A passage as the template shows it; `anchors` has the id of its place on the sheet. */
export function passageOf(
  passage: PassageChange,
  { languages }: Comparison,
  anchors: ReadonlyMap<string, string>,
) {
  const name = (code: string) => languages.find((language) => language.code === code)?.name ?? code;
  return {
    path: passage.path,
    anchor: anchors.get(passage.path) ?? '',
    status: overall(passage),
    only: passage.only.length > 0 ? `Only in ${passage.only.map(name).join(' and ')}` : '',
    languages: languages.flatMap(({ code, state }) => {
      if (!isReadable(state)) return [];
      const change = passage.languages[code];
      return [{ code, name: name(code), ...(change ? languageOf(change) : nowhere) }];
    }),
  };
}

const nowhere = { status: 'not in this language', mark: '', place: '', html: '' };

const marks = {
  carried: 'carried over, not confirmed',
  translated: 'translated, not yet checked',
  checked: 'checked',
} as const;

function languageOf({ status, mark, place, words }: LanguageChange) {
  return {
    status: passageWords[status],
    mark: mark ? marks[mark] : '',
    place: place ? formatPlace({ ...place, file: place.file.split('/').at(-1) ?? '' }) : '',
    html: markedWords(words),
  };
}

const passageWords: Record<LanguageChange['status'], string> = {
  unchanged: 'unchanged',
  figures: 'figures changed',
  emphasis: 'only bold or italics changed',
  wording: 'wording changed',
  new: 'new',
  gone: 'gone',
  empty: 'empty',
};
