// The press edition, read back object by object: nothing but inks, exact boxes, letters on the black plate, no links.
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Outcome } from '../../src/pipeline/job.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { large, operations, shipped, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { builds, marksIn, nameIn, type PressFile, readPress } from '../support/press.ts';

const session = useSession();
const root = folderSource(operations);

/** Makes both editions of a period. */
function make(id: string, draft = false): Promise<Outcome> {
  const { tools } = session();
  const used = id === shipped ? tools : { ...tools, root };
  const languages = id === large ? ['en'] : [];
  const job = { id, languages, editions: ['screen', 'press'] as const, draft, print: 'always' as const };
  return makeFactsheets(job, used, () => undefined);
}

const pt = (mm: number) => (mm / 25.4) * 72;

describe.each([
  [shipped, false],
  [large, false],
  [small, true],
] as const)('%s (draft: %s)', (id, draft) => {
  let outcome: Outcome;
  let files: PressFile[];

  beforeAll(async () => {
    outcome = await make(id, draft);
    files = await Promise.all(press().map(({ bytes }) => readPress(bytes)));
  }, 120_000);

  const press = () => outcome.files.filter(({ edition }) => edition === 'press');
  const screen = () => outcome.files.filter(({ edition }) => edition === 'screen');
  const each = (look: (file: PressFile) => void) => {
    expect(files.length).toBe(screen().length);
    expect(files.length).toBeGreaterThan(0);
    files.forEach(look);
  };

  test('its files are named for the press', () => {
    for (const { file, language } of press()) {
      expect(file).toMatch(new RegExp(`-${language}-press${draft ? '-DRAFT' : ''}\\.pdf$`));
    }
  });

  test('nothing in it is found wanting that the screen edition has', () => {
    expect(outcome.findings.filter(({ code }) => code.startsWith('press-'))).toEqual([]);
  });

  test('it is fitted as the screen edition: type, air and lines are the same', () => {
    expect(press().map(({ fit }) => fit)).toEqual(screen().map(({ fit }) => fit));
  });

  test('letters stand where they stand in the screen edition, half an inch in', async () => {
    for (const [index, { bytes }] of press().entries()) {
      const [there, here] = await Promise.all([placed(screen()[index]?.bytes), placed(bytes)]);
      const moved = here
        .filter(({ y }) => y > 36)
        .map(({ page, text, x, y }) => ({ page, text, x: x - 36, y: y - 36 }));
      expect(moved.length).toBe(there.length);
      for (const [at, piece] of there.entries()) {
        const other = moved[at];
        expect(other?.text).toBe(piece.text);
        expect(Math.hypot((other?.x ?? 0) - piece.x, (other?.y ?? 0) - piece.y), piece.text).toBeLessThan(
          0.02,
        );
      }
    }
  });

  test('no object, form, pattern, shading or picture has a colour that is not of inks', () => {
    each(({ names, paintings, pictures, dicts }) => {
      for (const space of ['DeviceRGB', 'CalRGB', 'CalGray', 'Lab', 'ICCBased', 'Indexed']) {
        expect(names.get(`/${space}`), space).toBeUndefined();
      }
      for (const { ops, mask, object } of paintings) {
        const used = new Set(ops.map(({ name }) => name));
        for (const name of ['rg', 'RG', 'BI', 'sh'])
          expect(used.has(name), `${name} in ${object}`).toBe(false);
        for (const name of ['g', 'G']) if (!mask) expect(used.has(name), `${name} in ${object}`).toBe(false);
        for (const { operands } of ops.filter(({ name }) => name === 'cs' || name === 'CS')) {
          expect(['/Pattern', '/DeviceCMYK', '/AllPlates']).toContain(operands[0]);
        }
      }
      for (const { space } of pictures) expect(['DeviceCMYK', 'DeviceGray']).toContain(space);
      for (const dict of dicts.filter((one) => nameIn(one, 'S') === 'Transparency')) {
        expect(['DeviceCMYK', 'DeviceGray']).toContain(nameIn(dict, 'CS'));
      }
    });
  });

  test('letters are black, white, the name of a plate in its ink; large ones grey or the brand’s blue, too', () => {
    const plates = ['1 0 0 0 k', '0 1 0 0 k', '0 0 1 0 k'];
    each(({ paintings }) => {
      const letters = paintings.flatMap(marksIn).filter(({ kind }) => kind === 'letters');
      for (const { ink, size } of letters) {
        const plain = plates.includes(ink) || ink === '0 0 0 1 k' || ink === '0 0 0 0 k';
        const grey = size >= 9 && /^0 0 0 [\d.]+ k$/.test(ink);
        expect(plain || grey || (size >= 14 && ink === '0.99 0.5 0 0 k'), `${ink} at ${size} pt`).toBe(true);
      }
      for (const ink of [...plates, '0 0 0 1 k', '0 0 0 0 k'])
        expect(letters.map((each) => each.ink)).toContain(ink);
      const black = letters.filter(({ ink }) => ink === '0 0 0 1 k');
      expect(black.every(({ over }) => over)).toBe(true);
    });
  });

  test('hairlines in black and its tints go over what lies below', () => {
    each(({ paintings }) => {
      for (const { kind, size, ink, over } of paintings.flatMap(marksIn)) {
        if (kind === 'line' && size <= 1 && /^0 0 0 (?!0 )[\d.]+ K$/.test(ink)) expect(over).toBe(true);
      }
    });
  });

  test('no colour takes more than 300 % of ink, and the brand’s are exact', () => {
    each(({ paintings, pictures }) => {
      const used = paintings.flatMap(builds);
      for (const build of used) expect(build.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(300);
      expect(used).toContainEqual([99, 50, 0, 0]);
      for (const { samples } of pictures.filter(({ space }) => space === 'DeviceCMYK')) {
        let most = 0;
        for (let at = 0; at < samples.length; at += 4) {
          const [c = 0, m = 0, y = 0, k = 0] = samples.subarray(at, at + 4);
          most = Math.max(most, c + m + y + k);
        }
        expect(most).toBeLessThanOrEqual(3 * 255);
      }
    });
  });

  test('its boxes are A4, 3 mm of bleed, and a sheet with room for marks', () => {
    each(({ document }) => {
      expect(document.getPageCount()).toBe(2);
      for (const page of document.getPages()) {
        const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
        expect(trim.width).toBeCloseTo(pt(210), 3);
        expect(trim.height).toBeCloseTo(pt(297), 3);
        expect(trim.x - bleed.x).toBeCloseTo(pt(3), 3);
        expect(trim.y - bleed.y).toBeCloseTo(pt(3), 3);
        expect(bleed.width).toBeCloseTo(pt(216), 3);
        expect(bleed.height).toBeCloseTo(pt(303), 3);
        expect([trim.x - media.x, trim.y - media.y]).toEqual([36, 36]);
        expect(media.width).toBeCloseTo(pt(210) + 72, 3);
        for (const key of ['ArtBox', 'CropBox', 'Annots', 'AA']) {
          expect(page.node.has(PDFName.of(key)), key).toBe(false);
        }
      }
    });
  });

  test('it says what PDF/X-4 asks it to say', () => {
    each(({ document, names, dicts }) => {
      const { catalog, context } = document;
      const [intent] = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray();
      const dict = context.lookup(intent, PDFDict);
      expect(nameIn(dict, 'S')).toBe('GTS_PDFX');
      const profile = dict.lookup(PDFName.of('DestOutputProfile')) as PDFRawStream;
      const icc = Buffer.from(inflateSync(profile.getContents()));
      expect(icc.toString('latin1', 12, 20)).toBe('prtrCMYK');
      expect(profile.dict.get(PDFName.of('N'))?.toString()).toBe('4');
      const info = context.lookup(context.trailerInfo.Info, PDFDict);
      expect(nameIn(info, 'Trapped')).toBe('False');
      const xmp = (catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).getContents();
      const text = Buffer.from(xmp).toString('utf8');
      for (const element of [
        '<pdfxid:GTS_PDFXVersion>PDF/X-4<',
        '<xmpMM:VersionID>1<',
        '<xmpMM:RenditionClass>default<',
        '<pdf:Trapped>False<',
      ]) {
        expect(text).toContain(element);
      }
      expect(text).toMatch(/<xmpMM:DocumentID>uuid:[0-9a-f-]{36}</);
      expect(context.trailerInfo.ID).toBeDefined();
      const never = [
        'JavaScript',
        'JS',
        'Action',
        'URI',
        'EmbeddedFiles',
        'EF',
        'Annot',
        'Outlines',
        'GoTo',
        'TR',
        'HT',
      ];
      for (const name of never) expect(names.get(`/${name}`), name).toBeUndefined();
      const fonts = dicts.filter((one) => nameIn(one, 'Type') === 'FontDescriptor');
      for (const font of fonts) expect(font.has(PDFName.of('FontFile2'))).toBe(true);
      expect(nameIn(catalog, 'Type')).toBe('Catalog');
    });
    for (const { bytes } of press()) expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.6');
  });

  test('marks are on all plates, and outside of the bleed', () => {
    each(({ document, paintings }) => {
      const pages = document.getPages();
      for (const [index, page] of pages.entries()) {
        const ops = paintings.find(({ dict }) => dict === page.node)?.ops ?? [];
        const from = ops.findIndex(({ name, operands }) => name === 'CS' && operands[0] === '/AllPlates');
        expect(from, `page ${index + 1}`).toBeGreaterThan(0);
        const lines = ops.slice(from).filter(({ name }) => name === 'm' || name === 'l' || name === 'c');
        expect(lines.length).toBeGreaterThan(16);
        const bleed = page.getBleedBox();
        const media = page.getMediaBox();
        for (const { operands } of lines) {
          const [x = 0, y = 0] = operands.slice(-2).map(Number);
          const inside =
            x > bleed.x && x < bleed.x + bleed.width && y > bleed.y && y < bleed.y + bleed.height;
          expect(inside, `${x} ${y}`).toBe(false);
          expect(x > media.x && x < media.x + media.width && y > media.y && y < media.y + media.height).toBe(
            true,
          );
        }
      }
    });
  });

  test('the slug line names the file, the language, the day and the plates', async () => {
    for (const { bytes, file, language } of press()) {
      const low = (await placed(bytes)).filter(({ y }) => y <= 36);
      for (const page of [1, 2]) {
        const line = low.filter((piece) => piece.page === page).map(({ text }) => text);
        const all = line.join('').replace(/\s/g, '');
        expect(all).toContain(file);
        expect(all).toMatch(new RegExp(`pdf${language}\\d{4}-\\d\\d-\\d\\d${page}/2CyanMagentaYellowBlack$`));
      }
    }
  });
});

test('the same inputs give the same bytes', async () => {
  const hashes = async () =>
    (await make(shipped)).files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  expect(await hashes()).toEqual(await hashes());
});

test('letters are read back and the tags are kept', async () => {
  const { files } = await make(small);
  for (const { bytes } of files.filter(({ edition }) => edition === 'press')) {
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  }
});

type Piece = { page: number; text: string; x: number; y: number };

/** The pieces of text on every page, in order, and where they begin (pt from the lower left of the sheet). */
async function placed(bytes: Uint8Array | undefined): Promise<Piece[]> {
  const task = getDocument({ data: new Uint8Array(bytes ?? []), verbosity: 0 });
  try {
    const document = await task.promise;
    const pieces: Piece[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , , x = 0, y = 0] = item.transform as number[];
        pieces.push({ page, text: item.str, x, y });
      }
    }
    return pieces;
  } finally {
    await task.destroy();
  }
}
