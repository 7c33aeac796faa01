// What does not fit on its page even in the smallest type.
import type { Overflow } from '../../print/fit.ts';
import type { Run } from '../../print/run.ts';
import type { Found, PageCheck, PageSubject } from '../check.ts';
import { firstWords, type InData, placeOfArea, placeOfBlock } from './place.ts';

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
    const found = tellOnce(printed.fit.overflows).map((one) => ({
      message: `Page ${one.page} (${language}): ${wordsFor(one, subject)}`,
      about: one.block,
      ...hintFor(one, subject),
      ...placeFor(one, subject),
    }));
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

/** The place of the block; where the page has no name for one, of its area. */
function placeFor({ page, column, block }: Overflow, subject: PageSubject): InData {
  const place = placeOfBlock(subject, block);
  return place.place ? place : placeOfArea(subject, page, column);
}

/** What helps where that is not to shorten a passage. */
function hintFor(one: Overflow, subject: PageSubject): Pick<Found, 'hint'> {
  const less = blockOf(one, subject)?.less;
  if (less !== undefined) return { hint: less };
  return isDrawn(one, subject) ? { hint: 'Put it elsewhere in page.yaml, or less above or beside it.' } : {};
}

/** The block that it is, or is a part of. */
function blockOf({ block }: Overflow, { period }: PageSubject) {
  const [first] = block.split('.');
  return period.blocks.find(({ name }) => name === first);
}

/** Whether it is a block as a whole that has no running text: a chart, a map, a picture. */
function isDrawn({ block }: Overflow, { period, language }: PageSubject): boolean {
  const own = period.blocks.find(({ name }) => name === block);
  if (!own?.isOfWords) return own?.isDrawn === true;
  const said = period.texts[language]?.passages.filter(({ path }) => path[0] === block) ?? [];
  return !said.some(({ path }) => own.isRunning?.(path) ?? true);
}

function wordsFor(one: Overflow, subject: PageSubject): string {
  const { block, characters } = one;
  const much = `${one.mm.toFixed(1)} mm`;
  if (characters === 0) return `${block} is ${much} too wide.`;
  if (isDrawn(one, subject) || blockOf(one, subject)?.less !== undefined)
    return `${block} reaches ${much} beyond its place.`;
  return `from ${block} on, the text is ${much} too long, about ${characters} characters.`;
}

/** In the order of the pages, each block with its greatest excess: what has grown may leave several neighbours too little. */
function tellOnce(overflows: readonly Overflow[]): Overflow[] {
  const all = [...Map.groupBy(overflows, ({ page, block }) => `${page} ${block}`).values()];
  const greatest = all.flatMap((same) => same.toSorted((a, b) => b.mm - a.mm).slice(0, 1));
  return greatest.toSorted((a, b) => a.page - b.page);
}
