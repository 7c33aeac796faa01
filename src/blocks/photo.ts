// A picture of a block: its file, what its crops keep, who is in it, its words, and what the page shows of it.
import { z } from 'zod';
import type { LocalPeriod } from '../locale/local.ts';
import type { BlockConsent, BlockPicture } from '../period/blocks.ts';
import { day, line, projectFile } from '../period/fields.ts';
import type { DataPath, ShownPicture } from '../period/period.ts';
import type { Passage } from '../text/html.ts';
import { isRecord } from '../values.ts';

const focusWords = 'two numbers from 0 to 1, how far from the left and from the top, like [0.5, 0.3]';
const part = z.number(focusWords).refine((value) => value >= 0 && value <= 1, focusWords);

/** Who has in writing that a person agrees, until when it holds, and the day on which it was withdrawn. Never printed. */
export const consent = z.strictObject(
  { held_by: line, until: day, withdrawn: day.optional() },
  'who holds it and until when, like { held_by: Protection unit, until: 2026-12-31 }',
);

/** A consent that is emptied, as another picture has taken the place of the one that it was for, is none. */
function withoutEmpty(given: unknown): unknown {
  const isEmpty = isRecord(given) && Object.values(given).every((value) => value === null);
  return isEmpty ? undefined : given;
}

/** A picture's file; what every crop of it keeps (how far from its left and from its top); whether people can be known in it. */
export const photoData = {
  image: projectFile.optional(),
  focus: z
    .array(part, focusWords)
    .refine(({ length }) => length === 0 || length === 2, focusWords)
    .nullish(),
  people: z.enum(['recognisable', 'none']).optional(),
  consent: z.preprocess(withoutEmpty, consent.optional()).optional(),
};
type PhotoData = z.output<z.ZodObject<typeof photoData>>;

/** What a text says of a picture. */
export const photoWords = z.strictObject({ alt: line, caption: line, credit: line });

/** A picture in the data, as checks and pages know it: `at` is where its file stands, `words` where a text has its own. */
export function pictureOf(
  id: string,
  at: DataPath,
  words: DataPath,
  { image, focus }: PhotoData,
): BlockPicture {
  return { id, file: image, focus: focus ?? [], at: [...at, 'image'], words };
}

/** Whether the people in a picture have agreed to it. */
export function consentTo(at: DataPath, { people, consent: given }: PhotoData): BlockConsent {
  return { at: [...at, 'consent'], isNeeded: people === 'recognisable', consent: given };
}

/** A picture as templates get it; nothing where it is not there, or broken. */
export function photo(
  { period }: LocalPeriod,
  id: string,
  { alt, caption, credit }: { alt: Passage; caption?: Passage; credit: Passage },
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
    caption: caption?.html,
    credit: credit.html,
  };
}

/** A picture as an address that holds it. */
export function dataUri({ mediaType, bytes }: ShownPicture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}
