// Headings that stand at the foot of a column, what they head in the next.
import type { Run } from '../../print/run.ts';
import type { PageCheck } from '../check.ts';
import { firstWords, placeOfBlock } from './place.ts';

/** A heading whose first line of text stands on another page, or above it: in the next column. */
export const headingAlone: PageCheck = {
  code: 'heading-alone',
  severity: 'warning',
  title: 'A heading alone at the foot of a column',
  why: 'Readers take it for a mistake, and what it heads begins without a heading.',
  example: {
    wrong: 'a heading as the last line of the first column',
    right: 'the heading on top of the second column, with its text',
  },
  mend: 'Shorten a passage before it, or make one longer by a line, so that it stands elsewhere.',
  find(subject) {
    const { runs } = subject.printed.inspection;
    return runs.flatMap((run, index) => {
      const next = runs[index + 1];
      if (run.heading === undefined || next?.heading === run.heading || !parted(run, next)) return [];
      const words = runs.filter(({ heading }) => heading === run.heading).map(({ text }) => text);
      const title = firstWords(words.join(' '));
      const message = `Page ${run.page} (${subject.language}): the heading “${title}” stands alone at the foot of its column.`;
      return [{ message, about: title, ...placeOfBlock(subject, run.block ?? next?.block) }];
    });
  },
};

/** Whether what follows a heading begins on another page or wholly above its last line. */
function parted({ page, last }: Run, next: Run | undefined): boolean {
  return next === undefined || next.page !== page || next.first.bottom <= last.top;
}
