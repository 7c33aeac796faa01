// Photos in inks: through the press profile, at no more than 300 dots per inch, without loss.
import { inflateSync } from 'node:zlib';
import { PDFArray, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { pngFile } from '../../png.ts';
import { deflate } from '../deflate.ts';
import { nameAt } from '../entries.ts';
import { notUnderstood } from '../not-understood.ts';
import { predicted } from './predicted.ts';
import { mostInk } from './separate.ts';
import type { PlacedPicture, Spot } from './separation.ts';

/** What a screen of 150 lines an inch can show (two dots a line, common rule of printers). */
const finest = 300;

/** A picture of pixels: how many stand on an inch where it is largest, and where that is. */
export type PrintedPicture = { dots: number; spot: Spot };

/**
 * Turns every picture of a document into inks (`profile`: the ICC file), but greys and masks.
 * @returns how fine each is that a page paints
 * @throws FactsheetError `pdf-not-understood` for pictures packed or coloured in a way that is not known
 */
export async function separatePictures(
  document: PDFDocument,
  uses: readonly PlacedPicture[],
  profile: string,
): Promise<PrintedPicture[]> {
  const masks = masksOf(document);
  const printed: PrintedPicture[] = [];
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || nameAt(object.dict, 'Subtype') !== 'Image') continue;
    if (masks.has(ref)) {
      expectGrey(object, ref);
      continue;
    }
    const largest = uses
      .filter((use) => use.ref === ref)
      .sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const pixels = sizeOf(object, ref);
    const size = largest && sizeFor(pixels, largest);
    await separatePicture(document, ref, object, size ?? pixels, profile);
    if (!largest) continue;
    const dots = Math.min(pixels.width / (largest.width / 72), pixels.height / (largest.height / 72));
    printed.push({ dots, spot: largest.spot });
  }
  return printed;
}

type Size = { width: number; height: number };

/** The pictures that say how much of another is seen. */
function masksOf({ context }: PDFDocument): Set<PDFRef> {
  const masks = new Set<PDFRef>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    for (const key of ['SMask', 'Mask']) {
      const mask = object.dict.get(PDFName.of(key));
      if (mask instanceof PDFRef) masks.add(mask);
    }
  }
  return masks;
}

function sizeOf({ dict }: PDFRawStream, ref: PDFRef): Size {
  const number = (key: string) => dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? 0;
  const size = { width: number('Width'), height: number('Height') };
  if (size.width < 1 || size.height < 1) throw notUnderstood('a picture without a size', ref);
  return size;
}

/** No more pixels than the paper shows; never more than there are. */
function sizeFor({ width, height }: Size, on: Size): Size {
  const most = (points: number) => Math.max(1, Math.ceil((points / 72) * finest));
  return { width: Math.min(width, most(on.width)), height: Math.min(height, most(on.height)) };
}

async function separatePicture(
  document: PDFDocument,
  ref: PDFRef,
  image: PDFRawStream,
  size: Size,
  profile: string,
): Promise<void> {
  const { dict } = image;
  if (dict.lookup(PDFName.of('ImageMask'))?.toString() === 'true') return;
  const before = sizeOf(image, ref);
  const fits = size.width === before.width && size.height === before.height;
  if (nameAt(dict, 'ColorSpace') === 'DeviceGray' && fits) return;
  const source = pixelsOf(image, ref).resize({ ...size, fit: 'fill' });
  const grey = await isGrey(source);
  const separated = grey ? source.toColourspace('b-w') : source.withIccProfile(profile);
  const { data, info } = await separated.raw().toBuffer({ resolveWithObject: true });
  const channels = grey ? 1 : 4;
  if (info.channels !== channels) throw notUnderstood(`a picture of ${info.channels} channels`, ref);
  if (!grey) limitInk(data);
  const next = document.context.obj({
    Width: size.width,
    Height: size.height,
    BitsPerComponent: 8,
    ColorSpace: grey ? 'DeviceGray' : 'DeviceCMYK',
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: size.width },
  });
  for (const key of ['Type', 'Subtype', 'SMask', 'Interpolate', 'Intent'].map((name) => PDFName.of(name))) {
    const value = dict.get(key);
    if (value) next.set(key, value);
  }
  document.context.assign(
    ref,
    PDFRawStream.of(next, deflate(predicted(data, size.width * channels, channels))),
  );
}

/** Whether every pixel is grey: then the black plate alone prints it. */
async function isGrey(source: Sharp): Promise<boolean> {
  const { data, info } = await source.clone().raw().toBuffer({ resolveWithObject: true });
  if (info.channels < 3) return true;
  for (let at = 0; at + 2 < data.length; at += info.channels) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/** The picture's pixels, for sharp to work on, with the profile that says what their numbers mean. */
function pixelsOf(image: PDFRawStream, ref: PDFRef): Sharp {
  const { dict } = image;
  for (const key of ['Decode', 'DecodeParms', 'Mask', 'SMaskInData', 'Alternates', 'OPI']) {
    if (dict.has(PDFName.of(key))) throw notUnderstood(`a picture with ${key}`, ref);
  }
  if (dict.lookup(PDFName.of('BitsPerComponent'), PDFNumber).asNumber() !== 8) {
    throw notUnderstood('a picture with other than 8 bits a colour', ref);
  }
  const { channels, profile } = spaceOf(image, ref);
  const bytes = unpacked(image, ref);
  // A JPEG brings its own profile, which the browser takes into the file as well.
  if (nameAt(dict, 'Filter') === 'DCTDecode') return sharp(bytes);
  const { width, height } = sizeOf(image, ref);
  if (bytes.length < width * height * channels) throw notUnderstood('a picture that is cut off', ref);
  const rows = bytes.subarray(0, width * height * channels);
  if (!profile) return sharp(rows, { raw: { width, height, channels } });
  return sharp(pngFile({ width, height }, channels, predicted(rows, width * channels, channels), profile));
}

/** What a pixel's numbers are: three colours or a grey, and the ICC profile if they have one (ISO 32000-1, 8.6.5.5). */
function spaceOf({ dict }: PDFRawStream, ref: PDFRef): { channels: 1 | 3; profile?: Uint8Array } {
  const space = dict.lookup(PDFName.of('ColorSpace'));
  if (space === PDFName.of('DeviceRGB')) return { channels: 3 };
  if (space === PDFName.of('DeviceGray')) return { channels: 1 };
  const icc = space instanceof PDFArray && space.lookup(0) === PDFName.of('ICCBased') && space.lookup(1);
  if (!(icc instanceof PDFRawStream)) throw notUnderstood('a picture in other colours than RGB or grey', ref);
  const channels = icc.dict.lookup(PDFName.of('N'), PDFNumber).asNumber();
  if (channels !== 1 && channels !== 3) throw notUnderstood(`a picture of ${channels} colours`, ref);
  return { channels, profile: unpacked(icc, ref) };
}

/** A stream's bytes; those of a JPEG as they are. */
function unpacked(stream: PDFRawStream, ref: PDFRef): Uint8Array {
  const bytes = stream.getContents();
  if (!stream.dict.has(PDFName.of('Filter'))) return bytes;
  const filter = nameAt(stream.dict, 'Filter') ?? 'several filters';
  if (filter === 'DCTDecode') return bytes;
  if (filter !== 'FlateDecode') throw notUnderstood(`a picture packed by ${filter}`, ref);
  return inflateSync(bytes);
}

function expectGrey({ dict }: PDFRawStream, ref: PDFRef): void {
  if (dict.lookup(PDFName.of('ImageMask'))?.toString() === 'true') return;
  if (nameAt(dict, 'ColorSpace') !== 'DeviceGray') throw notUnderstood('a soft mask that is not grey', ref);
  if (dict.has(PDFName.of('Matte'))) throw notUnderstood('a soft mask with a matte', ref);
}

/** Takes back the colours of a pixel that rounding has brought over the limit. */
function limitInk(inks: Uint8Array): void {
  const most = mostInk * 255;
  for (let at = 0; at + 3 < inks.length; at += 4) {
    const over = (inks[at] ?? 0) + (inks[at + 1] ?? 0) + (inks[at + 2] ?? 0) + (inks[at + 3] ?? 0) - most;
    if (over <= 0) continue;
    const each = Math.ceil(over / 3);
    for (let ink = at; ink < at + 3; ink += 1) inks[ink] = Math.max(0, (inks[ink] ?? 0) - each);
  }
}
