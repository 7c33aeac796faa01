// How much more the pages would take: measured at the last setting that the fit tries, with the smallest type and words that break.
import type { Page } from 'puppeteer';
import { leadingOf } from './fit.ts';
import { boundsInPage, type FitBounds, fitBounds } from './fit-bounds.ts';
import { callInPage } from './in-page.ts';
import { columnsInPage } from './measure.ts';
import { loadAll } from './prepare.ts';
import { setInPage } from './refit.ts';

/**
 * How much more a column would take: mm of its height, and about how many characters; below nought it has too much. `blocks`: what
 * stands in it, by the page's names.
 */
export type ColumnRoom = {
  page: number;
  column: string;
  mm: number;
  characters: number;
  blocks: readonly string[];
};

const parts = { boundsInPage, columnsInPage, leadingOf, loadAll, setInPage };
const inPage = { lettersByHeightInPage, slackInPage };
// A bundle may have given the functions other names.
const work = `{ ${Object.entries({ ...parts, ...inPage })
  .map(([part, { name }]) => `${part}: ${name}`)
  .join(', ')} }`;
const functions = [roomInPage, ...Object.values(parts), ...Object.values(inPage)];

/** Sets the pages' body anew, without what the fit and the levelling of columns have done to it, and measures it. */
export function readRoom(page: Pick<Page, 'evaluate'>, body: string): Promise<ColumnRoom[]> {
  const given = [work, JSON.stringify(body), JSON.stringify(fitBounds)];
  return callInPage(page, functions, `${roomInPage.name}(${given.join(', ')})`);
}

/** Runs inside the page. */
async function roomInPage(
  given: typeof parts & typeof inPage,
  body: string,
  bounds: FitBounds,
): Promise<ColumnRoom[]> {
  given.setInPage(body);
  await given.loadAll();
  const { body: type, air, lines } = given.boundsInPage(bounds);
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-page]')];
  const leading = given.leadingOf(type.from, lines.close);
  const setting = { body: type.from, leading, airs: sheets.map(() => air.from), tight: true };
  const measure = () => given.columnsInPage(setting);
  const boxes = sheets.flatMap((sheet) => [
    ...[...sheet.querySelectorAll<HTMLElement>('[data-column]')].map((box) => box.firstElementChild),
    null,
  ]);
  const first = measure();
  return first.flatMap(({ page, name }, index): ColumnRoom[] => {
    const flow = boxes[index] as HTMLElement | null;
    if (!flow) return [];
    const px = given.slackInPage(flow, index, first, measure);
    const blocks = [...flow.querySelectorAll<HTMLElement>('[data-block]')].map(
      ({ dataset }) => dataset.block,
    );
    return [
      {
        ...{ page, column: name, mm: px * (25.4 / 96) },
        // Rather too little is told than too much.
        characters: Math.trunc(px * given.lettersByHeightInPage(flow, leading) * 0.95),
        blocks: [...new Set(blocks)].filter((block) => block !== undefined),
      },
    ];
  });
}

/**
 * Runs inside the page: how much more a column takes (px): what it has left itself, and then what it takes from others. Made a little
 * too high for itself, it shows from which. Where there are none, and it grows all the same, the page has to have it.
 */
function slackInPage(
  flow: HTMLElement,
  index: number,
  first: ReturnType<typeof columnsInPage>,
  measure: () => ReturnType<typeof columnsInPage>,
): number {
  const slackOf = (column: (typeof first)[number] | undefined) => (column ? column.room - column.need : 0);
  const own = first[index];
  const left = Math.max(slackOf(own), 0);
  flow.style.paddingBottom = `${left + 16}px`;
  const then = measure();
  flow.style.paddingBottom = '';
  const giving = first.filter(
    (column, at) =>
      at !== index &&
      column.page === own?.page &&
      (then[at]?.room ?? 0) < column.room - 1 &&
      column.name !== 'page',
  );
  if (giving.length > 0) return left + Math.min(...giving.map(slackOf));
  const grows = (then[index]?.room ?? 0) > (own?.room ?? 0) + 1;
  return grows
    ? slackOf(first.find(({ page, name }) => page === own?.page && name === 'page'))
    : slackOf(own);
}

/**
 * Runs inside the page: how many characters a px of height takes: full lines of the passages there, as what is written goes on in
 * one of them. A column whose text runs in several takes as many times that.
 */
function lettersByHeightInPage(flow: HTMLElement, leading: number): number {
  const blocks = [...flow.querySelectorAll<HTMLElement>('[data-block]')];
  const range = document.createRange();
  let [letters, lines] = [0, 0];
  for (const block of blocks.filter((one) => !one.querySelector('[data-block]'))) {
    const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
    range.selectNodeContents(block);
    const tops = new Set(
      [...range.getClientRects()]
        .filter(({ width }) => width > 1)
        .map(({ bottom }) => Math.round(bottom / 4)),
    );
    // The last line of a passage is half full.
    letters += text.length;
    lines += Math.max(tops.size - 0.5, 0.5);
  }
  const count = Number.parseInt(getComputedStyle(flow).columnCount, 10) || 1;
  return lines > 0 ? (letters * count) / lines / (leading * (96 / 72)) : 0;
}
