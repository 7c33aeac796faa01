// Everything that is in a file, however it is packed: archives, PDFs' streams, data URIs, mails' parts, drawings.
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';

/** Bytes, and how one gets to them: `a.zip > b.html > data:image/webp`. */
export type Inside = { where: string; bytes: Uint8Array };

/** A file, and all that is inside of it. */
export async function everythingIn(where: string, bytes: Uint8Array): Promise<Inside[]> {
  const parts = await partsOf(bytes);
  const inner = await Promise.all(parts.map((part) => everythingIn(`${where} > ${part.where}`, part.bytes)));
  return [{ where, bytes }, ...inner.flat()];
}

async function partsOf(bytes: Uint8Array): Promise<Inside[]> {
  const head = Buffer.from(bytes.subarray(0, 4000)).toString('latin1');
  if (head.startsWith('PK')) {
    return Object.entries(unzipSync(bytes)).map(([where, content]) => ({ where, bytes: content }));
  }
  if (head.startsWith('%PDF')) return streamsOf(bytes);
  if (/^\s*(<!doctype|<html|<svg|<\?xml)/i.test(head)) return dataUrisIn(Buffer.from(bytes).toString('utf8'));
  if (
    /^(MIME-Version|Date|From|To|Subject|Message-ID|[A-Z][\w-]+): /m.test(head) &&
    /Content-Transfer-Encoding/i.test(Buffer.from(bytes).toString('latin1'))
  ) {
    return mailParts(Buffer.from(bytes).toString('latin1'));
  }
  return [];
}

async function streamsOf(bytes: Uint8Array): Promise<Inside[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const isFlate = object.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
    const content = object.getContents();
    const kind = object.dict.lookup(PDFName.of('Subtype'))?.toString() ?? '';
    return [{ where: `${ref.toString()}${kind}`, bytes: isFlate ? inflateSync(content) : content }];
  });
}

function dataUrisIn(text: string): Inside[] {
  return [...text.matchAll(/data:([\w/+.-]+)[^,"')\s]*?(;base64)?,([^"')\s]*)/g)].map(
    ([, kind, base64, data = '']) => ({
      where: `data:${kind}`,
      bytes: base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data)),
    }),
  );
}

/** The parts that are written in base64, whole (RFC 2045, 6.8). */
function mailParts(text: string): Inside[] {
  const parts = text.split(/\r?\n--[^\r\n]+\r?\n/);
  return parts.flatMap((part) => {
    const [headers = '', ...body] = part.split(/\r?\n\r?\n/);
    if (!/Content-Transfer-Encoding: base64/i.test(headers)) return [];
    const [, kind = 'part'] = /Content-Type: ([^;\s]+)/i.exec(headers) ?? [];
    return [{ where: kind, bytes: Buffer.from(body.join('').replace(/\s/g, ''), 'base64') }];
  });
}

/** Whether bytes hold words, as they are or in UTF-16 of either order. */
export function holds(bytes: Uint8Array, words: string): boolean {
  const all = Buffer.from(bytes);
  const wide = Buffer.from(words, 'utf16le');
  return [Buffer.from(words), wide, Buffer.from(wide).swap16()].some((form) => all.includes(form));
}
