// Sentences without a full stop among sentences that have one, and titles that end like sentences.
import { findAll, isIn } from '../../text/narrow.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataCheck, DataSubject } from '../check.ts';
import { printsTime } from '../figures/evidence.ts';
import { figure, foundAt, type ReadPassage, readPassages } from './read-passages.ts';

/**
 * A passage of five words or more that ends in a word, a figure or brackets around a part of the sentence, while more of the
 * language's end as sentences do: none does in Thai.
 */
export const missingFullStop: DataCheck = {
  code: 'missing-full-stop',
  severity: 'warning',
  title: 'A sentence without a full stop',
  why: 'The passages beside it end with one. Without it, it looks as if words were lost.',
  example: {
    wrong: 'body: UNHCR works with partners in Baku',
    right: 'body: UNHCR works with partners in Baku.',
  },
  mend: 'End the sentence with a full stop.',
  find({ period, languages }) {
    const kinds = Map.groupBy(
      readPassages(period).filter(({ isName, path }) => !isName && isRunning(path, period)),
      ({ language }) => language,
    );
    return [...kinds.values()].flatMap((all) => {
      const long = all.filter(({ plain }) => findAll(word, plain).length >= 5);
      const open = long.filter(({ plain }) => isIn(openEnd, plain));
      if (open.length * 2 >= long.length || all.length < 3) return [];
      const ends = open.filter((passage) => !endsInDate(passage, period, languages));
      return ends.map((passage) => {
        const found = foundAt(passage, passage.plain.length - 1, passage.plain.length);
        const message = `There is no full stop after “${found.about}”, where this passage ends.`;
        return { ...found, message };
      });
    });
  },
};

/** Passages that are made of sentences: not titles, captions, credits and the words before a link. */
function isRunning(path: ReadPassage['path'], { blocks }: Pick<DataSubject['period'], 'blocks'>): boolean {
  const block = blocks.find(({ words }) => words.includes(String(path[0])));
  return block?.isRunning?.(path) ?? (path.length <= 2 && path.at(-1) !== 'title');
}

const word = /[\p{L}\p{M}\p{N}\uE000]+/gu;
const openEnd = /(?:[\p{L}\p{M}\p{N}\uE000%]|(?<![.!?…])[)\]])\s*$/u;

/** Whether what is printed last is a day or time that brings its full stop, as in Serbian: `2025.` */
function endsInDate(
  { language, plain, text }: ReadPassage,
  { table }: DataSubject['period'],
  languages: DataSubject['languages'],
): boolean {
  const last = plain.trimEnd().endsWith(figure) ? figuresOf(text).at(-1) : undefined;
  const known = last && table.get(last.name);
  const formats = languages.find((one) => one.language === language)?.formats;
  if (!known) return false;
  // Where the language's file has a fault, nobody knows what is printed.
  if (known.time && printsTime(last, table)) return formats?.covers(known.time).endsWith('.') ?? true;
  return known.kind === 'date' && (formats?.date(String(known.value)).endsWith('.') ?? true);
}
