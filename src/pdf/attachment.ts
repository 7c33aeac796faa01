// The figures behind the page travel with it, as a table that any spreadsheet opens.
import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { deflate } from './deflate.ts';
import type { Facts } from './metadata.ts';
import { notUnderstood } from './not-understood.ts';

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
