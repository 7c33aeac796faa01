// Blocks that page.yaml places and no text has words for, or figures.yaml no data: their place would stay empty.
import type { Block } from '../../period/blocks.ts';
import type { Period } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';

/** A block of a page.yaml that consists of words, in none of the texts; or of figures, that has none, or only noughts. */
export const blockEmpty: DataCheck = {
  code: 'block-empty',
  severity: 'warning',
  title: 'A block that nothing stands in',
  why: 'Its place on the page stays empty, and nobody would miss what was to stand there.',
  example: {
    wrong: '(page.yaml) main: [highlights, voices] # and no voices: in the texts',
    right: '(text.en.yaml) voices:\n  title: What people say\n  market: “I sell what I sew.”',
  },
  mend: 'Write under its name what it lacks, words in each language, data in figures.yaml, or take it off the page.',
  find({ period }) {
    const { pageFile, pages, blocks } = period;
    if (!pageFile) return [];
    return pages.flatMap(({ areas }, page) =>
      areas.flatMap(({ area, blocks: names }) =>
        names.flatMap((name, place) => {
          const block = blocks.find((one) => one.name === name);
          const lack = block && lackOf(block, period);
          if (lack === undefined) return [];
          const at = ['pages', page, area, place];
          const message = `“${name}” stands on page ${page + 1}, and ${lack}.`;
          return [{ message, place: pageFile.locate(at), at, about: name }];
        }),
      ),
    );
  },
};

/** What a block lacks without which it shows nothing. */
function lackOf(block: Block, { texts }: Period): string | undefined {
  const { name, data, figures, isOfWords, isOfData, isCounted } = block;
  const isSaid = Object.values(texts).some(({ passages }) => passages.some(({ path }) => path[0] === name));
  if (isOfWords && !isSaid) return 'no text has words for it';
  if (!isOfData) return undefined;
  if (data == null) return 'figures.yaml has no data for it';
  if (isCounted && figures.length === 0) return 'figures.yaml has no figures for it';
  const isNought = figures.length > 0 && figures.every(({ value }) => value === 0);
  return isNought ? 'all its figures are 0' : undefined;
}
