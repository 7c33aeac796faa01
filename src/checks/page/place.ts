// From what stands on a page back to the data: the place of a passage, of a picture, and words short enough to quote.
import type { PictureShown } from '../../print/inspect.ts';
import type { Found } from '../check.ts';
import type { PageSubject } from '../subjects.ts';

/** Where something of the page stands in the data. */
export type InData = Pick<Found, 'place' | 'at'>;

/** Blocks that are lists of the data and no texts, and where those stand. */
const lists: Readonly<Record<string, (period: PageSubject['period']) => InData>> = {
  donors: (period) => at(['donors', 'list'], period.locateFigure),
  contacts: (period) => at(['contacts'], period.names.locate),
  sources: (period) => at(['sources'], period.names.locate),
};

function at(path: string[], locate: (path: string[]) => InData['place']): InData {
  return { place: locate(path), at: path };
}

/** Where a block’s passage or list stands, by the templates’ name for it (`highlights.legal_aid`, `donors`); nothing for any other. */
export function placeOfBlock({ period, language }: PageSubject, block: string | undefined): InData {
  if (block !== undefined && Object.hasOwn(lists, block)) return lists[block]?.(period) ?? {};
  const text = period.texts[language];
  const path = block?.split('.') ?? [];
  const known = text?.passages.some((passage) => path.every((part, index) => passage.path[index] === part));
  return text && known && path.length > 0 ? { place: text.locate(path), at: path } : {};
}

/** The file of a picture, by the page’s name for it, and the line of the data that names it. */
export function pictureInData({ period }: PageSubject, name: string): InData & { file: string } {
  if (name === 'photo') {
    const at = ['story', 'image'];
    return { file: period.photo?.file ?? name, place: period.locateFigure(at), at };
  }
  if (name === 'logo') {
    return { file: period.logo?.file ?? name, place: period.names.locate(['logo']), at: ['logo'] };
  }
  return { file: name };
}

/** The pixels that the office's file has: the page was set with a smaller picture of it. */
export function ownSize({ period }: PageSubject, { name, pixels }: PictureShown): PictureShown['pixels'] {
  const shown = name === 'photo' || name === 'logo' ? period.shown[name] : undefined;
  return shown && !shown.vector ? shown.size : pixels;
}

/** The first whole words of a text, for a message and for what `accepted:` names it by. */
export function firstWords(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')} …`;
}
