// The identifier of the file: its content's own hash, so that the same content has the same and another has another.
import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { notUnderstood } from './not-understood.ts';

/** Stands where the identifier will be: 16 bytes that no hash is. */
const blank = '0'.repeat(32);

/** Keeps the place in the trailer (ISO 32000-1, 14.4; ISO 19005-3, 6.1.3). */
export function keepPlaceForId({ context }: PDFDocument): void {
  context.trailerInfo.ID = context.obj([PDFHexString.of(blank), PDFHexString.of(blank)]);
}

/** Fills the place in with the SHA-256, cut to 16 bytes, of all the other bytes. Works on the bytes that it is given. */
export function identify(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = /\/ID \[ <0{32}> <0{32}> \]/.exec(buffer.toString('latin1', lastPart(buffer)));
  if (!place) throw notUnderstood('no place for its identifier');
  const id = createHash('sha256').update(buffer).digest('hex').slice(0, 32).toUpperCase();
  buffer.write(`/ID [ <${id}> <${id}> ]`, lastPart(buffer) + place.index, 'latin1');
  return bytes;
}

/** The trailer is at the end. */
function lastPart(buffer: Buffer): number {
  return Math.max(0, buffer.lastIndexOf('/ID ['));
}
