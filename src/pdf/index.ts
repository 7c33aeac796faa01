// What happens to the PDF after Chromium, in this order.
import { attachFigures } from './attachment.ts';
import { beginWork } from './begin.ts';
import { setBoxes } from './boxes.ts';
import { packContents } from './content/contents.ts';
import { plainMaps } from './content/glyph-maps.ts';
import { type Finished, readFacts } from './facts.ts';
import { mergeFonts } from './fonts.ts';
import { type Facts, labelPages, openPdf, setMetadata } from './metadata.ts';
import { setOutputIntent } from './output-intent.ts';
import { save } from './save.ts';
import { dropDecoration } from './tags/decoration.ts';
import { boundFigures } from './tags/figure-boxes.ts';
import { settleFigures } from './tags/figures.ts';
import { showSpaces } from './tags/line-ends.ts';
import { describeLinks } from './tags/links.ts';
import { giveListBodies } from './tags/list-bodies.ts';
import { plainTree } from './tags/plain-tree.ts';
import { mapRoles } from './tags/roles.ts';
import { writeTree } from './tags/write-tree.ts';
import type { Step } from './work.ts';
import { writeXmp } from './xmp.ts';

/** What makes Chromium's tags those of PDF/UA-1. */
const tags: readonly Step[] = [
  settleFigures,
  dropDecoration,
  giveListBodies,
  plainTree,
  showSpaces,
  mapRoles,
  describeLinks,
  boundFigures,
  writeTree,
];

/** What makes the file one that PDF/A-3a keeps, and that readers find their way in. */
const file: readonly Step[] = [
  ({ document, contents }) => packContents(document, contents),
  ({ document }) => plainMaps(document),
  ({ document }) => mergeFonts(document),
  ({ document }) => labelPages(document),
  ({ document }) => setOutputIntent(document),
  ({ document, facts }) => attachFigures(document, facts),
  ({ document, facts }) => setMetadata(document, facts),
  ({ document, facts }) => writeXmp(document, facts),
];

/** The screen edition's steps, in order. Each leaves a whole document. */
export const steps: readonly Step[] = [...tags, ...file];

/**
 * Chromium's bytes in, the screen edition's bytes out: PDF/UA-1 and PDF/A-3a.
 * @throws FactsheetError `pdf-not-understood` where the PDF has something that a step does not know
 */
export async function finishPdf(printed: Uint8Array, facts: Facts): Promise<Finished> {
  const document = await openPdf(printed);
  setBoxes(document);
  const work = beginWork(document, facts);
  for (const step of steps) step(work);
  return { bytes: save(document), pages: document.getPageCount(), facts: readFacts(document) };
}
