// The pictures of one document for a preview: its pages are printed as far as they are not known, and drawn in threads.
import { placer } from '../editions/pages.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Memory } from '../memory.ts';
import { type FitGuess, usualFit } from '../print/fit.ts';
import type { KeptTab } from '../print/kept-tab.ts';
import type { Place } from '../print/place.ts';
import type { PagePlace } from '../print/places.ts';
import { type Measures, type Redrawn, redraw, type TabState } from '../print/redraw.ts';
import type { ColumnRoom } from '../print/room.ts';
import type { ThreadPool } from '../thread-pool.ts';
import type { PngPicture } from './page-picture.ts';
import { remembered } from './preview-pictures.ts';

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

/** What was drawn: the last document of each operation and language with its fit, the last one last; the rest by content. */
export type Drawn = {
  tab: KeptTab<TabState>;
  /** Those of one page follow one another in one thread, which knows what it drew of it. */
  threads: readonly ThreadPool[];
  documents: Map<string, Document & Redrawn>;
  measures: Measures;
  places: Memory<ReturnType<Place>>;
  rooms: Memory<Promise<ColumnRoom[]>>;
  pictures: Map<string, Promise<PagePicture>>;
};

/** A document that is to be drawn, and all that its pictures hang on. */
export type Document = { html: string; hangsOn: string; dotsPerInch: number };

/** Gets a page that is there before the others of its document. */
type Early = (page: PagePicture) => void;

/** Of so many pages and places pictures are kept; of so many documents how much more they would take. */
export const most = { pages: 24, places: 40, rooms: 8 } as const;

/** Pages are drawn in so many threads, each page in its own: a factsheet has two. */
export const drawers = 2;

const drawing = new URL('./page-picture.ts', import.meta.url);

/** The pictures of a document's pages: those that are not there yet are printed then, and drawn. */
export async function draw(
  drawn: Drawn,
  key: string,
  document: Document,
  local: LocalPeriod,
  early: Early | undefined,
): Promise<{ pictures: Promise<PagePicture[]> }> {
  const { documents, pictures } = drawn;
  const { html, hangsOn, dotsPerInch } = document;
  const at = (look: string) => `${look} ${dotsPerInch}`;
  const last = documents.get(key);
  const same = last?.html === html && last.hangsOn === hangsOn;
  if (!same || !last.pages.every(({ look }) => pictures.has(at(look)))) {
    const redrawn = await printNew(drawn, document, local, last?.fit ?? usualFit, early);
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
  return { pictures: Promise.all(shown) };
}

/** Has the pages of a document printed that are not there yet, and each drawn while the next is printed. */
async function printNew(
  { tab, threads, measures, places, pictures }: Drawn,
  { html, hangsOn, dotsPerInch }: Document,
  { language, period }: LocalPeriod,
  guess: FitGuess,
  early: Early | undefined,
): Promise<Redrawn> {
  // What is still to come: pages that are being made, and those that may yet be printed.
  const toCome = new Set<string | typeof redraw>([redraw]);
  const redrawn = await redraw(tab, {
    ...{ html, hangsOn, guess, measures },
    place: remembered(placer(period, false), hangsOn, places),
    has: (look) => pictures.has(`${look} ${dotsPerInch}`),
    printed(page, look, pdf, places) {
      const key = `${look} ${dotsPerInch}`;
      const thread = threads[(page - 1) % drawers] as ThreadPool;
      const made = thread.run<PngPicture>(drawing, 'pagePicture', [pdf, dotsPerInch]);
      const picture = made.then((one) => ({ language, page, look, places, ...one }));
      toCome.add(key);
      picture.then(
        (one) => {
          toCome.delete(key);
          if (toCome.size > 0) early?.(one);
        },
        () => pictures.delete(key),
      );
      pictures.set(key, picture);
    },
  });
  toCome.delete(redraw);
  return redrawn;
}
