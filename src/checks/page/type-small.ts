// Type that is too small to be read in print.
import type { Run } from '../../print/run.ts';
import type { PageCheck, PageSubject } from '../check.ts';
import { firstWords, placeOfBlock } from './place.ts';

/** The smallest role of the design, sources and notes, in pt; and what rounding may take off. */
const least = 7;
const slack = 0.05;

/** For each page, its smallest type under 7 pt, and how much of it there is. */
export const typeSmall: PageCheck = {
  code: 'type-small',
  severity: 'error',
  title: 'Type that is too small',
  why: 'Under 7 points, many readers cannot read print without glasses.',
  example: { wrong: '--small: 6pt; in styles/tokens.css', right: '--small: 7pt; in styles/tokens.css' },
  mend: 'Set it in 7 pt or more: look for the change in styles or templates. If there is none, report this as a fault of the program.',
  find(subject) {
    const small = subject.printed.inspection.runs.filter(({ size }) => size < least - slack);
    return [...Map.groupBy(small, ({ page }) => page)].flatMap(([page, runs]) => {
      const [smallest, ...others] = runs.toSorted((a, b) => a.size - b.size);
      return smallest ? [tell(subject, page, smallest, others.length)] : [];
    });
  },
};

function tell(subject: PageSubject, page: number, { text, size, block }: Run, others: number) {
  const words = firstWords(text);
  const more = others === 0 ? '' : ` ${others} more on this page ${others === 1 ? 'is' : 'are'} too small.`;
  const message = `Page ${page} (${subject.language}): “${words}” is set in ${size.toFixed(1)} pt; ${least} is the least.${more}`;
  return { message, about: words, ...placeOfBlock(subject, block) };
}
