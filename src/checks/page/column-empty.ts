// Columns with a hole: in their middle, or at their end.
import type { PageCheck, PageSubject } from '../check.ts';
import { placeOfArea } from './place.ts';

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
  find(subject) {
    const { period, language, printed } = subject;
    const file = period.texts[language]?.file ?? period.id;
    return printed.fit.columns.flatMap((column) => {
      const what = faultOf(column);
      if (!what) return [];
      const { page, name } = column;
      const message = `Page ${page} (${language}): the column “${name}” ${what}.`;
      return { message, place: { file }, about: name, ...placeOfArea(subject, page, name) };
    });
  },
};

function faultOf({ filled, hole: mm }: PageSubject['printed']['fit']['columns'][number]): string | undefined {
  if (mm >= hole) return `has a hole of ${Math.round(mm)} mm`;
  if (filled < 1 - emptiest) return `is ${Math.round((1 - filled) * 100)} per cent empty`;
  return undefined;
}
