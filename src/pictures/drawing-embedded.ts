// Pictures of pixels, and drawings, inside of a drawing: each becomes a picture that may leave.
import type { Shape } from './drawing-read.ts';
import { lightForPaper } from './encode.ts';
import type { Fault } from './raster.ts';

/** Opens a drawing that stands in this one. */
type OpenInner = (original: Buffer) => Promise<{ bytes: Buffer } | { fault: Fault }>;

/** px: as many as stand on the width of a page with its bleed at 300 dots per inch. */
const widest = 2550;

/** Bytes for all that is embedded: it weighs on every edition. */
const mostBytes = 400_000;

/** Puts a clean picture in the place of each that is embedded. Changes `root`; gives what is wrong with one. */
export async function cleanEmbedded(root: Shape, open: OpenInner): Promise<Fault | undefined> {
  const places = placesIn(root);
  const bytes = Math.floor(mostBytes / Math.max(1, places.length));
  for (const { address, put } of places) {
    const cleaned = await clean(address, bytes, open);
    if (typeof cleaned !== 'string') return cleaned;
    put(cleaned);
  }
  return undefined;
}

/** A data URI of a drawing, and how another takes its place. */
type PlaceOfData = { address: string; put(address: string): void };

function placesIn({ name, attributes, inside }: Shape): PlaceOfData[] {
  const found: PlaceOfData[] = [];
  const inStyle = (css: string, put: (css: string) => void) => {
    let text = css;
    for (const [, , address = ''] of css.matchAll(/url\(\s*(["']?)(data:[^"')]*)\1\s*\)/gi)) {
      found.push({
        address,
        put: (cleaned) => {
          text = text.replace(address, () => cleaned);
          put(text);
        },
      });
    }
  };
  for (const [key, value] of Object.entries(attributes)) {
    const put = (cleaned: string) => {
      attributes[key] = cleaned;
    };
    if (key !== 'href') inStyle(value, put);
    else if (/^\s*data:/i.test(value)) found.push({ address: value, put });
  }
  for (const [index, part] of inside.entries()) {
    if (typeof part !== 'string') found.push(...placesIn(part));
    else if (name === 'style') {
      inStyle(part, (css) => {
        inside[index] = css;
      });
    }
  }
  return found;
}

async function clean(address: string, most: number, open: OpenInner): Promise<string | Fault> {
  const [, kind = '', data = ''] = /^\s*data:([^,]*),([\s\S]*)$/i.exec(address) ?? [];
  const isBase64 = /;\s*base64\s*$/i.test(kind);
  const bytes = isBase64
    ? Buffer.from(data.replace(/\s/g, ''), 'base64')
    : Buffer.from(decoded(data), 'utf8');
  // Fonts stay as they are: of them, only what is drawn gets onto paper.
  if (/^\s*(font\/|application\/(x-)?font)/i.test(kind) || isFont(bytes)) return address;
  if (/svg/i.test(kind)) {
    const drawing = await open(bytes);
    return 'fault' in drawing ? drawing.fault : dataUri('image/svg+xml', drawing.bytes);
  }
  try {
    const made = await lightForPaper(bytes, { width: widest, bytes: most });
    return dataUri(made.mediaType, made.bytes);
  } catch {
    return broken;
  }
}

/** TrueType, OpenType, WOFF or WOFF2 by its first bytes. */
function isFont(bytes: Buffer): boolean {
  return ['\0\x01\0\0', 'true', 'OTTO', 'wOFF', 'wOF2'].includes(bytes.toString('latin1', 0, 4));
}

function decoded(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}

function dataUri(mediaType: string, bytes: Buffer): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}

const broken: Fault = {
  code: 'picture-broken',
  message: 'has a picture inside of it that is damaged.',
  hint: 'Open it in a drawing program, put the picture in again, and save it as plain SVG.',
};
