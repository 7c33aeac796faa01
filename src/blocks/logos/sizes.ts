// How large logos are drawn: none more prominent than another, none below its least size. Pure.

/** A logo: how many times as wide as high it is, and its least height and width (mm). */
export type Shape = { ratio: number; height: number; width: number; whole: boolean };

/** mm. */
export type Size = { width: number; height: number };

/** The height (mm) that a row has where no donor asks for more. */
const usual = 10;

/** Up to this many times as wide as high a logo is as high as the row; wider ones have the area of one of this shape. */
const fullHeight = 1.5;

/**
 * The size of each logo in a place so many mm wide: no logo is higher than the row, nor larger than one of three to two that fills
 * its height. The row is as high as the strictest least size asks for, and lower than usual only where the place is too narrow.
 * What a row of that height has no room for comes out wider than the place: a check tells.
 * `whole`: it is as high as the row whatever its shape.
 */
export function sizesOf(logos: readonly Shape[], room: number): Size[] {
  const needed = Math.max(
    0,
    ...logos.map((logo) => Math.max(logo.height, logo.width / logo.ratio) / part(logo)),
  );
  const widest = Math.max(0, ...logos.map((logo) => logo.ratio * part(logo)));
  const row = Math.max(needed, Math.min(usual, room / widest));
  return logos.map((logo) => {
    const height = row * part(logo);
    return { height: rounded(height), width: rounded(height * logo.ratio) };
  });
}

/** The part of the row's height that a logo has. */
function part({ ratio, whole }: Shape): number {
  return whole ? 1 : Math.min(1, Math.sqrt(fullHeight / ratio));
}

function rounded(mm: number): number {
  return Math.round(mm * 100) / 100;
}
