// Which part of a picture is seen in a box that it covers. Pure.

/** Width and height, in any unit. */
export type Size = { width: number; height: number };

/** A point as fractions of the width and the height, from the left and the top. */
export type Point = { x: number; y: number };

/** A part of a picture, in the picture's units, from its top left corner. */
export type Part = Size & { left: number; top: number };

/** The largest part of the box's proportions, with the focus as near to its middle as the picture's edges allow. */
export function cropOf({ width, height }: Size, box: Size, focus: Point): Part {
  const scale = Math.min(width / box.width, height / box.height);
  const seen = { width: box.width * scale, height: box.height * scale };
  return {
    ...seen,
    left: within(focus.x * width - seen.width / 2, width - seen.width),
    top: within(focus.y * height - seen.height / 2, height - seen.height),
  };
}

/** The part in whole pixels, at least one. */
export function wholePixels(part: Part, size: Size): Part {
  const left = Math.min(Math.round(part.left), size.width - 1);
  const top = Math.min(Math.round(part.top), size.height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(part.width), size.width - left)),
    height: Math.max(1, Math.min(Math.round(part.height), size.height - top)),
  };
}

/** The crop as CSS `object-position` (CSS Images 3, 4.6): what is cut off at the left and the top, of all that is cut off. */
export function positionOf({ width, height }: Size, box: Size, focus: Point): string {
  const part = cropOf({ width, height }, box, focus);
  const share = (before: number, all: number) => (all < 1e-6 ? 50 : Math.round((before / all) * 1000) / 10);
  return `${share(part.left, width - part.width)}% ${share(part.top, height - part.height)}%`;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
