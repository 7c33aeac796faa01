// What makes Chromium's PDF a printer's: PDF/X-4, in this order.
import { PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { beginWork } from '../begin.ts';
import { type Contents, openContents, packContents } from '../content/contents.ts';
import { identity } from '../content/geometry.ts';
import { plainMaps } from '../content/glyph-maps.ts';
import { type Finished, type PressFacts, readFacts } from '../facts.ts';
import { mergeFonts } from '../fonts.ts';
import { type Facts, openPdf, setMetadata } from '../metadata.ts';
import { save } from '../save.ts';
import { tagSteps } from '../tags/steps.ts';
import { writeXmp } from '../xmp.ts';
import type { Builds } from './builds.ts';
import { Colours } from './colours.ts';
import { type Condition, setPressIntent, setTrapped, toPrint } from './intent.ts';
import { dropInteraction, dropLinks, dropUnreferenced } from './interaction.ts';
import { Pages } from './pages.ts';
import { separatePictures } from './pictures.ts';
import { createPlaceFinder } from './places.ts';
import type { Separation } from './separation.ts';
import { addMarks, setPressBoxes } from './sheet.ts';
import { separateStream } from './stream.ts';

/** What the press edition is made with: builds, the printing it is for, that profile's file, and the document's name. */
export type PressJob = { builds: Builds; condition: Condition; profileFile: string; file: string };

/**
 * Chromium's bytes (printed with bleed) in, the press edition's bytes out.
 * @throws FactsheetError `pdf-not-understood` where the PDF has something that a step does not know
 */
export async function finishPress(printed: Uint8Array, facts: Facts, job: PressJob): Promise<Finished> {
  const document = await openPdf(printed);
  setPressBoxes(document);
  const contents = openContents(document);
  const met = separatePages(document, contents, job.builds);
  const pictures = await separatePictures(document, met.pictures, job.profileFile);
  const work = beginWork(document, facts, contents);
  const placeOf = createPlaceFinder(work);
  const press: PressFacts = {
    colours: met.colours
      .filter(({ painted }) => painted)
      .map(({ colour, spot }) => ({ ...placeOf(spot), colour })),
    letters: met.letters.map(({ size, build, spot }) => ({ ...placeOf(spot), size, build })),
    pictures: pictures.map(({ dots, spot }) => ({ ...placeOf(spot), dots })),
  };
  dropLinks(work.tree);
  dropInteraction(document);
  for (const step of tagSteps) step(work);
  addMarks(document, contents);
  packContents(document, contents);
  plainMaps(document);
  mergeFonts(document);
  setPressIntent(document, job.condition);
  setMetadata(document, facts);
  setTrapped(document);
  writeXmp(document, facts, toPrint(job.file));
  dropUnreferenced(document);
  return { bytes: save(document), pages: document.getPageCount(), facts: readFacts(document), press };
}

/**
 * Separates every page of a document. What was met on the way comes back; pictures are only noted.
 * @throws FactsheetError `pdf-not-understood` for what has colours in a way that is not known
 */
export function separatePages(document: PDFDocument, contents: Contents, builds: Builds): Separation {
  const met: Separation = { colours: [], letters: [], pictures: [] };
  const pages = new Pages(document, contents, new Colours(builds, met), met, separateStream);
  for (const [index, page] of document.getPages().entries()) {
    const spot = { page: index + 1, mark: undefined };
    const resources = page.node.Resources();
    const content = contents.get(page.node.get(PDFName.of('Contents')) as PDFRef);
    if (content) pages.stream(content, { matrix: identity, resources, purpose: 'paint', spot });
    const group = page.node.lookupMaybe(PDFName.of('Group'), PDFDict);
    const own = group ?? document.context.obj({ Type: 'Group', S: 'Transparency' });
    own.set(PDFName.of('CS'), PDFName.of('DeviceCMYK'));
    page.node.set(PDFName.of('Group'), own);
  }
  pages.theRest();
  return met;
}
