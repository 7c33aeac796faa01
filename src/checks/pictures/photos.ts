// The photos of a period's blocks: what the data say of each, its file, and what was seen in it.
import type { Place } from '../../errors.ts';
import type { BlockPicture } from '../../period/blocks.ts';
import type { Period, PeriodPicture, ShownPicture } from '../../period/period.ts';

/** A photo that the data name: `place` is the line that names its file. */
export type Photo = BlockPicture & {
  place: Place;
  original: PeriodPicture | undefined;
  shown: ShownPicture | undefined;
};

/** Every photo that a block may have, in the order of the pages, whether or not the data name a file. */
export function photosOf({ blocks, pictures, shown, locateFigure }: Period): Photo[] {
  return blocks.flatMap((block) =>
    block.pictures
      .filter(({ role }) => role !== 'logo')
      .map((picture) => ({
        ...picture,
        place: locateFigure(picture.at),
        original: pictures.find(({ id }) => id === picture.id),
        shown: shown[picture.id],
      })),
  );
}

/** Whether the period before had the same picture: byte for byte, whatever it is called. */
export function wasShown({ original }: Photo, previous: Period | undefined): boolean {
  const before = previous?.pictures.filter(({ role }) => role === 'photo') ?? [];
  return original !== undefined && before.some((one) => one.original.equals(original.original));
}

/** Whether the block had another picture in the period before. */
export function isAnother(photo: Photo, previous: Period | undefined): boolean {
  const had = previous?.pictures.some(({ id }) => id === photo.id) === true;
  return had && photo.original !== undefined && !wasShown(photo, previous);
}
