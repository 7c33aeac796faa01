// From what stands on a page back to the data: the place of a passage, of a picture, and words short enough to quote.
import type { PeriodPicture } from '../../period/period.ts';
import type { PictureShown } from '../../print/inspect.ts';
import type { Found, PageSubject } from '../check.ts';

/** Where something of the page stands in the data. */
export type InData = Pick<Found, 'place' | 'at'>;

/**
 * Where a block’s passage, list or table stands, by the templates’ name for it (`highlights.legal_aid`, `donors`); of one
 * that has no words and data of its own, where page.yaml puts it. Nothing for any other.
 */
export function placeOfBlock({ period, language }: PageSubject, block: string | undefined): InData {
  if (block === undefined) return {};
  const stand = period.blocks.flatMap(({ stands }) => (Object.hasOwn(stands, block) ? stands[block] : []))[0];
  if (stand) {
    const locate = stand.in === 'figures' ? period.locateFigure : period.names.locate;
    return { place: locate(stand.at), at: stand.at };
  }
  const text = period.texts[language];
  const path = block.split('.');
  const known = text?.passages.some((passage) => path.every((part, index) => passage.path[index] === part));
  return text && known ? { place: text.locate(path), at: path } : placeOnPages(period, path[0] ?? '');
}

/** Where page.yaml puts a block; nothing where there is none. */
function placeOnPages({ pages, pageFile }: PageSubject['period'], name: string): InData {
  for (const [page, { areas }] of pages.entries()) {
    for (const { area, blocks } of areas) {
      const at = ['pages', page, area, blocks.indexOf(name)];
      if (pageFile && blocks.includes(name)) return { place: pageFile.locate(at), at };
    }
  }
  return {};
}

/** Where page.yaml has an area of a page (from 1); nothing where there is none. */
export function placeOfArea(
  { period: { pages, pageFile } }: PageSubject,
  page: number,
  name: string,
): InData {
  const isThere = pages[page - 1]?.areas.some(({ area, blocks }) => area === name && blocks.length > 0);
  const at = ['pages', page - 1, name];
  return pageFile && isThere ? { place: pageFile.locate(at), at } : {};
}

/** The file of a picture, by the page’s name for it, and the line of the data that names it. */
export function pictureInData(
  { period }: PageSubject,
  name: string,
): InData & { file: string; role?: PeriodPicture['role'] } {
  const picture = period.pictures.find(({ id }) => id === name);
  if (!picture) return { file: name };
  const { file, role, at } = picture;
  return { file, role, place: role === 'logo' ? period.names.locate(at) : period.locateFigure(at), at };
}

/** The pixels that the office's file has: the page was set with a smaller picture of it. */
export function ownSize({ period }: PageSubject, { name, pixels }: PictureShown): PictureShown['pixels'] {
  const shown = period.shown[name];
  return shown && !shown.vector ? shown.size : pixels;
}

/** The first whole words of a text, for a message and for what `accepted:` names it by. */
export function firstWords(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')} …`;
}
