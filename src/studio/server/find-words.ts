// Words in all passages of a period: where they stand, and other words in their place. Pure.
import { type Found, figureSign, findWords, wordsOf } from '../../text/find.ts';
import { figuresIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import { inPlaceOf, replaceWords } from '../../text/replace.ts';
import type { FoundPlace, FoundWords } from '../contract/answers.ts';
import type { Asks, StudioChange } from '../contract/asks.ts';
import type { Field, PeriodForm } from '../contract/period.ts';
import { besides, type Chips, noFigure, printedBy } from './around-words.ts';

type Ask = Pick<Asks['/api/find'], 'wanted' | 'language' | 'instead'>;
type Texts = Pick<PeriodForm, 'blocks' | 'languages' | 'chips'>;

/** A passage of a language, and the places of it in which the words stand. */
type Passage = { field: Field; language: string; source: string; found: Found[] };

/** So many places are told: more are looked through by nobody. */
const most = 200;
/** Where the words stand, in the order of the page, a passage's languages one after another. */
export function foundIn(form: Texts, ask: Ask): FoundWords {
  const passages = passagesWith(form, ask);
  const able = ask.instead === undefined ? [] : passages.map((passage) => putInto(passage, ask, ask.instead));
  const places: FoundPlace[] = [];
  for (const [index, passage] of passages.entries()) {
    const { field, language, source } = passage;
    const { plain } = wordsOf(source);
    const shown = printing(source, plain, form.chips[language] ?? {});
    for (const [number, { from, to, start, end, isWithin }] of passage.found.entries()) {
      if (places.length === most) break;
      const found = plain.slice(from, to);
      const isAble = able[index]?.done[number] ?? isWithin;
      places.push({
        ...{ language, at: field.at, start, raw: source.slice(start, end), found },
        ...{ before: shown.before(from), after: shown.after(to) },
        ...(isAble && { instead: inPlaceOf(found, ask.instead ?? found, ask.wanted, language) }),
      });
    }
  }
  const all = passages.flatMap(({ found }) => found);
  const done = able.flatMap((one) => one.done);
  return {
    places,
    count: all.length,
    able: (ask.instead === undefined ? all.map((one) => one.isWithin) : done).filter(Boolean).length,
  };
}

/** The changes that put other words there; nothing where the places are not those that the window was shown. */
export function replacing(
  form: Texts,
  { which, ...ask }: Pick<Asks['/api/replace'], 'wanted' | 'language' | 'instead' | 'which'>,
): { changes: StudioChange[]; count: number } | undefined {
  const passages = passagesWith(form, ask);
  const wanted = 'count' in which ? passages : passages.flatMap((one) => only(one, which));
  const made = wanted.map((passage) => ({ passage, ...putInto(passage, ask, ask.instead) }));
  const count = made.flatMap(({ done }) => done).filter(Boolean).length;
  if (count === 0 || ('count' in which && count !== which.count)) return undefined;
  const changes = made.flatMap(({ passage: { field, language, source: was }, source }): StudioChange[] =>
    source === was ? [] : [{ file: { text: language }, path: field.path, was, value: source }],
  );
  return { changes, count };
}

function passagesWith({ blocks, languages }: Texts, { wanted, language: only }: Ask): Passage[] {
  const fields = new Map(blocks.flatMap((block) => block.fields.map((field) => [field.at, field] as const)));
  const known = languages.map(({ language }) => language).filter((one) => only === undefined || one === only);
  const passages = [...fields.values()].flatMap((field) =>
    known.map((language) => ({ field, language, source: field.texts[language]?.source ?? '' })),
  );
  return passages
    .map((passage) => ({ ...passage, found: findWords(passage.source, wanted, passage.language) }))
    .filter(({ found }) => found.length > 0);
}

/** The one place of a passage, where it still is. */
function only(
  passage: Passage,
  { language, at, start, raw }: Omit<FoundPlace, 'before' | 'found' | 'after'>,
) {
  const { field, source, found } = passage;
  if (passage.language !== language || field.at !== at) return [];
  const place = found.find((one) => one.start === start && source.slice(start, one.end) === raw);
  return place ? [{ ...passage, found: [place] }] : [];
}

function putInto({ source, found, language }: Passage, { wanted }: Ask, instead = '') {
  const { plain } = wordsOf(source);
  const words = found.map(({ from, to }) => inPlaceOf(plain.slice(from, to), instead, wanted, language));
  return replaceWords(source, found, words);
}

/** Stretches of the words with the values of their figures. */
function printing(source: string, plain: string, chips: Chips) {
  const figures = figuresIn(readText(source));
  const printed = printedBy(chips);
  return besides(plain, (from, to) => {
    let number = plain.slice(0, from).split(figureSign).length - 1;
    return plain.slice(from, to).replaceAll(figureSign, () => {
      const figure = figures[number];
      number += 1;
      return figure ? printed(figure) : noFigure;
    });
  });
}
