// The pages of one language as pictures, as its PDF will show them: what did not change since the last ones is not done again.
import { chartsOf } from '../blocks/charts.ts';
import { drawCharts } from '../charts/index.ts';
import { openEditions, readersEdition } from '../editions/index.ts';
import { sheetsOf } from '../editions/sheets.ts';
import type { Finding } from '../errors.ts';
import type { LocalPeriod } from '../locale/local.ts';
import { Memory } from '../memory.ts';
import type { Progress } from '../pipeline/job.ts';
import { openPeriod } from '../pipeline/read.ts';
import type { Tools } from '../pipeline/tools.ts';
import { keepTab } from '../print/kept-tab.ts';
import { readRooms, type TabState } from '../print/redraw.ts';
import type { ColumnRoom } from '../print/room.ts';
import { openThreads } from '../thread-pool.ts';
import { type Context, stopping } from './context.ts';
import type { PeriodName } from './periods.ts';
import { type Drawn, draw, drawers, most, type PagePicture } from './preview-draw.ts';
import { picturesOf } from './preview-pictures.ts';
import type { Render } from './render.ts';

/** The pages, language by language; none where `findings` say why. All else that is to be found `check` tells. */
export type Previewed = { pages: readonly PagePicture[]; findings: readonly Finding[] };

/**
 * No languages: all of the operation's. `dotsPerInch`: 96 without it. `unmarked`: a draft without its mark across the pages.
 * `progress` is told `picture` when all is printed, and only pictures are made: the next pages can be asked for then.
 * `early` gets a new page as soon as its picture is made, while others of its language are still to come: the one that was
 * written on is printed first.
 */
export type PreviewWishes = {
  languages?: readonly string[];
  draft?: boolean;
  unmarked?: boolean;
  dotsPerInch?: number;
  progress?: Progress;
  early?: (page: PagePicture) => void;
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

async function opened(context: Context, job: Parameters<typeof openPeriod>[0]) {
  const { render, root, signal } = context;
  render.expect([readersEdition]);
  const tools = await render.tools(root, signal);
  return { ...(await openPeriod(job, tools, stopping(context))), tools };
}

function openPreviewer(render: Render): Previewer {
  const tab = keepTab<TabState>(render.browser, () => ({ times: 0 }));
  const threads = Array.from({ length: drawers }, () => openThreads(1));
  const drawn: Drawn = {
    ...{ tab, threads, documents: new Map(), measures: new Map(), pictures: new Map() },
    places: new Memory(most.places),
    rooms: new Memory(most.rooms),
  };
  return {
    async show(context, name, { languages = [], draft = false, unmarked = false, dotsPerInch = 96, early }) {
      const progress = stopping(context);
      const { printable, locals, check, tools } = await opened(context, { ...name, languages, draft });
      if (!printable) return { pages: [], findings: await check() };
      const keyOf = ({ language }: LocalPeriod) => `${name.operation} ${language} ${draft} ${unmarked}`;
      const known = [...drawn.documents.keys()];
      // Who has just written in one language goes on in it.
      const inOrder = locals.toSorted((a, b) => known.indexOf(keyOf(b)) - known.indexOf(keyOf(a)));
      const drawing = new Map<LocalPeriod, Promise<PagePicture[]>>();
      for (const local of inOrder) {
        const document = {
          html: await compose(local, { draft, unmarked }, tools),
          hangsOn: picturesOf(local.period),
        };
        progress('draw', `${name.id} ${local.language}`);
        const { pictures } = await draw(drawn, keyOf(local), { ...document, dotsPerInch }, local, early);
        pictures.catch(() => undefined);
        drawing.set(local, pictures);
      }
      progress('picture', name.id);
      const pages = await Promise.all(locals.map((local) => drawing.get(local) ?? []));
      return { pages: pages.flat(), findings: [] };
    },
    async room(context, name, { languages = [], draft = false, unmarked = true }) {
      const { printable, locals, tools } = await opened(context, { ...name, languages, draft });
      const rooms = (printable ? locals : []).map(async (local) => {
        const html = await compose(local, { draft, unmarked }, tools);
        // Of languages in which nothing was written the tab need not have the document again.
        const columns = await drawn.rooms.of(html, () => {
          const reading = readRooms(tab, html);
          reading.catch(() => drawn.rooms.forget(html));
          return reading;
        });
        return { language: local.language, columns };
      });
      return { rooms: await Promise.all(rooms), findings: [] };
    },
    async close() {
      await tab.close();
      await Promise.all(threads.map((thread) => thread.close()));
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
