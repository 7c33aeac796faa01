// The size of the pictures, in pixels and in bytes.
import type { Check } from '../check.ts';
import { aboutCard, type CardsSubject } from './subject.ts';

/** Bytes: messengers show no picture beside a link that is heavier. */
const most = 300_000;

/** Pictures that are not as large as their format, or too heavy. */
export const cardSize: Check<CardsSubject> = {
  code: 'card-size',
  severity: 'error',
  title: 'A card of the wrong size',
  why: 'Social media cut pictures to their own formats, and messengers leave out heavy ones.',
  example: {
    wrong: 'a logo of many photos, so that a card has 700 kB',
    right: 'a logo of a few plain colours',
  },
  mend: 'Give a logo with fewer colours. If there is none, report this as a fault of the program.',
  find: (subject) =>
    subject.finished.pictures.flatMap(({ card, bytes }) => {
      const { size } = card;
      const { name, ...where } = aboutCard(subject, card);
      const is = pngSize(bytes);
      if (is.width !== size.width || is.height !== size.height) {
        return { message: `${name} has ${is.width} × ${is.height} px.`, ...where };
      }
      if (bytes.length <= most) return [];
      const kB = (count: number) => Math.ceil(count / 1000);
      return { message: `${name} has ${kB(bytes.length)} kB; ${kB(most)} kB are the most.`, ...where };
    }),
};

/** The size that a PNG's header tells (ISO/IEC 15948, 11.2.2). */
function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return png.length < 24
    ? { width: 0, height: 0 }
    : { width: view.getUint32(16), height: view.getUint32(20) };
}
