// Reads a press file object by object, on its own: what sets colours anywhere in it, and in which inks letters are shown.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';

/** A content stream's operation. */
export type Op = { name: string; operands: string[] };

/** A stream that paints: which object, its dictionary, its operations in order. */
export type Painting = { object: string; dict: PDFDict; mask: boolean; ops: Op[] };

/** A picture of pixels with its samples; a JPEG's are not unpacked. */
export type Picture = { object: string; space: string; width: number; height: number; samples: Uint8Array };

export type PressFile = {
  document: PDFDocument;
  /** All names that stand anywhere in the file, with how often. */
  names: Map<string, number>;
  paintings: Painting[];
  pictures: Picture[];
  /** The file's dictionaries, those within others too. */
  dicts: PDFDict[];
};

/** Reads a file. Throws where it is damaged. */
export async function readPress(bytes: Uint8Array): Promise<PressFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects();
  const all = objects.flatMap(([, object]) => within(object));
  const dicts = all.filter((object) => object instanceof PDFDict);
  const names = new Map<string, number>();
  for (const object of all) {
    if (object instanceof PDFName) names.set(object.toString(), (names.get(object.toString()) ?? 0) + 1);
  }
  const masks = new Set(
    dicts
      .filter((dict) => nameIn(dict, 'S') === 'Luminosity')
      .map((dict) => String(dict.get(PDFName.of('G')))),
  );
  const pages = new Map(
    document.getPages().map(({ node }) => [String(node.get(PDFName.of('Contents'))), node as PDFDict]),
  );
  const paintings: Painting[] = [];
  const pictures: Picture[] = [];
  for (const [ref, object] of objects) {
    if (!(object instanceof PDFRawStream)) continue;
    const { dict } = object;
    const page = pages.get(String(ref));
    if (page || nameIn(dict, 'Subtype') === 'Form' || dict.has(PDFName.of('PatternType'))) {
      const source = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
      const mask = masks.has(String(ref));
      paintings.push({ object: String(ref), dict: page ?? dict, mask, ops: operations(source) });
    } else if (nameIn(dict, 'Subtype') === 'Image') {
      pictures.push(pictureOf(String(ref), object));
    }
  }
  return { document, names, paintings, pictures, dicts };
}

/** Every colour that letters are shown in, as numbers and their operator (`0 0 0 1 k`). */
export function letterInks({ ops }: Painting): Set<string> {
  const inks = new Set<string>();
  const saved: string[] = [];
  let fill = 'none';
  for (const { name, operands } of ops) {
    if (name === 'q') saved.push(fill);
    else if (name === 'Q') fill = saved.pop() ?? 'none';
    else if (['k', 'g', 'rg', 'sc', 'scn'].includes(name)) fill = [...operands, name].join(' ');
    else if (['Tj', 'TJ', "'", '"'].includes(name)) inks.add(fill);
  }
  return inks;
}

/** The inks of every operator that sets some, in per cent. */
export function builds({ ops }: Painting): number[][] {
  return ops
    .filter(({ name }) => name === 'k' || name === 'K')
    .map(({ operands }) => operands.map((ink) => Math.round(Number(ink) * 100)));
}

export function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numbersIn(dict: PDFDict, key: string): number[] {
  return dict
    .lookup(PDFName.of(key), PDFArray)
    .asArray()
    .map((value) => Number(value.toString()));
}

function pictureOf(object: string, stream: PDFRawStream): Picture {
  const number = (key: string) => Number(stream.dict.lookup(PDFName.of(key))?.toString() ?? 0);
  const [width, height] = [number('Width'), number('Height')];
  const space = nameIn(stream.dict, 'ColorSpace') ?? 'other';
  const channels = { DeviceCMYK: 4, DeviceGray: 1 }[space] ?? 0;
  const parameters = stream.dict.lookup(PDFName.of('DecodeParms'));
  if (nameIn(stream.dict, 'Filter') === 'DCTDecode')
    return { object, space, width, height, samples: new Uint8Array() };
  // pdf-lib unpacks, and leaves the rows as the differences that they are.
  const plain = PDFRawStream.of(stream.dict.clone(), stream.getContents());
  plain.dict.delete(PDFName.of('DecodeParms'));
  const rows = decodePDFRawStream(plain).decode();
  const samples = parameters instanceof PDFDict ? summed(rows, width * channels, channels) : rows;
  return { object, space, width, height, samples };
}

/** Rows of PNG's differences, added up (PNG, 9.2). */
function summed(rows: Uint8Array, stride: number, step: number): Uint8Array {
  const height = rows.length / (stride + 1);
  const samples = new Uint8Array(height * stride);
  for (let row = 0; row < height; row += 1) {
    if (rows[row * (stride + 1)] !== 4) throw new Error('a row that is not of Paeth’s differences');
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at < step ? 0 : (samples[here - step] ?? 0);
      const up = row === 0 ? 0 : (samples[here - stride] ?? 0);
      const corner = row === 0 || at < step ? 0 : (samples[here - stride - step] ?? 0);
      const near = left + up - corner;
      const order = [left, up, corner].sort((a, b) => Math.abs(near - a) - Math.abs(near - b));
      samples[here] = ((rows[row * (stride + 1) + 1 + at] ?? 0) + (order[0] ?? 0)) & 255;
    }
  }
  return samples;
}

/** An object and all that stands inside of it; what it refers to does not. */
function within(object: PDFObject): PDFObject[] {
  if (object instanceof PDFStream) return within(object.dict);
  if (object instanceof PDFArray) return [object, ...object.asArray().flatMap(within)];
  if (object instanceof PDFDict) {
    return [object, ...object.entries().flatMap(([key, value]) => [key, ...within(value)])];
  }
  return [object];
}

/** Splits a content stream; the numbers of strings do not matter here. */
function operations(source: string): Op[] {
  const token =
    /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[-+.\d][-+.\dEe]*|[A-Za-z'"][A-Za-z0-9*]*/g;
  const ops: Op[] = [];
  let operands: string[] = [];
  for (const [text] of source.matchAll(token)) {
    if (/^[A-Za-z'"]/.test(text) && !['true', 'false', 'null'].includes(text)) {
      ops.push({ name: text, operands });
      operands = [];
    } else operands.push(text);
  }
  return ops;
}

/** The file without the letters that are black or grey alone: what its other plates hold must not change by it. */
export async function withoutBlackLetters(bytes: Uint8Array): Promise<Uint8Array> {
  const { document, paintings } = await readPress(bytes);
  const { context } = document;
  const byName = new Map(context.enumerateIndirectObjects().map(([ref]) => [String(ref), ref]));
  for (const { object, ops } of paintings) {
    const saved: string[] = [];
    let fill = '';
    const kept = ops.filter(({ name, operands }) => {
      if (name === 'q') saved.push(fill);
      else if (name === 'Q') fill = saved.pop() ?? '';
      else if (name === 'k' || name === 'scn') fill = [...operands, name].join(' ');
      return !(['Tj', 'TJ', "'", '"'].includes(name) && /^0 0 0 (?!0 )[\d.]+ k$/.test(fill));
    });
    const ref = byName.get(object);
    const before = ref && context.lookup(ref);
    if (!ref || !(before instanceof PDFRawStream)) continue;
    const source = kept.map(({ name, operands }) => [...operands, name].join(' ')).join('\n');
    const dict = before.dict.clone();
    dict.delete(PDFName.of('Filter'));
    context.assign(ref, PDFRawStream.of(dict, Buffer.from(source, 'latin1')));
  }
  return document.save();
}
