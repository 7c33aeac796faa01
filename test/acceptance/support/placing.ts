// Where the words of a PDF stand on the sheet: which come too near to the trim, and which lie over one another.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text. `left`, `top`, `right` and `bottom` in mm from the upper left corner of the page. */
export type Placed = { page: number; text: string; left: number; top: number; right: number; bottom: number };

const mm = 25.4 / 72;

/** Nothing but grounds stands nearer to the trim than this (mm). */
const margin = 5;

/** Boxes of neighbours touch; only what lies over another by this much (mm) both ways is a collision. */
const touching = 1;

/** Every run of text, as high as its capitals and descenders are (of Lato: 0.72 and 0.19 em). */
export async function placedWords(bytes: Uint8Array): Promise<Placed[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const words: Placed[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [x = 0, , , top = 0] = page.view;
      const { items } = await page.getTextContent({ disableNormalization: true });
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[];
        // The DRAFT mark stands askew and over everything.
        if (Math.abs(b) > 0.01) continue;
        words.push({
          page: number,
          text: item.str,
          left: (e - x) * mm,
          right: (e - x + item.width) * mm,
          top: (top - f - 0.72 * a) * mm,
          bottom: (top - f + 0.19 * a) * mm,
        });
      }
    }
    return words;
  } finally {
    await task.destroy();
  }
}

/** The words that stand, wholly or in part, nearer than 5 mm to the trim or beyond it. */
export function strays(words: readonly Placed[]): string[] {
  return words
    .filter(({ left, top, right, bottom }) => {
      return left < margin || top < margin || right > 210 - margin || bottom > 297 - margin;
    })
    .map(({ page, text, top }) => `page ${page}, ${top.toFixed(0)} mm: ${text}`);
}

/** Pairs of words of which one lies over the other. */
export function collisions(words: readonly Placed[]): string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => one.page === other.page && shared(one, other))
      .map((other) => `page ${one.page}, ${one.top.toFixed(0)} mm: ${one.text} × ${other.text}`),
  );
}

function shared(one: Placed, other: Placed): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > touching && down > touching;
}
