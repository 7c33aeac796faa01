// The passages on the review sheet, each with its languages side by side. Pure.
import { formatPlace } from '../errors.ts';
import { directionOf } from '../language/tag.ts';
import { escapeHtml } from '../markup.ts';
import { type Comparison, overall } from './comparison.ts';
import { isReadable, type LanguageChange, type PassageChange } from './passages.ts';
import type { Segment } from './words.ts';

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
      const direction = directionOf(code);
      return [{ code, direction, name: name(code), ...(change ? languageOf(change) : nowhere) }];
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

/**
 * Safe HTML: `del` and `ins`, those of figures with the class `figure`, each with hidden words that say what it is.
 * The hidden words are English, whatever the language around them.
 */
export function markedWords(words: readonly Segment[]): string {
  return words
    .map(({ kind, text, figure }) => {
      if (kind === 'same') return escapeHtml(text);
      const element = kind === 'gone' ? 'del' : 'ins';
      const says = figure === undefined ? sayings[kind].words : sayings[kind].figure;
      const name = figure === undefined ? '' : ` class="figure" title="${escapeHtml(figure)}"`;
      // Spaces at the edges stay outside: a line through nothing would look like a dash.
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      if (inner === '') return text;
      return `${before}<${element}${name}>${unseen(`[${says}: `)}${escapeHtml(inner)}${unseen(']')}</${element}>${after}`;
    })
    .join('');
}

const sayings = {
  gone: { words: 'gone', figure: 'figure, was' },
  new: { words: 'new', figure: 'figure, now' },
} as const;

function unseen(text: string): string {
  return `<span class="unseen" lang="en">${text}</span>`;
}
