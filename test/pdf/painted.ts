// What PDF.js finds on the pages of a PDF: which painting stands in which marked content.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What PDF.js finds on a page: marked content by number, and painting that is in none or in two kinds. */
export type PaintedPage = { marks: number[]; loose: string[]; mixed: string[] };

const shows = new Set<number>([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText]);
const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.shadingFill,
]);

/** Follows each page with PDF.js, which goes into forms as if they stood in the page. */
export async function paintedIn(bytes: Uint8Array): Promise<PaintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: PaintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
      const page: PaintedPage = { marks: [], loose: [], mixed: [] };
      const open: ('tag' | 'artifact' | 'other')[] = [];
      const groups: boolean[] = [];
      for (const [index, operator] of fnArray.entries()) {
        const args = argsArray[index] as unknown[];
        if (operator === OPS.beginGroup) groups.push(isMask(args));
        if (operator === OPS.endGroup) groups.pop();
        // What a soft mask is made of is not painted (ISO 32000-1, 11.5.3).
        if (groups.includes(true)) continue;
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
          const number = operator === OPS.beginMarkedContentProps ? args[1] : null;
          const kind = typeof number === 'number' ? 'tag' : tagOf(args) === 'Artifact' ? 'artifact' : 'other';
          if (typeof number === 'number') page.marks.push(number);
          if (kind === 'tag' && open.includes('artifact')) page.mixed.push('a tag in an artifact');
          if (kind === 'artifact' && open.includes('tag')) page.mixed.push('an artifact in a tag');
          open.push(kind);
        } else if (operator === OPS.endMarkedContent) {
          open.pop();
        } else if (isPaint(operator, args) && !open.includes('tag') && !open.includes('artifact')) {
          page.loose.push(`${nameOf(operator)} on page ${pages.length + 1} is neither`);
        }
      }
      pages.push(page);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** PDF.js gives the tag of marked content as a name or as its text. */
function tagOf([tag]: readonly unknown[]): unknown {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
}

function isMask([group]: readonly unknown[]): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
}

/** A path that is built comes with what is done to it: one that only clips is not painted. */
function isPaint(operator: number, args: readonly unknown[]): boolean {
  if (operator === OPS.constructPath) return args[0] !== OPS.endPath;
  return shows.has(operator) || pictures.has(operator);
}

function nameOf(operator: number): string {
  return Object.entries(OPS).find(([, value]) => value === operator)?.[0] ?? String(operator);
}
