// The document information of the PDF: who, what, when, in which language.
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** What the PDF says of itself. `issued` is an ISO date: it stands for the time of making, so that bytes repeat. */
export type Facts = { title: string; author: string; subject: string; language: string; issued: string };

/** Sets title, author, subject, language and dates (ISO 32000-1, 14.3.3 and 14.9.2). */
export function setMetadata(document: PDFDocument, facts: Facts): void {
  const day = new Date(`${facts.issued}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setLanguage(facts.language);
  document.setCreator('Factsheet');
  document.setProducer('Chromium (Skia/PDF)');
  document.setCreationDate(day);
  document.setModificationDate(day);
}

/** Opens the bytes without touching what they say of themselves. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
