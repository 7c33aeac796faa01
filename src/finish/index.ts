// What happens to the PDF after Chromium, in this order.
import type { PDFDocument } from '@cantoo/pdf-lib';
import { setBoxes } from './boxes.ts';
import { type Facts, openPdf, setMetadata } from './metadata.ts';
import { dropSoftHyphens } from './soft-hyphens.ts';

const steps: readonly ((document: PDFDocument, facts: Facts) => void)[] = [
  setBoxes,
  setMetadata,
  dropSoftHyphens,
];

/** A finished PDF: its bytes and how many pages it has. */
export type Finished = { bytes: Uint8Array; pages: number };

/** Chromium's bytes in, the edition's bytes out. */
export async function finishPdf(printed: Uint8Array, facts: Facts): Promise<Finished> {
  const document = await openPdf(printed);
  for (const step of steps) step(document, facts);
  const bytes = await document.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
  return { bytes, pages: document.getPageCount() };
}
