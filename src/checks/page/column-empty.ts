// Columns that stay almost empty.
import type { Check } from '../check.ts';
import type { PageSubject } from '../subjects.ts';

/** A column emptier than this share of its height looks unfinished. */
const emptiest = 0.25;

/** A column of which more than a quarter is empty. */
export const columnEmpty: Check<PageSubject> = {
  code: 'column-empty',
  severity: 'warning',
  title: 'A column that is almost empty',
  why: 'A page with a large hole looks unfinished, as if something were missing.',
  example: {
    wrong: 'one short piece under protection, and no story',
    right: 'two or three pieces under protection, or a story with a picture',
  },
  mend: 'Add text, a picture or another figure to this page.',
  find({ period, language, printed }) {
    const file = period.texts[language]?.file ?? period.id;
    return printed.fit.columns
      .filter(({ filled }) => filled < 1 - emptiest)
      .map(({ page, name, filled }) => {
        const share = Math.round((1 - filled) * 100);
        return {
          message: `Page ${page} (${language}): the column “${name}” is ${share} per cent empty.`,
          place: { file },
          about: name,
        };
      });
  },
};
