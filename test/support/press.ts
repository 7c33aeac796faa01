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

/**
 * Something that is painted: letters (`size` in pt) or a line (`size` is its width); its ink as numbers and their
 * operator (`0 0 0 1 k`), and whether it goes over what lies below.
 */
export type Mark = { kind: 'letters' | 'line'; size: number; ink: string; over: boolean };

/** Every letter and line of a stream, in sizes of paper where the stream is a page's. */
export function marksIn({ ops, dict }: Painting): Mark[] {
  const marks: Mark[] = [];
  type State = {
    fill: string;
    line: string;
    font: number;
    width: number;
    scale: number;
    op: boolean;
    OP: boolean;
  };
  let state: State = { fill: 'none', line: 'none', font: 0, width: 1, scale: 1, op: false, OP: false };
  let text = 1;
  const saved: State[] = [];
  const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
  const states = resources?.lookupMaybe(PDFName.of('ExtGState'), PDFDict);
  for (const { name, operands } of ops) {
    const [a = 0, b = 0, c = 0, d = 0] = operands.map(Number);
    if (name === 'q') saved.push({ ...state });
    else if (name === 'Q') state = saved.pop() ?? state;
    else if (name === 'cm') state.scale *= Math.sqrt(Math.abs(a * d - b * c));
    else if (name === 'w') state.width = a;
    else if (name === 'Tf') state.font = b;
    else if (name === 'Tm') text = Math.sqrt(Math.abs(a * d - b * c));
    else if (['k', 'g', 'rg', 'sc', 'scn'].includes(name)) state.fill = [...operands, name].join(' ');
    else if (['K', 'G', 'RG', 'SC', 'SCN'].includes(name)) state.line = [...operands, name].join(' ');
    else if (name === 'gs') {
      const set = states?.lookup(PDFName.of((operands[0] ?? '').slice(1)), PDFDict);
      const width = set?.get(PDFName.of('LW'));
      if (width) state.width = Number(String(width));
      for (const key of ['op', 'OP'] as const) {
        const value = set?.get(PDFName.of(key));
        if (value) state[key] = String(value) === 'true';
      }
    } else if (['Tj', 'TJ', "'", '"'].includes(name)) {
      const size = state.font * text * state.scale;
      marks.push({ kind: 'letters', size, ink: state.fill, over: state.op });
    } else if (name === 'S' || name === 's') {
      marks.push({ kind: 'line', size: state.width * state.scale, ink: state.line, over: state.OP });
    }
  }
  return marks;
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
