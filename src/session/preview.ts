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
import type { PagePlace } from '../print/places.ts';
import { type Measures, type Redrawn, readRooms, redraw, type TabState } from '../print/redraw.ts';
import type { ColumnRoom } from '../print/room.ts';
import { openThreads, type ThreadPool } from '../thread-pool.ts';
import { type Context, stopping } from './context.ts';
import type { PngPicture } from './page-picture.ts';
import type { PeriodName } from './periods.ts';
import type { Render } from './render.ts';

/**
 * A page's picture: its language, its number from 1, and a word that is another as soon as the picture is. `places`: where each
 * passage and each block stands on it.
 */
export type PagePicture = PngPicture & {
  language: string;
  page: number;
  look: string;
  places: readonly PagePlace[];
};

/** The pages, language by language; none where `findings` say why. All else that is to be found `check` tells. */
export type Previewed = { pages: readonly PagePicture[]; findings: readonly Finding[] };

/** No languages: all of the operation's. `dotsPerInch`: 96 without it. `unmarked`: a draft without its mark across the pages. */
export type PreviewWishes = {
  languages?: readonly string[];
  draft?: boolean;
  unmarked?: boolean;
  dotsPerInch?: number;
};

/** How much more the columns of the pages of each language would take; none of languages that cannot be printed. */
export type RoomLeft = {
  rooms: readonly { language: string; columns: readonly ColumnRoom[] }[];
  findings: readonly Finding[];
};

/** Remembers, by their content, the pages that it has drawn. */
type Previewer = {
  show(context: Context, name: PeriodName, wishes: PreviewWishes): Promise<Previewed>;
  room(context: Context, name: PeriodName, wishes: PreviewWishes): Promise<RoomLeft>;
  close(): Promise<void>;
};

const previewers = new WeakMap<Render, Previewer>();

/**
 * Draws a period in one language: with errors too, as long as pages can be made of it.
 * @throws FactsheetError for a language that it does not have (usage), and for the browser; the signal's reason
 */
export function previewPeriod(context: Context, name: PeriodName, wishes: PreviewWishes): Promise<Previewed> {
  return previewerOf(context).show(context, name, wishes);
}

/** How much more the pages would take; see `previewPeriod`. */
export function roomLeft(context: Context, name: PeriodName, wishes: PreviewWishes): Promise<RoomLeft> {
  return previewerOf(context).room(context, name, wishes);
}

function previewerOf({ render }: Context): Previewer {
  let previewer = previewers.get(render);
  if (!previewer) {
    previewer = openPreviewer(render);
    previewers.set(render, previewer);
    render.whenClosed(previewer.close);
  }
  return previewer;
}

/** What was drawn: the last document of each operation and language with its fit, the last one last; the rest by content. */
type Drawn = {
  tab: KeptTab<TabState>;
  threads: ThreadPool;
  documents: Map<string, Document & Redrawn>;
  measures: Measures;
  places: Memory<ReturnType<Place>>;
  pictures: Map<string, Promise<PagePicture>>;
};

/** A document that is to be drawn, and all that its pictures hang on. */
type Document = { html: string; hangsOn: string; dotsPerInch: number };

/** Of so many pages and places pictures are kept. */
const most = { pages: 24, places: 40 } as const;

/** Pages are drawn in so many threads: a factsheet has two. */
const drawers = 2;

const drawing = new URL('./page-picture.ts', import.meta.url);

async function opened(context: Context, job: Parameters<typeof openPeriod>[0]) {
  const { render, root, signal } = context;
  render.expect([readersEdition]);
  const tools = await render.tools(root, signal);
  return { ...(await openPeriod(job, tools, stopping(context))), tools };
}

function openPreviewer(render: Render): Previewer {
  const tab = keepTab<TabState>(render.browser, () => ({ times: 0 }));
  const threads = openThreads(drawers);
  const drawn: Drawn = {
    ...{ tab, threads, documents: new Map(), measures: new Map(), pictures: new Map() },
    places: new Memory(most.places),
  };
  return {
    async show(context, name, { languages = [], draft = false, unmarked = false, dotsPerInch = 96 }) {
      const progress = stopping(context);
      const { printable, locals, check, tools } = await opened(context, { ...name, languages, draft });
      if (!printable) return { pages: [], findings: await check() };
      const keyOf = ({ language }: LocalPeriod) => `${name.operation} ${language} ${draft} ${unmarked}`;
      const known = [...drawn.documents.keys()];
      // Who has just written in one language goes on in it.
      const inOrder = locals.toSorted((a, b) => known.indexOf(keyOf(b)) - known.indexOf(keyOf(a)));
      const pages = new Map<LocalPeriod, PagePicture[]>();
      for (const local of inOrder) {
        const document = {
          html: await compose(local, { draft, unmarked }, tools),
          hangsOn: picturesOf(local.period),
        };
        progress('draw', `${name.id} ${local.language}`);
        pages.set(local, await draw(drawn, keyOf(local), { ...document, dotsPerInch }, local));
      }
      return { pages: locals.flatMap((local) => pages.get(local) ?? []), findings: [] };
    },
    async room(context, name, { languages = [], draft = false, unmarked = true }) {
      const { printable, locals, tools } = await opened(context, { ...name, languages, draft });
      const rooms = (printable ? locals : []).map(async (local) => {
        const columns = await readRooms(tab, await compose(local, { draft, unmarked }, tools));
        return { language: local.language, columns };
      });
      return { rooms: await Promise.all(rooms), findings: [] };
    },
    async close() {
      await tab.close();
      await threads.close();
    },
  };
}

/** The document that readers get, as the pipeline composes it. */
async function compose(
  local: LocalPeriod,
  marks: { draft: boolean; unmarked: boolean },
  tools: Tools,
): Promise<string> {
  const editions = await openEditions([readersEdition]);
  const [made] = sheetsOf([local], editions, { ...marks, csv: new Uint8Array() });
  if (!made) throw new TypeError('there is no edition for readers');
  const { edition, sheet } = made;
  const { operation } = local.period;
  const drawings = chartsOf(local.period, edition.charts);
  const charts = drawCharts(local, drawings, tools.theme(operation.palette), tools.renderer);
  return (await edition.compose(sheet, charts, tools)).html;
}

/** The pictures of a document's pages: those that are not there yet are drawn. */
async function draw(
  drawn: Drawn,
  key: string,
  document: Document,
  local: LocalPeriod,
): Promise<PagePicture[]> {
  const { documents, pictures } = drawn;
  const { html, hangsOn, dotsPerInch } = document;
  const at = (look: string) => `${look} ${dotsPerInch}`;
  const last = documents.get(key);
  const same = last?.html === html && last.hangsOn === hangsOn;
  if (!same || !last.pages.every(({ look }) => pictures.has(at(look)))) {
    const redrawn = await printNew(drawn, document, local, last?.fit ?? usualFit);
    documents.delete(key);
    documents.set(key, { ...document, ...redrawn });
  }
  const looks = documents.get(key)?.pages.map(({ look }) => at(look)) ?? [];
  // Those that were shown last go last.
  for (const look of looks) {
    const picture = pictures.get(look);
    pictures.delete(look);
    if (picture) pictures.set(look, picture);
  }
  const shown = looks.flatMap((look) => pictures.get(look) ?? []);
  for (const look of [...pictures.keys()].slice(0, -most.pages)) pictures.delete(look);
  return Promise.all(shown);
}

/** Has the pages of a document printed that are not there yet, and each drawn while the next is printed. */
function printNew(
  { tab, threads, measures, places, pictures }: Drawn,
  { html, hangsOn, dotsPerInch }: Document,
  { language, period }: LocalPeriod,
  guess: FitGuess,
): Promise<Redrawn> {
  return redraw(tab, {
    ...{ html, hangsOn, guess, measures },
    place: remembered(placer(period, false), hangsOn, places),
    has: (look) => pictures.has(`${look} ${dotsPerInch}`),
    printed(page, look, pdf, places) {
      const key = `${look} ${dotsPerInch}`;
      const made = threads.run<PngPicture>(drawing, 'pagePicture', [pdf, dotsPerInch]);
      const picture = made.then((one) => ({ language, page, look, places, ...one }));
      picture.catch(() => pictures.delete(key));
      pictures.set(key, picture);
    },
  });
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
