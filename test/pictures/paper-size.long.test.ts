// Whole factsheets with the photos that offices have: each screen PDF is light, and no picture has more than 300 dots an inch.
import { PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { expect, it, vi } from 'vitest';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withPhoto } from '../acceptance/support/pictures.ts';
import { dataWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { bytesOfPhoto } from './planted.ts';

vi.setConfig({ testTimeout: 120_000 });
const session = useSession();

const kinds: Record<string, [name: string, make: (photo: Sharp) => Sharp]> = {
  'of 24 megapixels': ['a.jpg', (photo) => photo.resize(6000, 4000).jpeg({ quality: 92 })],
  'in four inks': ['a.jpg', (photo) => photo.withIccProfile('cmyk').jpeg({ quality: 90 })],
  'in four inks, without a profile': ['a.jpg', (photo) => photo.toColourspace('cmyk').jpeg({ quality: 90 })],
  'with transparency': ['a.png', (photo) => photo.ensureAlpha(0.7).png()],
  'of 16 bits': ['a.png', (photo) => photo.toColourspace('rgb16').png()],
  'without loss': ['a.webp', (photo) => photo.webp({ lossless: true, effort: 0 })],
};

/** The pictures of a PDF: width, height and how they are packed. */
async function picturesOf(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const { dict } = object;
    if (dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return [];
    const number = (key: string) => dict.lookup(PDFName.of(key), PDFNumber).asNumber();
    return [
      { width: number('Width'), height: number('Height'), filter: String(dict.lookup(PDFName.of('Filter'))) },
    ];
  });
}

it.each(Object.entries(kinds))('a photo %s', async (kind, [name, make]) => {
  const photo = await make(sharp(await bytesOfPhoto(2400, 1600))).toBuffer();
  const data = await dataWith(withPhoto(name, photo));
  const editions = ['screen', 'press'] as const;
  const build = (languages: string[]) =>
    makeFactsheets(
      { id: shipped, languages, editions, draft: false, print: 'if-sound' },
      { ...session().tools, root: data },
      () => undefined,
    );
  // The largest in both languages: its place on the page is as wide in each.
  const languages = kind === 'of 24 megapixels' ? ['az', 'en'] : ['en'];
  const { files } = await build(languages);
  expect(files.length).toBe(languages.length * editions.length);
  for (const { bytes, edition, press } of files) {
    const pictures = await picturesOf(bytes);
    expect(pictures.length).toBeGreaterThanOrEqual(1);
    // The photo's place is half a page wide; nothing on the page is wider than the page with its bleed.
    for (const { width } of pictures) expect(width).toBeLessThanOrEqual(Math.ceil((216 / 25.4) * 300));
    for (const { dots } of press?.pictures ?? []) expect(dots).toBeLessThanOrEqual(300.5);
    if (edition === 'screen') {
      expect(bytes.length).toBeLessThan(600_000);
      expect(pictures.map(({ filter }) => filter)).toEqual(['/DCTDecode']);
    }
  }
  const again = await build(['en']);
  expect(again.files.length).toBe(editions.length);
  for (const { file, bytes } of again.files) {
    const before = files.find((one) => one.file === file)?.bytes ?? [];
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(before))).toBe(0);
  }
});
