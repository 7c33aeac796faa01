// Headings lead down step by step.
import type { HeadingFacts } from '../../pdf/tag-facts.ts';
import type { Found, PdfCheck } from '../check.ts';

/** More or less than one heading of level 1, one that does not come first, or a heading that skips a level. */
export const headingOrder: PdfCheck = {
  code: 'heading-order',
  severity: 'error',
  title: 'Headings out of order',
  why: 'With a screen reader one goes from heading to heading, level by level: what is skipped is taken for missing.',
  example: { wrong: '<h2>Funding</h2> … <h4>Donors</h4>', right: '<h2>Funding</h2> … <h3>Donors</h3>' },
  mend: 'Give the headings of the templates levels without gaps: one h1, below it h2, below those h3.',
  find({ language, finished: { facts } }) {
    // A PDF without tags is told as such.
    if (!facts.tags || facts.tags.elements === 0) return [];
    const { headings } = facts.tags;
    const tops = headings.filter(({ level }) => level === 1);
    const skips = headings.flatMap((heading, index) => skipped(headings[index - 1], heading, language));
    if (tops.length === 1) return skips;
    const count = `The PDF (${language}) has ${tops.length === 0 ? 'no heading' : `${tops.length} headings`} of level 1`;
    const names = tops.flatMap(({ words }) => (words === undefined ? [] : `“${words}”`)).join(', ');
    const told = { message: `${count}, not one${names && `: ${names}`}.`, about: 'level 1' };
    // Without a top, the first heading skips a level for the same reason.
    return tops.length === 0 ? [told, ...skips.slice(1)] : [told, ...skips];
  },
};

function skipped(before: HeadingFacts | undefined, heading: HeadingFacts, language: string): Found[] {
  if (heading.level <= (before?.level ?? 0) + 1) return [];
  const name = heading.words === undefined ? '' : ` “${heading.words}”`;
  const after = before ? `follows one of level ${before.level}` : 'comes first';
  const message = `The PDF (${language}): a heading of level ${heading.level}${name} ${after}.`;
  return [{ message, about: heading.words ?? `level ${heading.level}` }];
}
