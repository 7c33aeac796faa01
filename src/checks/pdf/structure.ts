// The structure that screen readers follow: tags, headings, the words for pictures.
import type { HeadingFacts } from '../../pdf/tag-facts.ts';
import type { Found, PdfCheck } from '../check.ts';

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

/** A figure of the PDF’s tags without a text alternative. */
export const figureWithoutAlt: PdfCheck = {
  code: 'figure-without-alt',
  severity: 'error',
  title: 'A picture or chart without a text alternative',
  why: 'Who cannot see it gets nothing in its place.',
  example: {
    wrong: '<img src="{{map}}"> in a template',
    right: '<img src="{{map}}" alt="{{mapAlt}}"> in a template',
  },
  mend: 'Give each picture of a template an alt, and each drawing an aria-label. If nobody changed the templates, report this as a fault of the program.',
  find({ language, finished: { facts } }) {
    const figures = facts.tags?.figures ?? [];
    return figures.flatMap(({ alt, page }, index) => {
      if (alt.trim() !== '') return [];
      const where = page > 0 ? `Page ${page}` : 'A page';
      const about = `figure ${index + 1}`;
      return [{ message: `${where} of the PDF (${language}): ${about} has no text alternative.`, about }];
    });
  },
};

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
