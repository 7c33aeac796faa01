// Sentences without a full stop among sentences that have one, and titles that end like sentences.
import { findAll, isIn } from '../../text/narrow.ts';
import type { DataCheck, DataSubject } from '../check.ts';
import { foundAt, type ReadPassage, readPassages } from './read-passages.ts';

/** A passage of five words or more that ends in a word, a figure or brackets around a part of the sentence, while most passages of its kind end as sentences do. */
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
  find({ period }) {
    const kinds = Map.groupBy(
      readPassages(period).filter(({ isName, path }) => !isName && isRunning(path, period)),
      ({ language }) => language,
    );
    return [...kinds.values()].flatMap((all) => {
      const open = all.filter(isOpen);
      if (open.length * 2 >= all.length || all.length < 3) return [];
      return open.map((passage) => {
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

function isOpen({ plain }: ReadPassage): boolean {
  return findAll(word, plain).length >= 5 && isIn(openEnd, plain);
}
