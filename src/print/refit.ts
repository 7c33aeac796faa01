// Fits pages of which some are known: those alone stand in the tab that are not, and the others are as long as they were.
import type { Page } from 'puppeteer';
import { chooseFit, type FitGuess, fitFunctions } from './fit.ts';
import { boundsInPage, type FitBounds, fitBounds } from './fit-bounds.ts';
import { callInPage } from './in-page.ts';
import { levelInPage } from './level.ts';
import { type ColumnMeasure, columnsInPage, type Setting } from './measure.ts';
import { loadAll } from './prepare.ts';

/** The setting that was chosen. */
export type Settled = Setting;

/** How long a page's columns are, by setting. */
export type Measured = Readonly<Record<string, readonly ColumnMeasure[]>>;

/** What was chosen; and what was measured on the way of each page that stands in the tab. */
export type Refitted = { settled: Settled; measured: readonly (Measured | null)[] };

/** Which pages stand in the tab, its body with the others empty, and what is known of those. */
export type Part = {
  body: string;
  shown: readonly number[];
  known: readonly (Measured | undefined)[];
};

const parts = { boundsInPage, chooseFit, columnsInPage, levelInPage, loadAll, setInPage };
// A bundle may have given the functions other names.
const work = `{ ${Object.entries(parts)
  .map(([part, { name }]) => `${part}: ${name}`)
  .join(', ')} }`;
const functions = [refitInPage, settleInPage, ...Object.values(parts), ...fitFunctions];

/**
 * Fits what stands in the tab; with a part, that part of the document that the tab has.
 * @returns nothing where a part is not enough: a page that it leaves out was never tried so, or words must break
 */
export async function refit(page: Page, guess: FitGuess, part?: Part): Promise<Refitted | undefined> {
  const given = [work, JSON.stringify(guess), JSON.stringify(fitBounds), JSON.stringify(part ?? null)];
  const fitted = await callInPage<Refitted | null>(
    page,
    functions,
    `${refitInPage.name}(${given.join(', ')})`,
  );
  return fitted ?? undefined;
}

/** Sets a body in the tab, at a setting that was chosen. */
export async function settle(page: Page, settled: Settled, body: string): Promise<void> {
  const given = [work, JSON.stringify(settled), JSON.stringify(body)];
  await callInPage<null>(page, functions, `${settleInPage.name}(${given.join(', ')})`);
}

/** Runs inside the page. */
async function refitInPage(
  work: typeof parts,
  guess: FitGuess,
  bounds: FitBounds,
  part: Part | null,
): Promise<Refitted | null> {
  if (part) work.setInPage(part.body);
  await work.loadAll();
  const pages = [...document.querySelectorAll('[data-page]').keys()];
  const shown = part?.shown ?? pages;
  const measured = pages.map((index): Record<string, readonly ColumnMeasure[]> | null =>
    shown.includes(index) ? {} : null,
  );
  let last = '';
  // Ends the search as soon as a part is not enough.
  const lacking = new Error('a part of the document is not enough');
  const columns = (setting: Setting): readonly ColumnMeasure[] => {
    const { body, leading, airs, tight } = setting;
    last = JSON.stringify(setting);
    const keyOf = (index: number) => `${body} ${leading} ${airs[index] ?? 1}`;
    const known = pages.map((index) => (measured[index] ? [] : part?.known[index]?.[keyOf(index)]));
    if (known.includes(undefined) || (tight && shown.length < pages.length)) throw lacking;
    const all = work.columnsInPage(setting);
    return pages.flatMap((index) => {
      const own = measured[index];
      if (!own) return known[index] ?? [];
      const columns = all.filter(({ page }) => page === index + 1);
      own[keyOf(index)] = columns;
      return columns;
    });
  };
  // Of pages beyond those of the guess, the last one's air is taken for a guess.
  const airs = pages.map((index) => guess.airs[index] ?? guess.airs.at(-1) ?? bounds.air.normal);
  const measuring = { columns, settle: () => [], escapes: () => [] };
  try {
    const chosen = work.chooseFit(measuring, { ...guess, airs }, work.boundsInPage(bounds));
    const settled = { body: chosen.body, leading: chosen.leading, airs: chosen.airs, tight: chosen.tight };
    if (last !== JSON.stringify(settled)) columns(settled);
    work.levelInPage();
    return { settled, measured };
  } catch (error) {
    if (error === lacking) return null;
    throw error;
  }
}

/** Runs inside the page. */
async function settleInPage(work: typeof parts, setting: Setting, body: string): Promise<null> {
  work.setInPage(body);
  await work.loadAll();
  work.columnsInPage(setting);
  work.levelInPage();
  return null;
}

/** Runs inside the page: another body, and nothing of what the fit has set for the last one. */
export function setInPage(body: string): void {
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = body;
}
