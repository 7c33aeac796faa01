// The PDF is tagged: it says what is a heading, a list, a figure, and in which order it is read.
import type { PdfCheck } from '../check.ts';

/** A PDF without a structure tree, with an empty one, or that does not say that it has one. */
export const tagsMissing: PdfCheck = {
  code: 'tags-missing',
  severity: 'error',
  title: 'A PDF without tags',
  why: 'Screen readers would read its words in no certain order, without headings, lists and figures.',
  example: { wrong: 'a PDF that was saved again by another program', right: 'the PDF as it was made' },
  mend: 'Report this as a fault of the program; until then, make the PDF again with the pinned browser.',
  find({ language, finished: { facts } }) {
    const fault = facts.tags
      ? facts.tags.elements === 0
        ? 'has no tags in its structure tree'
        : !facts.marked && 'does not say that it is tagged'
      : 'has no tags';
    return fault ? [{ message: `The PDF (${language}) ${fault}.` }] : [];
  },
};
