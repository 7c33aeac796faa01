// Draws a document anew as far as it differs from what was drawn before: in the tab that has the last one, page by page.
import { createHash } from 'node:crypto';
import type { FitGuess } from './fit.ts';
import type { KeptTab } from './kept-tab.ts';
import type { LentPage } from './pages.ts';
import { printPage } from './pdf.ts';
import { type Place, placePictures } from './place.ts';
import { type PagePlace, readPlaces } from './places.ts';
import { setDocument } from './prepare.ts';
import { type Measured, type Refitted, refit, type Settled, settle } from './refit.ts';
import { type ColumnRoom, readRoom } from './room.ts';
import { type PageSource, splitPages } from './split.ts';

/** What a kept tab has: what stands around its pages, nothing where it has no document; and how often it was drawn in. */
export type TabState = { around?: string; times: number };

/** How long the columns of a page were at the settings that were tried, by page and setting: what need not be measured again. */
export type Measures = Map<string, Measured>;

/** A document that is to be drawn. */
export type Redrawing = {
  html: string;
  /** What else its pages hang on: the bytes of its pictures. */
  hangsOn: string;
  guess: FitGuess;
  place: Place;
  measures: Measures;
  /** Whether a page that looks so is there already. */
  has(look: string): boolean;
  /** Gets a page that is not, as a PDF of one page, as soon as it is printed. The sheet is a hair larger than A4. */
  printed(number: number, look: string, pdf: Uint8Array, places: readonly PagePlace[]): void;
};

/** How the document was fitted; and of each page its number, and what it looks like: the same word is the same picture. */
export type Redrawn = { fit: FitGuess; pages: readonly { number: number; look: string }[] };

/** A document that is being drawn: its pages with all that they hang on but their setting, as one word. */
type Source = Redrawing & { pages: readonly (PageSource & { key: string })[] };

/** Of so many pages the measures are kept. */
const mostMeasures = 24;

/** After so many drawings what they left in the tab is cleared away. */
const tidyAfter = 16;

/** After so many its renderer keeps some 20 MB that nothing clears away: it has another tab then, as soon as nobody waits. */
const wornAfter = 250;

/**
 * Fits the document as printing does (pdf.ts), and prints the pages that are not there yet. A document that needs what a
 * document does as a whole (words that break, pages that cannot be told apart) is set and printed as a whole.
 */
export async function redraw(tab: KeptTab<TabState>, drawing: Redrawing): Promise<Redrawn> {
  const { before, pages, after } = splitPages(drawing.html) ?? { before: drawing.html, pages: [], after: '' };
  const around = hashOf(before, after);
  const keyOf = ({ html, number }: PageSource) => hashOf(around, html, String(number), drawing.hangsOn);
  const source = { ...drawing, pages: pages.map((page) => ({ ...page, key: keyOf(page) })) };
  const redrawn = await tab.run(async (lent, state) => {
    state.times += 1;
    if (state.around === around && pages.length > 0) return redrawParts(lent, source);
    await setAnew(lent, state, drawing.html);
    state.around = around;
    return redrawWhole(lent, source);
  });
  // Nobody waits for it but the next drawing.
  tab.run(tidy).catch(() => undefined);
  return redrawn;
}

/**
 * How much more the pages of a document would take. None where they cannot be told apart.
 * @param html as it was drawn last, or any other
 */
export async function readRooms(tab: KeptTab<TabState>, html: string): Promise<ColumnRoom[]> {
  const { before, pages, after } = splitPages(html) ?? { before: '', pages: [], after: '' };
  if (pages.length === 0) return [];
  const around = hashOf(before, after);
  const isWorn = await tab.run(async (_, { times }) => times > wornAfter);
  if (isWorn) await tab.renew();
  return tab.run(async (lent, state) => {
    state.times += 1;
    if (state.around !== around) await setAnew(lent, state, html);
    state.around = around;
    return readRoom(lent.page, bodyOf(pages, [...pages.keys()]));
  });
}

async function setAnew({ page }: LentPage, state: TabState, html: string): Promise<void> {
  if (state.around !== undefined) await page.goto('about:blank');
  delete state.around;
  await setDocument(page, html);
}

async function tidy({ session }: LentPage, { times }: TabState): Promise<void> {
  if (times % tidyAfter === 0) await session.send('HeapProfiler.collectGarbage');
}

/** Fits and prints a document that was just set. */
async function redrawWhole(lent: LentPage, source: Source): Promise<Redrawn> {
  const fitted = (await refit(lent.page, source.guess)) as Refitted;
  return printFitted(lent, source, fitted, [...fitted.measured.keys()]);
}

/** Fits a document with those of its pages alone that are not known; where that cannot be done, with all of them. */
async function redrawParts(lent: LentPage, source: Source): Promise<Redrawn> {
  const { measures, guess, pages } = source;
  const known = pages.map(({ key }) => measures.get(key));
  // Those that were written on are printed first.
  const all = [...pages.keys()].sort(
    (a, b) => Number(known[a] !== undefined) - Number(known[b] !== undefined),
  );
  const anew = all.filter((index) => known[index] === undefined);
  // Where words broke last they most likely do again, and that is an affair of all pages.
  const part = guess.tight !== undefined ? all : anew.length > 0 ? anew : [0];
  for (const shown of [part, all]) {
    const fitted = await refit(lent.page, guess, { body: bodyOf(pages, shown), shown, known });
    if (fitted) return printFitted(lent, source, fitted, shown);
  }
  throw new TypeError('a document as a whole could not be fitted');
}

/** Prints what is not there yet of a document that was fitted. */
async function printFitted(
  lent: LentPage,
  source: Source,
  fitted: Refitted,
  shown: readonly number[],
): Promise<Redrawn> {
  const { settled } = fitted;
  if (!settled.tight) keepMeasures(source, fitted);
  const looks = looksOf(source, fitted);
  await printShown(lent, looks, shown, source);
  // Another size of type changes pages whose words are as they were.
  const others = looks.flatMap((look, index) => (shown.includes(index) || source.has(look) ? [] : [index]));
  if (others.length > 0) {
    await settle(lent.page, settled, bodyOf(source.pages, others));
    await printShown(lent, looks, others, source);
  }
  return redrawnAs(looks, settled);
}

/** Prints those of the pages that stand in the tab which are not there yet. */
async function printShown(
  { page, session }: LentPage,
  looks: readonly string[],
  shown: readonly number[],
  { has, place, printed }: Redrawing,
): Promise<void> {
  const wanted = shown.filter((index) => !has(looks[index] ?? ''));
  if (wanted.length === 0) return;
  await placePictures(page, place);
  // The browser does one after the other, and need not wait for our next word.
  const reading = readPlaces(page);
  reading.catch(() => undefined);
  for (const index of wanted) {
    const pdf = await printPage(session, index + 1);
    printed(index + 1, looks[index] ?? '', pdf, (await reading).get(index + 1) ?? []);
  }
}

function bodyOf(pages: readonly PageSource[], shown: readonly number[]): string {
  return pages.map(({ html, empty }, index) => (shown.includes(index) ? html : empty)).join('');
}

function keepMeasures({ pages, measures }: Source, { measured }: Refitted): void {
  for (const [index, { key }] of pages.entries()) {
    const all = { ...measures.get(key), ...measured[index] };
    measures.delete(key);
    measures.set(key, all);
  }
  for (const key of [...measures.keys()].slice(0, -mostMeasures)) measures.delete(key);
}

function redrawnAs(looks: readonly string[], { body, airs, leading, tight }: Settled): Redrawn {
  const fit = { body, airs, isLast: true, ...(tight && { tight: leading }) };
  return { fit, pages: looks.map((look, index) => ({ number: index + 1, look })) };
}

/** What each page looks like: what it hangs on, at its setting. Words that break are an affair of all pages. */
function looksOf({ pages, html, hangsOn }: Source, { settled, measured }: Refitted): string[] {
  const { airs, ...setting } = settled;
  const whole = pages.length === 0 || setting.tight ? [html, hangsOn, airs.join()] : undefined;
  return measured.map((_, index) => {
    const parts = whole ? [...whole, String(index)] : [pages[index]?.key ?? ''];
    return hashOf(...parts, JSON.stringify(setting), String(airs[index]));
  });
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
