// What the file says of itself to a printer: which standard it keeps, and which printing its inks are meant for.
import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHeader, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { deflate } from '../deflate.ts';
import type { Own } from '../xmp.ts';

/** An output profile (ICC), the condition in words, and its name in the ICC's registry if it is one of those. */
export type Condition = { profile: Uint8Array; words: string; registered?: string | undefined };

/** Profiles, packed: one lasts for many documents, and takes as long to pack as their pages do. */
const packs = new WeakMap<Uint8Array, Uint8Array>();

/** Sets the output intent (ISO 15930-7, 6.2.2; ISO 32000-1, 14.11.5) and the version that the standard is made on. */
export function setPressIntent(
  { catalog, context }: PDFDocument,
  { profile, words, registered }: Condition,
): void {
  const packed = packs.get(profile) ?? deflate(profile);
  packs.set(profile, packed);
  const stream = context.stream(packed, { N: 4, Filter: 'FlateDecode' });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFHexString.fromText(registered ?? 'Custom'),
    OutputCondition: PDFHexString.fromText(words),
    Info: PDFHexString.fromText(words),
    ...(registered !== undefined && { RegistryName: PDFHexString.fromText('http://www.color.org') }),
    DestOutputProfile: context.register(stream),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  catalog.delete(PDFName.of('Version'));
  context.header = PDFHeader.forVersion(1, 6);
}

/** Says that nothing was trapped: colours that touch were not made to overlap (ISO 15930-7, 6.11). */
export function setTrapped(document: PDFDocument): void {
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (info && 'set' in info && typeof info.set === 'function') {
    info.set(PDFName.of('Trapped'), PDFName.of('False'));
  }
}

/**
 * What PDF/X-4 wants its XMP packet to say (ISO 15930-7, 6.10). `file` is the document's name, which stays when it is made
 * again: its identifier comes from it.
 */
export function toPrint(file: string): Own {
  return {
    namespaces: {
      xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
      pdfxid: 'http://www.npes.org/pdfx/ns/id/',
    },
    properties: [
      '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>',
      '<pdf:Trapped>False</pdf:Trapped>',
      `<xmpMM:DocumentID>${identifier(file)}</xmpMM:DocumentID>`,
      '<xmpMM:VersionID>1</xmpMM:VersionID>',
      '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    ],
  };
}

/** A name-based identifier (RFC 9562, 5.8: version 8, of what one likes; here of the name's SHA-256). */
function identifier(file: string): string {
  const hash = createHash('sha256').update(`factsheet ${file}`).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `uuid:${parts.join('-')}`;
}
