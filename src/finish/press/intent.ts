// What the file says of itself to a printer: which standard it keeps, and which printing its inks are meant for.
import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHeader, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { escapeHtml } from '../../markup.ts';
import { type Facts, tools } from '../metadata.ts';

/** An output profile (ICC), the condition in words, and its name in the ICC's registry if it is one of those. */
export type Condition = { profile: Uint8Array; words: string; registered?: string | undefined };

/** Sets the output intent (ISO 15930-7, 6.2.2; ISO 32000-1, 14.11.5) and the version that the standard is made on. */
export function setPressIntent(
  { catalog, context }: PDFDocument,
  { profile, words, registered }: Condition,
): void {
  const stream = context.stream(zlibSync(profile), { N: 4, Filter: 'FlateDecode' });
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
 * Writes the XMP packet that PDF/X-4 asks for (ISO 15930-7, 6.10). `file` is the document's name, which stays when it is
 * made again: its identifier comes from it.
 */
export function writePressXmp({ catalog, context }: PDFDocument, facts: Facts, file: string): void {
  const packet = Buffer.from(packetOf(facts, file), 'utf8');
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  );
}

function packetOf({ title, author, subject, language, issued }: Facts, file: string): string {
  const moment = `${issued}T00:00:00Z`;
  const text = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<dc:format>application/pdf</dc:format>
<dc:title>${text(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${text(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${xml(tools.producer)}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmp:CreatorTool>${xml(tools.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
<xmpMM:DocumentID>${identifier(file)}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
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

function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has none of these (2.2)
  return escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
