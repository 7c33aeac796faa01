// Columns with a hole, and headings that stand alone at their foot.

import type { Run } from '../../print/runs.ts';
import type { PageCheck, PageSubject } from '../check.ts';
import { firstWords, placeOfBlock } from './place.ts';

/** mm: a greater height without a word or a drawing looks as if something were missing. */
const hole = 15;

/** A column emptier than this share of its height looks unfinished, however evenly its parts stand. */
const emptiest = 0.35;

/** A column with a hole, or of which more than a third is empty. */
export const columnEmpty: PageCheck = {
  code: 'column-empty',
  severity: 'warning',
  title: 'A column with a hole',
  why: 'The page gives its room to larger type, to more space between sections and to the picture. What is still left over looks as if something were missing.',
  example: {
    wrong: 'one short piece under protection, and no story',
    right: 'two or three pieces under protection, or a story with a picture',
  },
  mend: 'Add text, a picture or another figure to this page.',
  find({ period, language, printed }) {
    const file = period.texts[language]?.file ?? period.id;
    return printed.fit.columns.flatMap((column) => {
      const what = faultOf(column);
      if (!what) return [];
      const { page, name } = column;
      const message = `Page ${page} (${language}): the column “${name}” ${what}.`;
      return { message, place: { file }, about: name };
    });
  },
};

function faultOf({ filled, hole: mm }: PageSubject['printed']['fit']['columns'][number]): string | undefined {
  if (mm >= hole) return `has a hole of ${Math.round(mm)} mm`;
  if (filled < 1 - emptiest) return `is ${Math.round((1 - filled) * 100)} per cent empty`;
  return undefined;
}

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
