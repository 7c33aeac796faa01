// What does not fit on its page even in the smallest type.
import type { Fit } from '../../print/fit.ts';
import type { Run } from '../../print/runs.ts';
import type { Found, PageCheck, PageSubject } from '../check.ts';
import { firstWords, placeOfBlock } from './place.ts';

/** The passage from which on a column is too long, by how much; or what is too wide. */
export const overflow: PageCheck = {
  code: 'overflow',
  severity: 'error',
  title: 'A text that is too long for its page',
  why: 'The page sets the text as small as print allows. What is still too much would be cut off.',
  example: {
    wrong: 'a passage of 900 characters where 500 fit',
    right: 'the same passage, shortened by as many characters as the finding says',
  },
  mend: 'Shorten this passage or one before it.',
  final: true,
  find(subject) {
    const { language, printed } = subject;
    const found = tellOnce(printed.fit.overflows).map(({ page, block, mm, characters }) => {
      const much = `${mm.toFixed(1)} mm`;
      return {
        message:
          characters > 0
            ? `Page ${page} (${language}): from ${block} on, the text is ${much} too long, about ${characters} characters.`
            : `Page ${page} (${language}): ${block} is ${much} too wide.`,
        about: block,
        ...placeOfBlock(subject, block),
      };
    });
    const told = new Set(printed.fit.overflows.map(({ page }) => page));
    return [...found, ...outside(subject).filter(({ page }) => !told.has(page))];
  },
};

/** Where text must end, in mm from the upper left corner of A4: 5 mm before the trim, less what rounding takes. */
const inside = { left: 4.8, top: 4.8, right: 205.2, bottom: 292.2 };

/** By how much (mm) a run passes the edge of its page, less what must stay free there; 0 or less where it does not. */
function excess({ box }: Run): number {
  return Math.max(
    inside.left - box.left,
    inside.top - box.top,
    box.right - inside.right,
    box.bottom - inside.bottom,
  );
}

/** mm: sub-pixels by which a run may pass the side of its column. */
const slack = 0.5;

/**
 * For each page, the words that go furthest past its edge, or past the sides of their column. Some boxes grow with a
 * long word, so that it fits into them: then they take the texts around it along.
 */
function outside(subject: PageSubject): (Found & { page: number })[] {
  const { runs } = subject.printed.inspection;
  const out = [
    ...runs
      .filter((run) => excess(run) > 0)
      .map((run) => ({ run, mm: excess(run), where: 'reaches the edge of the page' })),
    ...runs
      .filter(({ beyond }) => beyond > slack)
      .map((run) => ({ run, mm: run.beyond, where: 'leaves its column' })),
  ];
  return [...Map.groupBy(out, ({ run }) => run.page)].flatMap(([page, found]) => {
    const [furthest] = found.toSorted((a, b) => b.mm - a.mm);
    if (!furthest) return [];
    const words = firstWords(furthest.run.text);
    const message = `Page ${page} (${subject.language}): “${words}” ${furthest.where}.`;
    const hint = 'Shorten its longest word, or part it: an address, for example, at a slash.';
    return [{ page, message, hint, about: words, ...placeOfBlock(subject, furthest.run.block) }];
  });
}

/** Text that is too long pushes what follows: of one page’s excesses only the greatest says what is to be done. */
function tellOnce(overflows: Fit['overflows']): Fit['overflows'] {
  const long = overflows.filter(({ characters }) => characters > 0);
  return overflows.filter(
    (one) => one.characters === 0 || long.every(({ page, mm }) => page !== one.page || mm <= one.mm),
  );
}
