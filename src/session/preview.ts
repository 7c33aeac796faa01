// The pages of one language as pictures, as its PDF will show them: what did not change since the last ones is not done again.
import { chartsOf } from '../blocks/charts.ts';
import { drawCharts } from '../charts/index.ts';
import { openEditions, readersEdition } from '../editions/index.ts';
import { placer } from '../editions/pages.ts';
import { sheetsOf } from '../editions/sheets.ts';
import type { Finding } from '../errors.ts';
import type { LocalPeriod } from '../locale/local.ts';
import { Memory } from '../memory.ts';
import type { Period } from '../period/period.ts';
import { openPeriod } from '../pipeline/read.ts';
import type { Tools } from '../pipeline/tools.ts';
import { type FitGuess, usualFit } from '../print/fit.ts';
import { type KeptTab, keepTab } from '../print/kept-tab.ts';
import type { Place } from '../print/place.ts';
import { type Measures, redraw, type TabState } from '../print/redraw.ts';
import { openThreads, type ThreadPool } from '../thread-pool.ts';
import { type Context, stopping } from './context.ts';
import type { PngPicture } from './page-picture.ts';
import type { PeriodName } from './periods.ts';
import type { Render } from './render.ts';

/** A page's picture: its number from 1, its size in pixels, and a word that is another as soon as the picture is. */
export type PagePicture = PngPicture & { page: number; look: string };

/** One language of a period as pictures; `findings` say why there are none. All else that is to be found `check` tells. */
export type Previewed = { pages?: readonly PagePicture[]; findings: readonly Finding[] };

/** `dotsPerInch`: 96 without it. */
export type PreviewWishes = { language: string; draft?: boolean; dotsPerInch?: number };

/** Remembers, by their content, the pages that it has drawn. */
type Previewer = {
  show(context: Context, name: PeriodName, wishes: PreviewWishes): Promise<Previewed>;
  close(): Promise<void>;
};

const previewers = new WeakMap<Render, Previewer>();

/**
 * Draws a period in one language: with errors too, as long as pages can be made of it.
 * @throws FactsheetError for a language that it does not have (usage), and for the browser; the signal's reason
 */
export function previewPeriod(context: Context, name: PeriodName, wishes: PreviewWishes): Promise<Previewed> {
  const { render } = context;
  let previewer = previewers.get(render);
  if (!previewer) {
    previewer = openPreviewer(render);
    previewers.set(render, previewer);
    render.whenClosed(previewer.close);
  }
  return previewer.show(context, name, wishes);
}

/** What was drawn: fits by operation and language, the rest by content. */
type Drawn = {
  tab: KeptTab<TabState>;
  threads: ThreadPool;
  fits: Map<string, FitGuess>;
  measures: Measures;
  places: Memory<ReturnType<Place>>;
  pictures: Map<string, Promise<PagePicture>>;
};

/** Of so many pages and places pictures are kept. */
const most = { pages: 24, places: 40 } as const;

/** Pages are drawn in so many threads: a factsheet has two. */
const drawers = 2;

const drawing = new URL('./page-picture.ts', import.meta.url);

function openPreviewer(render: Render): Previewer {
  const tab = keepTab<TabState>(render.browser, () => ({ times: 0 }));
  const threads = openThreads(drawers);
  const drawn: Drawn = {
    ...{ tab, threads, fits: new Map(), measures: new Map(), pictures: new Map() },
    places: new Memory(most.places),
  };
  return {
    async show(context, name, { language, draft = false, dotsPerInch = 96 }) {
      const progress = stopping(context);
      render.expect([readersEdition]);
      const tools = await render.tools(context.root, context.signal);
      const { printable, locals, check } = await openPeriod(
        { ...name, languages: [language], draft },
        tools,
        progress,
      );
      const [local] = locals;
      if (!printable || !local) return { findings: await check() };
      const html = await compose(local, draft, tools);
      progress('draw', `${name.id} ${language}`);
      const key = `${name.operation} ${language} ${draft}`;
      return { pages: await draw(drawn, key, { html, local, dotsPerInch }), findings: [] };
    },
    async close() {
      await tab.close();
      await threads.close();
    },
  };
}

/** The document that readers get, as the pipeline composes it. */
async function compose(local: LocalPeriod, draft: boolean, tools: Tools): Promise<string> {
  const editions = await openEditions([readersEdition]);
  const [made] = sheetsOf([local], editions, { draft, csv: new Uint8Array() });
  if (!made) throw new TypeError('there is no edition for readers');
  const { edition, sheet } = made;
  const { operation } = local.period;
  const drawings = chartsOf(local.period, edition.charts);
  const charts = drawCharts(local, drawings, tools.theme(operation.palette), tools.renderer);
  return (await edition.compose(sheet, charts, tools)).html;
}

/** The pictures of a document's pages: those that are not there yet are drawn. */
async function draw(
  { tab, threads, fits, measures, places, pictures }: Drawn,
  key: string,
  { html, local, dotsPerInch }: { html: string; local: LocalPeriod; dotsPerInch: number },
): Promise<PagePicture[]> {
  const hangsOn = picturesOf(local.period);
  const at = (look: string) => `${look} ${dotsPerInch}`;
  const { fit, pages } = await redraw(tab, {
    html,
    hangsOn,
    guess: fits.get(key) ?? usualFit,
    place: remembered(placer(local.period, false), hangsOn, places),
    measures,
    has: (look) => pictures.has(at(look)),
    printed(page, look, pdf) {
      const made = threads.run<PngPicture>(drawing, 'pagePicture', [pdf, dotsPerInch]);
      const picture = made.then((one) => ({ page, look, ...one }));
      picture.catch(() => pictures.delete(at(look)));
      pictures.set(at(look), picture);
    },
  });
  fits.set(key, fit);
  const shown = pages.flatMap(({ look }) => pictures.get(at(look)) ?? []);
  // Those that were shown last go last.
  for (const { look } of pages) {
    const picture = pictures.get(at(look));
    pictures.delete(at(look));
    if (picture) pictures.set(at(look), picture);
  }
  for (const look of [...pictures.keys()].slice(0, -most.pages)) pictures.delete(look);
  return Promise.all(shown);
}

/** The bytes of the period's pictures and what must be seen of them, as one word. */
function picturesOf({ pictures, shown, inputs }: Period): string {
  const sumOf = (name: string) => inputs.find(({ file }) => file === name)?.sha256;
  return JSON.stringify(pictures.map(({ id, role, file }) => [id, role, sumOf(file), shown[id]?.focus]));
}

/** A place that was asked for once is known. */
function remembered(place: Place, hangsOn: string, places: Drawn['places']): Place {
  return (name, slot) => {
    const key = JSON.stringify([hangsOn, name, slot]);
    return places.of(key, () => {
      const placed = place(name, slot);
      placed?.catch(() => places.forget(key));
      return placed;
    });
  };
}
