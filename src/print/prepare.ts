// Gets a document ready for printing, in one go inside its page: waits for it, fits it, looks at what stands there.
import type { Page } from 'puppeteer';
import { pastEndInPage, tooLongInPage, tooWideInPage } from './escapes.ts';
import { chooseFit, type Fit, type FitGuess, fitFunctions } from './fit.ts';
import { boundsInPage, type FitBounds, fitBounds } from './fit-bounds.ts';
import { callInPage } from './in-page.ts';
import { levelInPage } from './level.ts';
import { columnsInPage, inkInPage } from './measure.ts';
import { type PictureInPage, picturesInPage } from './pictures.ts';

import { type Run, runOf, type SentRun } from './run.ts';
import { runFunctions, runsInPage } from './runs.ts';
import type { Parts } from './standing.ts';

/** A document ready to print: its fit, what stands on it, and the pictures (by `data-picture`) that cannot be shown. */
export type Prepared = { broken: string[]; fit: Fit; runs: Run[]; pictures: PictureInPage[] };

/** The same on its way out of the page. */
type Sent = Omit<Prepared, 'runs'> & { runs: SentRun[] };

/** How long (ms) a document may take to load before it is laid out for it. */
const patience = 250;

/**
 * Sets a document in a page and waits until it is loaded. Where no frames are made nothing is laid out unasked, and what only
 * a layout asks for (SVG's `use` of another file) would be waited for in vain.
 */
export async function setDocument(page: Page, html: string): Promise<void> {
  const layOut = () => page.evaluate(() => document.body?.offsetHeight).catch(() => undefined);
  const waiting = setInterval(layOut, patience);
  await page.setContent(html, { waitUntil: 'load' }).finally(() => clearInterval(waiting));
}

const parts = {
  ...{ boundsInPage, chooseFit, columnsInPage, inkInPage, levelInPage, tooLongInPage, tooWideInPage },
  ...{ loadAll, pastEndInPage, picturesInPage, runsInPage, setBodyInPage },
};
const functions = [prepareInPage, ...Object.values(parts), ...fitFunctions, ...runFunctions];
// A bundle may have given the functions other names.
const work = `{ ${Object.entries(parts)
  .map(([part, { name }]) => `${part}: ${name}`)
  .join(', ')} }`;

/**
 * Prepares the document that was set in the page, and begins its fit with a guess.
 * @param next a document whose title and body are set first, in the place of the last one's
 */
export async function prepare(
  page: Page,
  guess: FitGuess,
  next?: Pick<Parts, 'title' | 'body'>,
): Promise<Prepared> {
  const given = [work, JSON.stringify(guess), JSON.stringify(fitBounds)];
  if (next) given.push(JSON.stringify([next.title, next.body]));
  const sent = await callInPage<Sent>(page, functions, `${prepareInPage.name}(${given.join(', ')})`);
  return { ...sent, runs: sent.runs.map(runOf) };
}

/** Runs inside the page. */
async function prepareInPage(
  work: typeof parts,
  guess: FitGuess,
  bounds: FitBounds,
  next?: [title: string, body: string],
): Promise<Sent> {
  if (next) work.setBodyInPage(...next);
  const broken = await work.loadAll();
  const measuring = {
    columns: work.columnsInPage,
    settle: () => {
      work.levelInPage();
      return work.inkInPage();
    },
    escapes: () => {
      const told = [...work.tooWideInPage(), ...work.tooLongInPage()];
      return [...told, ...work.pastEndInPage(told)];
    },
  };
  // Of pages beyond those of the guess, the last one's air is taken for a guess.
  const sheets = [...document.querySelectorAll('[data-page]')];
  const airs = sheets.map((_, index) => guess.airs[index] ?? guess.airs.at(-1) ?? bounds.air.normal);
  const fit = work.chooseFit(measuring, { ...guess, airs }, work.boundsInPage(bounds));
  return { broken, fit, runs: work.runsInPage(), pictures: work.picturesInPage() };
}

/** Runs inside the page: another title (as HTML) and body, and nothing of what was set for the last ones. */
function setBodyInPage(title: string, body: string): void {
  const root = document.documentElement;
  root.removeAttribute('style');
  root.removeAttribute('data-bleed');
  const [named] = document.getElementsByTagName('title');
  if (named) named.innerHTML = title;
  document.body.innerHTML = body;
}

/** Runs inside the page: waits for fonts and pictures, and names the pictures that cannot be shown. */
export async function loadAll(): Promise<string[]> {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const shown = async (image: HTMLImageElement) => {
    const decoded = await image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
    return decoded ? [] : [image.dataset.picture ?? image.alt];
  };
  return (await Promise.all([...document.images].map(shown))).flat();
}
