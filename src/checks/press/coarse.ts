// How fine the pictures of a press edition are, and where that is seen.
import type { Found, PdfCheck, PdfSubject } from '../check.ts';
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

/** A picture, inside of a drawing too, that is printed at 150 to 219 dots per inch. */
export const pressPictureCoarse: PdfCheck = {
  code: 'press-picture-coarse',
  severity: 'warning',
  title: 'A picture that a press prints softly',
  why: 'An offset press shows two dots of the picture a line of its screen: with fewer, edges look soft.',
  example: { wrong: 'a photo of 1000 pixels across 130 mm', right: 'a photo of 1600 pixels across 130 mm' },
  mend: 'Use the picture as the camera took it.',
  find: (subject) => coarseOnPress(subject, seen, soft),
};

/** A picture, inside of a drawing too, that is printed at under 150 dots per inch. */
export const pressPictureTooCoarse: PdfCheck = {
  code: 'press-picture-too-coarse',
  severity: 'error',
  title: 'A picture too coarse for the press',
  why: 'Its dots can be seen on paper, and no printer takes it.',
  example: { wrong: 'a photo of 640 pixels across 130 mm', right: 'a photo of 1600 pixels across 130 mm' },
  mend: 'Use the picture as the camera took it.',
  find: (subject) => coarseOnPress(subject, 0, seen),
};
