// Cuts a page that Chromium printed to A4 without opening its PDF as a whole: for pictures of it.
import { a4 } from './boxes.ts';
import { notUnderstood } from './not-understood.ts';

/**
 * The PDF of one page with its media box cut to A4 from the top left corner, as `setBoxes` does: the page's object is
 * written again behind the rest (incremental update, ISO 32000-1, 7.5.6).
 * @param printed as Chromium writes it: a table of objects, and the page's object in plain text
 * @throws FactsheetError `pdf-not-understood`
 */
export function cutToA4(printed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const source = bytes.toString('latin1');
  const page = /^(\d+) 0 obj\n<<\/Type \/Page\n[\s\S]*?^endobj\n/m.exec(source);
  const trailer = /\ntrailer\n<<([^<>]*)>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(source);
  const box = page && /\/MediaBox \[0 0 \S+ (\S+)\]/.exec(page[0]);
  if (!trailer || !box) throw notUnderstood('a page that is not written as Chromium writes them');
  const bottom = Number(box[1]) - a4.height;
  const media = `/MediaBox [0 ${bottom} ${a4.width} ${bottom + a4.height}]`;
  const added = page[0].replace(box[0], media);
  const at = source.length + 1;
  const table = `xref\n${page[1]} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<<${trailer[1]}\n/Prev ${trailer[2]}>>\nstartxref\n${at + added.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(`\n${added}${table}${end}`, 'latin1')]);
}
