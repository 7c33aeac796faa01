// Punctuation marks that are missing, alone, or there twice.
import { languageOf } from '../../language/index.ts';
import type { DataCheck, DataSubject } from '../check.ts';
import { oddMarks } from './pairs-of-marks.ts';
import { foundAt, matches, most, type ReadPassage, readPassages } from './read-passages.ts';

/** Brackets in all languages, “ and ” where the language pairs them so. */
export const markAlone: DataCheck = {
  code: 'mark-alone',
  severity: 'warning',
  title: 'A bracket or quotation mark without its partner',
  why: 'Readers look for the end of what was opened, and do not find it.',
  example: { wrong: 'the State Committee (SCRI and', right: 'the State Committee (SCRI) and' },
  mend: 'Add its partner, or take the mark out.',
  find: ({ period }) =>
    readPassages(period).flatMap((passage) =>
      oddMarks(passage.plain, languageOf(passage.language).quotes)
        .filter(({ fault }) => fault === 'alone')
        .slice(0, most)
        .map(({ index, mark }) => {
          const found = foundAt(passage, index, index + 1);
          return { ...found, message: `The ${mark} in “${found.about}” has no partner.` };
        }),
    ),
};

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
  return block?.isRunning?.(path) ?? path.length <= 2;
}

function isOpen({ plain }: ReadPassage): boolean {
  const words = plain.match(/[\p{L}\p{M}\p{N}\uE000]+/gu) ?? [];
  return words.length >= 5 && /(?:[\p{L}\p{M}\p{N}\uE000%]|(?<![.!?…])[)\]])$/u.test(plain.trimEnd());
}

const doubled = /\.(?: ?\.)+|,{2,}|;{2,}|:{2,}|[,;:]\./g;

/** `...`, `. . .`, `..`, `,,` and `,.` */
export const doubledMark: DataCheck = {
  code: 'doubled-mark',
  severity: 'warning',
  title: 'A punctuation mark that stands twice',
  why: 'It is a typing slip, or the trace of two sentences joined. Three full stops can be torn apart at a line’s end.',
  example: { wrong: 'in Baku.. and so on...', right: 'in Baku. And so on …' },
  mend: 'Leave one mark. For words left out, write the one character … (Alt+0133, or Alt and ; on a Mac).',
  find: (subject) =>
    matches(subject, doubled, ({ match: [marks], words }) => {
      const dots = marks.replaceAll(' ', '');
      if (dots.length > 2)
        return { message: `“${words}” has three dots.`, hint: 'Write the one character ….' };
      return { message: `A mark stands twice in “${words}”.`, hint: 'Leave one of the two.' };
    }),
};
