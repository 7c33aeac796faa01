// What happens to the PDF after Chromium, in this order.
import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFHeader, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beginWork } from './begin.ts';
import { setBoxes } from './boxes.ts';
import { packContents } from './content/contents.ts';
import { plainMaps } from './content/glyph-maps.ts';
import { deflate } from './deflate.ts';
import { type Finished, readFacts } from './facts.ts';
import { mergeFonts } from './fonts.ts';
import { type Facts, labelPages, openPdf, setMetadata } from './metadata.ts';
import { notUnderstood } from './not-understood.ts';
import { save } from './save.ts';
import { srgbProfile } from './srgb.ts';
import { tagSteps } from './tags/steps.ts';
import type { Step } from './work.ts';
import { archived, writeXmp } from './xmp.ts';

/** What makes the file one that PDF/A-3a keeps, and that readers find their way in. */
const file: readonly Step[] = [
  ({ document, contents }) => packContents(document, contents),
  ({ document }) => plainMaps(document),
  ({ document }) => mergeFonts(document),
  ({ document }) => labelPages(document),
  ({ document }) => setOutputIntent(document),
  ({ document, facts }) => attachFigures(document, facts),
  ({ document, facts }) => setMetadata(document, facts),
  ({ document, facts }) => writeXmp(document, facts, archived),
];

/** The screen edition's steps, in order. Each leaves a whole document. */
export const steps: readonly Step[] = [...tagSteps, ...file];

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

const name = 'sRGB IEC61966-2.1';

let packed: Uint8Array | undefined;

/**
 * Sets the output intent that makes DeviceRGB sRGB (ISO 19005-3, 6.2.3; ISO 32000-1, 14.11.5), and the version that the
 * standard is made on.
 */
export function setOutputIntent({ catalog, context }: PDFDocument): void {
  packed ??= deflate(srgbProfile());
  const profile = context.stream(packed, { N: 3, Filter: 'FlateDecode' });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(name),
    Info: PDFString.of(name),
    DestOutputProfile: context.register(profile),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  context.header = PDFHeader.forVersion(1, 7);
}

const fileName = 'figures.csv';

/**
 * Embeds `facts.figures` as figures.csv: data that the document was made from (ISO 19005-3, 6.8 and annex E; ISO 32000-1,
 * 7.11.4; ISO 14289-1, 7.11).
 */
export function attachFigures({ catalog, context }: PDFDocument, { figures, issued }: Facts): void {
  if (!figures) return;
  const { csv, description } = figures;
  const day = PDFString.fromDate(new Date(`${issued}T00:00:00Z`));
  const file = context.stream(deflate(csv), {
    Type: 'EmbeddedFile',
    Subtype: 'text/csv',
    Filter: 'FlateDecode',
    Params: {
      Size: csv.length,
      CreationDate: day,
      ModDate: day,
      CheckSum: PDFHexString.of(createHash('md5').update(csv).digest('hex')),
    },
  });
  const ref = context.register(file);
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(fileName),
      UF: PDFHexString.fromText(fileName),
      Desc: PDFHexString.fromText(description),
      AFRelationship: 'Data',
      EF: { F: ref, UF: ref },
    }),
  );
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? PDFDict.withContext(context);
  if (names.has(PDFName.of('EmbeddedFiles'))) throw notUnderstood('files embedded in it');
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: [PDFString.of(fileName), specification] }));
  catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), context.obj([specification]));
}
