// Writes a document’s bytes (ISO 32000-1, 7.5): streams as they are, all else packed, and an identifier of what it holds.
import { createHash } from 'node:crypto';
import { type PDFDict, type PDFDocument, PDFHexString, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { deflate } from './deflate.ts';
import { notUnderstood } from './not-understood.ts';

/** How many objects are packed together: a reader unpacks all of them for one. */
const together = 100;

/** Where an object is: at a place of the file, or in a packed stream, by that stream’s number and the place in it. */
type Place = readonly [number: number, kind: 1 | 2, where: number, index: number];

/**
 * The bytes of a document. Its identifier (14.4; ISO 19005-3, 6.1.3) is the SHA-256, cut to 16 bytes, of all that it
 * holds: the same content has the same, and another has another.
 */
export function save({ context }: PDFDocument): Buffer {
  const file = new Writer(`${context.header}\n`);
  const plain = context.enumerateIndirectObjects().filter(([ref, object]) => {
    if (ref.generationNumber !== 0) throw notUnderstood('an object that was replaced', ref);
    if (object instanceof PDFStream) file.stream(ref.objectNumber, object.dict, object.getContents());
    return !(object instanceof PDFStream);
  });
  for (let from = 0; from < plain.length; from += together) {
    const objects = plain.slice(from, from + together);
    const { objectNumber } = context.nextRef();
    const sources = objects.map(([, object]) => `${object}\n`);
    let at = 0;
    const index = objects.map(([ref], order) => {
      file.places.push([ref.objectNumber, 2, objectNumber, order]);
      const offset = at;
      at += sources[order]?.length ?? 0;
      return `${ref.objectNumber} ${offset} `;
    });
    const first = index.join('');
    const dict = { Type: 'ObjStm', N: objects.length, First: first.length, Filter: 'FlateDecode' };
    file.stream(objectNumber, context.obj(dict), deflate(latin1(first + sources.join(''))));
  }
  const id = PDFHexString.of(file.hash().slice(0, 32).toUpperCase());
  const { Root, Info } = context.trailerInfo;
  return file.end(context.nextRef().objectNumber, context.obj({ Root, Info, ID: [id, id] }));
}

class Writer {
  readonly places: Place[] = [];
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  constructor(header: string) {
    this.#put(latin1(header));
  }

  stream(number: number, dict: PDFDict, contents: Uint8Array): void {
    this.places.push([number, 1, this.#length, 0]);
    const whole = PDFRawStream.of(dict, contents);
    whole.updateDict();
    this.#put(latin1(`${number} 0 obj\n${dict}\nstream\n`), contents, latin1('\nendstream\nendobj\n'));
  }

  hash(): string {
    const hash = createHash('sha256');
    for (const part of this.#parts) hash.update(part);
    return hash.digest('hex');
  }

  /** The way to every object (7.5.8), as the last one. `trailer` says which of them the file begins with. */
  end(number: number, trailer: PDFDict): Buffer {
    const start = this.#length;
    const places = [...this.places, [number, 1, start, 0] as Place].sort(([one], [other]) => one - other);
    const table = Buffer.alloc(7 * places.length);
    const rows: [first: number, count: number][] = [];
    for (const [at, [object, kind, where, index]] of places.entries()) {
      table.writeUInt8(kind, 7 * at);
      table.writeUInt32BE(where, 7 * at + 1);
      table.writeUInt16BE(index, 7 * at + 5);
      const last = rows.at(-1);
      if (last && last[0] + last[1] === object) last[1] += 1;
      else rows.push([object, 1]);
    }
    const { context } = trailer;
    const entries = {
      Type: 'XRef',
      Size: number + 1,
      Index: rows.flat(),
      W: [1, 4, 2],
      Filter: 'FlateDecode',
    };
    for (const [key, value] of context.obj(entries).entries()) trailer.set(key, value);
    this.stream(number, trailer, deflate(table));
    this.#put(latin1(`startxref\n${start}\n%%EOF\n`));
    return Buffer.concat(this.#parts);
  }

  #put(...parts: Uint8Array[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#length += part.length;
    }
  }
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
