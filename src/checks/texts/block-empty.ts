// Blocks that page.yaml places and no text has words for: their place would stay empty.
import type { DataCheck } from '../check.ts';

/** A block of a page.yaml that consists of words, in none of the texts. */
export const blockEmpty: DataCheck = {
  code: 'block-empty',
  severity: 'warning',
  title: 'A block that nothing stands in',
  why: 'Its place on the page stays empty, and nobody would miss what was to stand there.',
  example: {
    wrong: '(page.yaml) main: [highlights, voices] # and no voices: in the texts',
    right: '(text.en.yaml) voices:\n  title: What people say\n  market: “I sell what I sew.”',
  },
  mend: 'Write its words in each language, under its name, or take it off the page.',
  find({ period }) {
    const { pageFile, pages, blocks } = period;
    if (!pageFile) return [];
    return pages.flatMap(({ areas }, page) =>
      areas.flatMap(({ area, blocks: names }) =>
        names.flatMap((name, place) => {
          const block = blocks.find((one) => one.name === name);
          const isSaid = Object.values(period.texts).some(({ passages }) =>
            passages.some(({ path }) => path[0] === name),
          );
          if (!block?.isOfWords || isSaid) return [];
          const at = ['pages', page, area, place];
          const message = `“${name}” stands on page ${page + 1}, and no text has words for it.`;
          return [{ message, place: pageFile.locate(at), at, about: name }];
        }),
      ),
    );
  },
};
