// The logos that a block shows: those of the period's donors, in the order of their list, each with its size.
import type { Period, ShownPicture } from '../../period/period.ts';
import type { Operation } from '../../period/schema.ts';
import type { Room } from '../area.ts';
import { type Logo, logosIn } from './data.ts';
import { type Size, sizesOf } from './sizes.ts';
import { leastOf } from './union.ts';

/** A donor's logo in a language: `id` is the page's name for its picture. */
export type DonorLogo = { code: string; id: string; logo: Logo; file: string | undefined };

/** The logos of donors that have one, in the order of the donors. */
export function logosOf(
  name: string,
  donors: readonly string[],
  operation: Operation,
  language: string,
): DonorLogo[] {
  const logos = logosIn(operation);
  return donors.flatMap((code) => {
    const logo = Object.hasOwn(logos, code) ? logos[code] : undefined;
    if (!logo) return [];
    const { file } = logo;
    return typeof file === 'string'
      ? [{ code, id: `${name}.${code}`, logo, file }]
      : [{ code, id: `${name}.${code}.${language}`, logo, file: file[language] }];
  });
}

/** Logos as they are drawn: `clear` is the room (mm) between any two and around all; `room` the width (mm) that each has at most. */
export type Drawn = {
  logos: readonly (DonorLogo & { shown: ShownPicture; size: Size })[];
  clear: number;
  room: number;
};

/** Takes donors in their order, and the area that the block stands in. Logos that cannot be shown are left out: that is told. */
export function drawnIn(
  period: Period,
  name: string,
  donors: readonly string[],
  area: Room,
  language: string,
): Drawn {
  const found = logosOf(name, donors, period.operation, language).flatMap((one) => {
    const shown = period.shown[one.id];
    return shown ? [{ ...one, shown }] : [];
  });
  const shapes = found.map(({ code, logo, shown: { size } }) => {
    return { ratio: size.width / size.height, ...leastOf(code, logo), whole: logo.statement_in_picture };
  });
  const clearAt = (sizes: readonly Size[]) =>
    Math.max(0, ...found.map(({ logo }, index) => clearOf(logo, sizes[index]?.height ?? 0)));
  // What is asked for as a part of the height is less in a narrower place: the first round asks for enough.
  const clear = clearAt(sizesOf(shapes, area.width));
  const room = area.width - 2 * clear;
  const sizes = sizesOf(shapes, room);
  return {
    logos: found.map((one, index) => ({ ...one, size: sizes[index] ?? { width: 0, height: 0 } })),
    clear,
    room,
  };
}

/** The clear space (mm) around a logo of a height (mm). */
function clearOf({ clear }: Logo, height: number): number {
  return typeof clear === 'number' ? clear : (Number.parseInt(clear, 10) / 100) * height;
}
