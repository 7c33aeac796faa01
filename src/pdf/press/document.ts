// Separates a document: each of its pages, and what none of them shows.
import { PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Contents } from '../content/contents.ts';
import { identity } from '../content/geometry.ts';
import type { Builds } from './builds.ts';
import { Colours } from './colours.ts';
import { Pages } from './pages.ts';
import type { Separation } from './separation.ts';
import { separateStream } from './stream.ts';

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
