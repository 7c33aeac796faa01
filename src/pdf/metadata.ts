// The document information of the PDF: who, what, when, in which language.
import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Where a link goes: an address of the web or of a mailbox, or a page (from 1) of the document. */
export type Target = { web: string } | { mail: string } | { page: number };

/**
 * What the PDF says of itself. `issued` is an ISO date: it stands for the time of making, so that bytes repeat.
 * `describeLink` takes the words of a link and where it goes, and says both in the document's language.
 */
export type Facts = {
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  language: string;
  issued: string;
  describeLink(words: string, target: Target): string;
  /** The words of the page as they were written: they say where a space stands that no line shows at its end.
   * U+001F stands where an element ends that may be a block or not. */
  words?: string | undefined;
  /** The links in the order of the page, each with its address and its words, and the words of its headings: glyphs alone do not
   * tell the order of words that are written from the right, nor where some scripts begin a new one. */
  links?: readonly { address: string; words: string }[] | undefined;
  headings?: readonly string[] | undefined;
  /** The figures behind the page as a table (CSV), and what a reader is told that it is. */
  figures?: { csv: Uint8Array; description: string } | undefined;
};

/** Who made the file: XMP says the same. */
export const tools = { creator: 'Factsheet', producer: 'Chromium (Skia/PDF)' };

/** Sets title, author, subject, keywords, language and dates (ISO 32000-1, 14.3.3 and 14.9.2). */
export function setMetadata(document: PDFDocument, facts: Facts): void {
  const day = new Date(`${facts.issued}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setKeywords([keywordLine(facts)]);
  document.setLanguage(facts.language);
  document.setCreator(tools.creator);
  document.setProducer(tools.producer);
  document.setCreationDate(day);
  document.setModificationDate(day);
}

/** The keywords as one text, as the document information has them. */
export function keywordLine({ keywords }: Pick<Facts, 'keywords'>): string {
  return keywords.join(', ');
}

/** Numbers the pages from 1, in digits (ISO 32000-1, 12.4.2). */
export function labelPages({ catalog, context }: PDFDocument): void {
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}

/** Opens the bytes without touching what they say of themselves. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
