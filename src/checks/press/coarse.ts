// How fine the pictures of a press edition are.
import type { Found, PdfSubject } from '../check.ts';
import { whereOf } from './place.ts';

/** Dots per inch: below the first a picture looks soft, below the second its dots are seen (common rule of printers). */
export const soft = 220;
export const seen = 150;

/** The pictures that are printed at `from` dots per inch or more, and less than `to`. */
export function coarseOnPress({ language, finished }: PdfSubject, from: number, to: number): Found[] {
  const known = new Set<string>();
  return (finished.press?.pictures ?? []).flatMap(({ dots, ...at }) => {
    const whole = Math.floor(dots);
    if (whole < from || whole >= to) return [];
    const where = whereOf(at, language);
    if (known.has(`${where} ${whole}`)) return [];
    known.add(`${where} ${whole}`);
    const message = `${where}: a picture is printed at ${whole} dots per inch; the press wants 300.`;
    return [{ message, about: where }];
  });
}
