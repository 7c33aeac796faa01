// What stands around words that were found in a passage, as a reader meets it. Pure.
import type { Printed } from '../../text/find.ts';

/** What placeholders print, by what stands between their braces. */
export type Chips = Readonly<Record<string, string>>;

/** Stands for a figure that prints nothing. */
export const noFigure = '[…]';

/** So much (UTF-16 units) is shown beside the words. */
const beside = 40;

/** Prints figures as the chips say. */
export function printedBy(chips: Chips): Printed {
  return ({ name, formats }) => chips[[name, ...formats].join(', ')] ?? noFigure;
}

/**
 * What stands before and after places of plain words, with whole words at its ends.
 * @param shown what a stretch is shown as, where that is not itself
 */
export function besides(plain: string, shown = (from: number, to: number) => plain.slice(from, to)) {
  return {
    before(at: number): string {
      const from = at - beside;
      return from <= 0 ? shown(0, at) : shown(from, at).replace(/^\S*/, '…');
    },
    after(at: number): string {
      const to = at + beside;
      return to >= plain.length ? shown(at, plain.length) : shown(at, to).replace(/\S*$/, '…');
    },
  };
}
