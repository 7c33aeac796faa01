// A font program that the browser embedded twice is kept once.
import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

const programs = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));

/** Lets descriptors whose programs are the same bytes share one (ISO 32000-1, 9.9). */
export function mergeFonts({ context }: PDFDocument): void {
  const known = new Map<string, PDFRef>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    for (const key of programs) {
      const ref = object.get(key);
      const stream = context.lookup(ref);
      if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
      const hash = createHash('sha256')
        .update(`${key} ${stream.dict}`)
        .update(stream.getContents())
        .digest('hex');
      const first = known.get(hash) ?? ref;
      known.set(hash, first);
      if (first === ref) continue;
      object.set(key, first);
      context.delete(ref);
    }
  }
}
