// What the numbers of the colours mean: sRGB, as browsers and screens have it.
import { type PDFDocument, PDFHeader, PDFName, PDFString } from '@cantoo/pdf-lib';
import { deflate } from './deflate.ts';
import { srgbProfile } from './srgb.ts';

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
