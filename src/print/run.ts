// A run of text on a page; and on its way out of it: there are hundreds, and as objects in JSON they cost more than to be found.

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Where something begins and ends on its page: mm from the upper edge. */
export type Height = { top: number; bottom: number };

/** The same with its sides: mm from the left edge. */
export type Box = Height & { left: number; right: number };

/**
 * A run of text in one type. The DRAFT mark, and text that only screen readers get, are left out. `size` is in pt after
 * all scaling, `weight` from 100 to 900.
 */
export type Run = {
  /** Its first words. */
  text: string;
  /** The passage or chart that it belongs to, by the templates’ name for it: `highlights.legal_aid`. */
  block?: string;
  /** The heading that it is in, if it is in one, counted from 0 through the document. */
  heading?: number;
  size: number;
  weight: number;
  /** Its colour and the ground right under it; none where the ground is unknown, as on a photo; two for a chart’s label. */
  prints: readonly { ink: Colour; ground: Colour }[];
  page: number;
  /** All of it, in mm from the upper left corner of the page. */
  box: Box;
  /** Its first and last line. */
  first: Height;
  last: Height;
  /** All its lines, each as high as its letters are, without the air of the face above them. */
  lines: readonly Box[];
  /** By how much (mm) it passes the sides of the column that it stands in; 0 where it does not. */
  beyond: number;
};

/**
 * A run with its lengths in hundredths of a mm. `box`: top, bottom, left and right; `rects`: the same of each line, and the top
 * of its letters behind; `prints`: red, green and blue of each ink and its ground.
 */
export type SentRun = Pick<Run, 'text' | 'block' | 'heading' | 'size' | 'weight' | 'page'> & {
  prints: readonly number[];
  box: readonly number[];
  rects: readonly number[];
  beyond: number;
};

/** A run as it was sent. Pure. */
export function runOf({ prints, box, rects, beyond, heading, page, ...words }: SentRun): Run {
  const lines = groupsOf(rects, 5);
  const heightOf = ([top = 0, bottom = 0]: readonly number[] = []) => {
    return { top: top / 100, bottom: bottom / 100 };
  };
  return {
    ...words,
    prints: groupsOf(prints, 6).map((all) => {
      return { ink: all.slice(0, 3) as unknown as Colour, ground: all.slice(3) as unknown as Colour };
    }),
    page,
    box: boxOf(box),
    first: heightOf(lines[0]),
    last: heightOf(lines.at(-1)),
    lines: lines.map(([, bottom = 0, left = 0, right = 0, letters = 0]) =>
      boxOf([letters, bottom, left, right]),
    ),
    beyond: beyond / 100,
    ...(heading !== undefined && { heading }),
  };
}

function boxOf([top = 0, bottom = 0, left = 0, right = 0]: readonly number[]): Box {
  return { top: top / 100, bottom: bottom / 100, left: left / 100, right: right / 100 };
}

function groupsOf(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: numbers.length / size }, (_, at) => numbers.slice(at * size, (at + 1) * size));
}
