// Opens a finished PDF and says what is in it: boxes, fonts, pictures, links, outline, and its tags with their text.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { addressOf, flagIn, nameIn, textIn } from './pdf-entries.ts';
import { readTags, type Tag } from './tags.ts';

/** A rectangle in pt, from the lower left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** A page's boxes (ISO 32000-1, 14.11.2; one that is not set as the standard takes it) and where its links lead. */
export type PdfPage = { boxes: Record<'media' | 'crop' | 'bleed' | 'trim' | 'art', Box>; links: string[] };

/**
 * A font: its kind (`Type0`) and name; what its glyphs are (`CIDFontType2`), under which key they are embedded
 * (`FontFile2`) and as which object, and whether they can be read back as text.
 */
export type PdfFont = {
  kind: string;
  name: string;
  glyphs: string;
  embedded: string;
  file: string;
  readable: boolean;
};

export type OutlineItem = { title: string; items: OutlineItem[] };

/**
 * A PDF that was read. `pictures` counts pictures of pixels, `softHyphens` those that a reader gets as text (in
 * `ActualText`; ISO 32000-1, 14.9.4); `tags` is the top of the structure tree.
 */
export type ReadPdf = {
  pages: PdfPage[];
  fonts: PdfFont[];
  pictures: number;
  softHyphens: number;
  title: string;
  showsTitle: boolean;
  language: string;
  marked: boolean;
  outline: OutlineItem[];
  tags: Tag | undefined;
};

/** Reads a PDF. Throws where the file is damaged. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => dictsInside(object));
  const { outline, texts } = await readWithPdfJs(bytes);
  return {
    pages: document.getPages().map((page) => ({
      boxes: {
        media: page.getMediaBox(),
        crop: page.getCropBox(),
        bleed: page.getBleedBox(),
        trim: page.getTrimBox(),
        art: page.getArtBox(),
      },
      links: linksOf(page.node.Annots()),
    })),
    fonts: dicts.filter((dict) => nameIn(dict, 'Type') === 'Font' && !isDescendant(dict)).map(readFont),
    pictures: dicts.filter((dict) => nameIn(dict, 'Subtype') === 'Image').length,
    softHyphens: document.getPages().flatMap(contentOf).join('\n').split('/ActualText <FEFF00AD>').length - 1,
    title: document.getTitle() ?? '',
    showsTitle: flagIn(catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle'),
    language: textIn(catalog, 'Lang') ?? '',
    marked: flagIn(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict), 'Marked'),
    outline,
    tags: readTags(catalog, texts),
  };
}

/** The painting operators of a page, unpacked. */
function contentOf(page: PDFPage): string[] {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : [],
  );
}

function linksOf(annotations: PDFArray | undefined): string[] {
  const dicts = annotations?.asArray().map((_, index) => annotations.lookup(index, PDFDict)) ?? [];
  return dicts.flatMap((dict) => addressOf(dict) ?? []);
}

/** Every dictionary within an object, itself too; what it refers to is not within. */
function dictsInside(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return dictsInside(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsInside);
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(dictsInside)];
  return [];
}

/** The part of a Type 0 font that holds its glyphs (ISO 32000-1, 9.7.4). */
function isDescendant(font: PDFDict): boolean {
  return nameIn(font, 'Subtype')?.startsWith('CIDFont') ?? false;
}

function readFont(font: PDFDict): PdfFont {
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const glyphs = descendants?.lookup(0, PDFDict) ?? font;
  const descriptor = glyphs.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const files = ['FontFile', 'FontFile2', 'FontFile3'];
  const embedded = files.find((key) => descriptor?.has(PDFName.of(key))) ?? '';
  return {
    kind: nameIn(font, 'Subtype') ?? '',
    name: nameIn(font, 'BaseFont') ?? '',
    glyphs: nameIn(glyphs, 'Subtype') ?? '',
    embedded,
    file: String(descriptor?.get(PDFName.of(embedded))),
    readable: font.has(PDFName.of('ToUnicode')),
  };
}

/**
 * The outline, and the text of each marked content by the page's object and the content's number (`p2R_mc7`). A line
 * that ends is a line feed; a soft hyphen leaves nothing, or a hyphen where it ends a line.
 */
async function readWithPdfJs(
  bytes: Uint8Array,
): Promise<{ outline: OutlineItem[]; texts: ReadonlyMap<string, string> }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const texts = new Map<string, string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      const open: (string | undefined)[] = [];
      for (const item of items) {
        if ('type' in item) {
          if (item.type === 'endMarkedContent') open.pop();
          else open.push(item.id ?? open.at(-1));
        } else {
          const id = open.at(-1) ?? `p${number} outside`;
          texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
        }
      }
    }
    return { outline: (await document.getOutline()) ?? [], texts };
  } finally {
    await task.destroy();
  }
}
