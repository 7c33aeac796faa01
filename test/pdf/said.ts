// What a PDF says of itself twice, and whether it says the same.
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

/** The XMP packet of the catalog. */
export function xmpOf({ catalog }: PDFDocument): string {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : '';
}

/** Entries of the document information that XMP says otherwise. */
export function differencesOf(document: PDFDocument): string[] {
  const xmp = xmpOf(document);
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (!(info instanceof PDFDict)) return ['no document information'];
  const entries: Readonly<Record<string, RegExp>> = {
    Title: /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">(.*?)</,
    Author: /<dc:creator><rdf:Seq><rdf:li>(.*?)</,
    Subject: /<dc:description><rdf:Alt><rdf:li xml:lang="x-default">(.*?)</,
    Keywords: /<pdf:Keywords>(.*?)</,
    Producer: /<pdf:Producer>(.*?)</,
    Creator: /<xmp:CreatorTool>(.*?)</,
    CreationDate: /<xmp:CreateDate>(.*?)</,
    ModDate: /<xmp:ModifyDate>(.*?)</,
  };
  return Object.entries(entries).flatMap(([key, pattern]) => {
    const value = info.lookupMaybe(PDFName.of(key), PDFString, PDFHexString);
    if (!value) return [`no ${key}`];
    const text = key.endsWith('Date')
      ? value.decodeDate().toISOString().replace('.000Z', 'Z')
      : value.decodeText();
    const said = unescaped(pattern.exec(xmp)?.[1] ?? '');
    return said === text ? [] : [`${key} is “${text}” and “${said}”`];
  });
}

function unescaped(xml: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return xml.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => names[name] ?? '');
}
