// Writes marked content anew into a stream: under the names of its elements, with new numbers, and all else as artifacts.
import type { PDFRef } from '@cantoo/pdf-lib';
import type { Edit, Span } from './contents.ts';
import type { Box } from './geometry.ts';
import type { MarkedContent, Painted, Piece } from './marked-content.ts';

/** The marks of the tree: the role of the element that each stands in, that element, and its number in the stream. */
export type Owned = Map<MarkedContent, { role: string; owner: PDFRef; number: number }>;

/**
 * Changes the stream's source. Every mark that is owned gets a number; of the others, and of painting outside of any,
 * artifacts are made (ISO 32000-1, 14.8.2.2): from before the first operator of a path or text to behind its last.
 * Words in the margins of the sheet are headers and footers. The stream's own `edits` are carried out, too.
 * @param from the number of the first mark
 * @returns the number that comes next
 */
export function writeMarks(
  { content, marks, pieces, sheet, ...rest }: Painted,
  owned: Owned,
  from: number,
): number {
  // Where two stand at one place, what ends (`order` 0) comes before what begins.
  const edits: Edit[] = [...rest.edits];
  const inOrder = [...marks.values()].flat().sort((one, other) => one.begin.start - other.begin.start);
  let next = from;
  for (const mark of inOrder) {
    const owner = owned.get(mark);
    if (owner) owner.number = next++;
    const begin = owner ? `/${owner.role} <</MCID ${owner.number} >>BDC` : '';
    edits.push({ ...mark.begin, text: apart(mark.begin, begin), order: 1 });
    edits.push({ ...mark.end, text: apart(mark.end, owner ? 'EMC' : ''), order: 0 });
  }
  const loose = pieces.filter(({ mark, artifact }) => !artifact && !(mark && owned.has(mark)));
  for (const { start, end, begin } of artifacts(loose, sheet)) {
    edits.push({ start, end: start, text: `${begin}\n`, order: 1 });
    edits.push({ start: end, end, text: '\nEMC\n', order: 0 });
  }
  content.source = edited(content.source, edits);
  return next;
}

/** What is written where nothing stood keeps apart from what stands beside it. */
function apart({ start, end }: Span, text: string): string {
  return start === end ? `\n${text}\n` : text;
}

/** Pieces in one run, with nothing between them that opens or closes, are one artifact. */
function artifacts(pieces: readonly Piece[], sheet: Box): (Span & { begin: string })[] {
  const found: (Span & { run: number; begin: string })[] = [];
  for (const piece of pieces) {
    const { start, end, run } = piece;
    const begin = kindOf(piece, sheet);
    const last = found.at(-1);
    if (last?.run === run && last.begin === begin) last.end = end;
    else found.push({ start, end, run, begin });
  }
  return found;
}

/** How wide (pt) the margins are in which headers and footers stand: 15 mm. */
const margin = (15 / 25.4) * 72;

/** Headers and footers say so (ISO 14289-1, 7.8; ISO 32000-1, 14.8.2.2.2). */
function kindOf({ shows, box }: Piece, sheet: Box): string {
  const pagination = (subtype: string) => `/Artifact <</Type /Pagination /Subtype /${subtype} >>BDC`;
  if (shows === 'text' && box && box.bottom > sheet.top - margin) return pagination('Header');
  if (shows === 'text' && box && box.top < sheet.bottom + margin) return pagination('Footer');
  return '/Artifact BMC';
}

function edited(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.order - other.order);
  for (const { start, end, text } of inOrder) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
