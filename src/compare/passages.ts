// Each passage then and now, in all languages at once: what changed, and what changed in one language only. Pure.
import type { Place } from '../errors.ts';
import type { Mark } from '../period/period.ts';
import type { Piece } from '../text/pieces.ts';
import { mergeOrder } from './order.ts';
import type { Side, SidePassage, SideTexts } from './side.ts';
import { compareWords, type Segment } from './words.ts';

/**
 * `wording`: other words (or another link); `figures`: the same words around other figures; `emphasis`: only bold or
 * italics; `empty`: the passage stands in the file without a text.
 */
export type PassageStatus = 'unchanged' | 'figures' | 'emphasis' | 'wording' | 'new' | 'gone' | 'empty';

/** One passage in one language: the words of both versions, in the order of reading, and where the new one stands. */
export type LanguageChange = {
  status: PassageStatus;
  words: Segment[];
  mark?: Mark;
  place?: Place;
};

/**
 * One passage in the languages that have it. `only` names the languages in which its wording changed (or came, or
 * went) while it stayed as it was in another; nothing where they go together.
 */
export type PassageChange = {
  path: string;
  languages: Record<string, LanguageChange>;
  only: string[];
};

/** How far a language can be compared: its texts then and now. */
export type LanguageState = Record<'last' | 'now', SideTexts['state']>;

/**
 * All passages of two periods, in the order of the new one. A language of which either file cannot be read is left
 * out; of one that had no file last time all passages are new.
 */
export function comparePassages(last: Side, now: Side, languages: readonly string[]): PassageChange[] {
  const readable = languages.filter((language) => isReadable(languageState(last, now, language)));
  const texts = new Map(
    readable.map((language) => [language, { last: byPath(last, language), now: byPath(now, language) }]),
  );
  const lists = [...texts.values()].flatMap((one) => [[...one.now.keys()], [...one.last.keys()]]);
  const paths = lists.reduce(mergeOrder, []);
  return paths.map((path) => {
    const entries = [...texts].flatMap(([language, one]): [string, LanguageChange][] => {
      const change = compareOne(one.last.get(path), one.now.get(path), language);
      return change ? [[language, change]] : [];
    });
    const both = readable.filter((language) => last.texts[language]?.state === 'read');
    const only = both.length < 2 ? [] : changedAlone(both, new Map(entries));
    return { path, languages: Object.fromEntries(entries), only };
  });
}

/** How far a language's texts could be read in each of the periods. */
export function languageState(last: Side, now: Side, language: string): LanguageState {
  const state = (side: Side) => side.texts[language]?.state ?? 'missing';
  return { last: state(last), now: state(now) };
}

/** Whether a language can be compared at all: the new texts are there, and the old ones not in a state to guess at. */
export function isReadable({ last, now }: LanguageState): boolean {
  return now === 'read' && last !== 'unreadable';
}

function byPath(side: Side, language: string): Map<string, SidePassage> {
  const passages = side.texts[language]?.passages ?? [];
  return new Map(passages.map((passage) => [passage.path.join('.'), passage]));
}

function compareOne(
  last: SidePassage | undefined,
  now: SidePassage | undefined,
  language: string,
): LanguageChange | undefined {
  const was = wordsOf(last?.pieces ?? []);
  const is = wordsOf(now?.pieces ?? []);
  const status = statusOf(last, now);
  if (status === undefined) return undefined;
  const about = { ...(now?.mark && { mark: now.mark }), ...(now && { place: now.place }) };
  const [before, after] = status === 'emphasis' ? [last?.pieces ?? [], now?.pieces ?? []] : [was, is];
  return { status, words: compareWords(before, after, language), ...about };
}

function statusOf(last: SidePassage | undefined, now: SidePassage | undefined): PassageStatus | undefined {
  const [was, is] = [printed(last), printed(now)];
  if (!last && !now) return undefined;
  if (!now) return was === '' ? undefined : 'gone';
  if (is === '') return 'empty';
  if (was === '') return 'new';
  if (was !== is) return frame(last) === frame(now) ? 'figures' : 'wording';
  return marked(last) === marked(now) ? 'unchanged' : 'emphasis';
}

function wordsOf(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ kind }) => kind !== 'markup');
}

/** The words as they are printed; a no-break space is a space. */
function printed(passage: SidePassage | undefined): string {
  return textOf(wordsOf(passage?.pieces ?? []));
}

function marked(passage: SidePassage | undefined): string {
  return textOf(passage?.pieces ?? []);
}

/** The words with the names of the figures in the places of their values, and of the words that go with them. */
function frame(passage: SidePassage | undefined): string {
  const words = wordsOf(passage?.pieces ?? []);
  return textOf(
    words.map((piece) => {
      return { ...piece, text: piece.kind === 'figure' ? `{{${piece.name}}}` : (piece.from ?? piece.text) };
    }),
  );
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The languages whose wording changed, came or went, if there is another in which it stayed. */
function changedAlone(languages: readonly string[], changes: ReadonlyMap<string, LanguageChange>): string[] {
  const isChanged = (language: string) => {
    const status = changes.get(language)?.status;
    return status === 'wording' || status === 'new' || status === 'gone' || status === 'empty';
  };
  const changed = languages.filter(isChanged);
  return changed.length < languages.length ? changed : [];
}
