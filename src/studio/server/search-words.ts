// Words in a period that is kept to be searched: its passages as they print, and what its figures are called. Pure.
import type { Form } from '../../index.ts';
import { bareLetters } from '../../language/letters.ts';
import { findWords, wordsOf } from '../../text/find.ts';
import type { FigureRow, FormBlock, FormLanguage } from '../contract/period.ts';
import type { SearchedPeriod, SearchPlace } from '../contract/search.ts';
import { besides, type Chips, printedBy } from './around-words.ts';

type Passage = { at: string; label: string; language: string; source: string; bare: string };
type Block = Pick<FormBlock, 'name' | 'titles'> & { passages: readonly Passage[] };
type Row = Pick<FigureRow, 'name' | 'label' | 'shown'> & { bare: string };

/** Of a period what is searched. `size`: about how much room it takes (UTF-16 units). */
export type Searchable = {
  id: string;
  languages: readonly FormLanguage[];
  blocks: readonly Block[];
  rows: readonly Row[];
  chips: Readonly<Record<string, Chips>>;
  size: number;
  /** Something in it could not be read. */
  isUnread: boolean;
};

/** So many places of a period are told. */
const mostOfPeriod = 12;

/** A period's form as it is kept: every passage once, where its first block has it. */
export function searchable(form: Form): Searchable {
  const { id, languages, chips } = form;
  const known = new Set<string>();
  const blocks = form.blocks.map(({ name, titles, fields }) => {
    const own = fields.filter(({ at }) => !known.has(at));
    for (const { at } of own) known.add(at);
    const passages = own.flatMap(({ at, label, texts }) =>
      languages.flatMap(({ language }): Passage[] => {
        const source = texts[language]?.source ?? '';
        if (source === '') return [];
        const { plain } = wordsOf(source, printedBy(chips[language] ?? {}));
        return [{ at, label, language, source, bare: bareLetters(plain) }];
      }),
    );
    return { name, titles, passages };
  });
  const rows = form.figures.map(({ name, label, shown }) => ({
    name,
    label,
    shown,
    bare: bareLetters(label),
  }));
  const kept = blocks.flatMap(({ passages }) =>
    passages.map(({ source, bare }) => source.length + bare.length),
  );
  return {
    ...{ id, languages, blocks, rows, chips },
    size: kept.reduce((sum, one) => sum + one + 100, rows.length * 100),
    isUnread: form.findings.some(({ severity }) => severity === 'error'),
  };
}

/** Where a period says it: passages in the order of its pages, then figures. Nothing where it does not. */
export function searchedIn(
  { id, languages, blocks, rows, chips }: Searchable,
  text: string,
): SearchedPeriod | undefined {
  const bare = bareLetters(text);
  const passages = blocks.flatMap((block) =>
    block.passages.filter((one) => one.bare.includes(bare)).map((passage) => ({ block, passage })),
  );
  const figures = rows.filter((row) => row.bare.includes(bare));
  const count = passages.length + figures.length;
  if (count === 0) return undefined;
  const places = passages.slice(0, mostOfPeriod).flatMap(({ block, passage }): SearchPlace[] => {
    const words = inPassage(passage, text, chips[passage.language] ?? {});
    const { at, label, language } = passage;
    return words
      ? [{ in: 'words', at, label, language, block: block.name, titles: block.titles, ...words }]
      : [];
  });
  const named = figures
    .slice(0, mostOfPeriod - places.length)
    .map(({ name: at, label, shown, bare: own }) => {
      const from = own.indexOf(bare);
      const to = from + bare.length;
      const words = { before: label.slice(0, from), found: label.slice(from, to), after: label.slice(to) };
      return { in: 'figures' as const, at, label, shown, ...words };
    });
  return { id, languages, places: [...places, ...named], count };
}

function inPassage({ source, language }: Passage, text: string, chips: Chips) {
  const printed = printedBy(chips);
  const wanted = { text, isWhole: false, isExact: false, isLoose: true };
  const [first] = findWords(source, wanted, language, printed);
  if (!first) return undefined;
  const { plain } = wordsOf(source, printed);
  const { before, after } = besides(plain);
  const { from, to, start, end } = first;
  return { before: before(from), found: plain.slice(from, to), after: after(to), start, end };
}
