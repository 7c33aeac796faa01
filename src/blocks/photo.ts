// A picture of a block: its file and what its crops keep, its words, and what the page shows of it.
import { z } from 'zod';
import type { LocalPeriod } from '../locale/local.ts';
import { line, projectFile } from '../period/fields.ts';
import type { ShownPicture } from '../period/period.ts';
import type { Passage } from '../text/html.ts';

const focusWords = 'two numbers from 0 to 1, how far from the left and from the top, like [0.5, 0.3]';
const part = z.number(focusWords).refine((value) => value >= 0 && value <= 1, focusWords);

export const pictureFile = projectFile;

/** What every crop of a picture keeps: how far from its left and from its top, from 0 to 1. */
export const focus = z
  .array(part, focusWords)
  .refine(({ length }) => length === 0 || length === 2, focusWords)
  .nullish();

/** What a text says of a picture. */
export const photoWords = z.strictObject({ alt: line, caption: line, credit: line });

/** A picture as templates get it; nothing where it is not there, or broken. */
export function photo(
  { period }: LocalPeriod,
  id: string,
  { alt, caption, credit }: { alt: Passage; caption: Passage; credit: Passage },
  position: string,
) {
  const shown = period.shown[id];
  if (!shown) return undefined;
  return {
    name: id,
    src: dataUri(shown),
    position,
    ratio: Math.round((shown.size.width / shown.size.height) * 1000) / 1000,
    alt: alt.plain,
    caption: caption.html,
    credit: credit.html,
  };
}

function dataUri({ mediaType, bytes }: ShownPicture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}
