// What a finished PDF holds, as plain values for the checks: boxes, links, fonts, tags and what it says of itself.
import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { nameAt, textAt } from './entries.ts';
import type { Build } from './press/builds.ts';
import type { Place } from './press/places.ts';
import { readTagFacts, type TagFacts } from './tag-facts.ts';

/** A rectangle in pt, from the lower left corner of the sheet. */
export type Box = { x: number; y: number; width: number; height: number };

/** A link: where it leads (nothing for what is no address), and the rectangle that answers to a click. */
export type LinkFacts = { address: string | undefined; box: Box };

/** A page’s boxes (ISO 32000-1, 14.11.2) and links. */
export type PageFacts = { boxes: { media: Box; trim: Box }; links: readonly LinkFacts[] };

/** A font: its name without the mark of a subset, its kind (`Type0`, `Type3`), and whether it is inside, and a subset. */
export type FontFacts = { name: string; kind: string; embedded: boolean; subset: boolean };

/** A finished PDF. `marked` is whether it says that it is tagged; `tags` is what its structure tree holds, if it has one. */
export type PdfFacts = {
  title: string;
  showsTitle: boolean;
  language: string;
  marked: boolean;
  pages: readonly PageFacts[];
  fonts: readonly FontFacts[];
  tags: TagFacts | undefined;
};

/**
 * What the checks ask of a press file: colours without a build, small letters on several plates (`size` in pt), and
 * how many pixels (`dots`) of each picture stand on an inch.
 */
export type PressFacts = {
  colours: readonly (Place & { colour: string })[];
  letters: readonly (Place & { size: number; build: Build | undefined })[];
  pictures: readonly (Place & { dots: number })[];
};

/** A finished PDF: its bytes, how many pages it has, and what else the checks ask of it. */
export type Finished = { bytes: Uint8Array; pages: number; facts: PdfFacts; press?: PressFacts };

/** Reads the facts of a document as it will be saved. Changes nothing. */
export function readFacts(document: PDFDocument): PdfFacts {
  const { catalog } = document;
  const dictAt = (key: string) => catalog.lookupMaybe(PDFName.of(key), PDFDict);
  const isTrue = (dict: PDFDict | undefined, key: string) =>
    dict?.lookupMaybe(PDFName.of(key), PDFBool)?.asBoolean() ?? false;
  return {
    title: document.getTitle() ?? '',
    showsTitle: isTrue(dictAt('ViewerPreferences'), 'DisplayDocTitle'),
    language: textAt(catalog, 'Lang') ?? '',
    marked: isTrue(dictAt('MarkInfo'), 'Marked'),
    pages: document.getPages().map(pageFacts),
    fonts: fontFacts(document),
    tags: readTagFacts(document),
  };
}

function pageFacts(page: PDFPage): PageFacts {
  const annotations = page.node.Annots();
  const dicts = annotations?.asArray().map((_, index) => annotations.lookup(index, PDFDict)) ?? [];
  return {
    boxes: { media: page.getMediaBox(), trim: page.getTrimBox() },
    links: dicts.filter((dict) => nameAt(dict, 'Subtype') === 'Link').map(linkFacts),
  };
}

/** ISO 32000-1, 12.5.6.5 and 12.6.4.7. */
function linkFacts(annotation: PDFDict): LinkFacts {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  return {
    address: action && textAt(action, 'URI'),
    box: annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle(),
  };
}

/** Every font of the document. The part of a Type 0 font that holds its glyphs (9.7.4) is none of its own. */
function fontFacts({ context }: PDFDocument): FontFacts[] {
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => {
    return object instanceof PDFDict && nameAt(object, 'Type') === 'Font' ? [object] : [];
  });
  return dicts
    .filter((font) => !nameAt(font, 'Subtype')?.startsWith('CIDFont'))
    .map((font) => {
      const glyphs = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
      const descriptor = glyphs.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const kind = nameAt(font, 'Subtype') ?? '';
      const name = nameAt(font, 'BaseFont') ?? '';
      const files = ['FontFile', 'FontFile2', 'FontFile3'];
      return {
        name: name.replace(/^[A-Z]{6}\+/, ''),
        kind,
        // The glyphs of a Type 3 font stand in its own dictionary (9.6.5).
        embedded: kind === 'Type3' || files.some((file) => descriptor?.has(PDFName.of(file))),
        subset: kind === 'Type3' || /^[A-Z]{6}\+/.test(name),
      };
    });
}
