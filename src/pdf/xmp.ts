// The metadata that stays with the file: the same as in the document information, and which standards it keeps.
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { escapeHtml } from '../markup.ts';
import { type Facts, keywordLine, tools } from './metadata.ts';

/** A property of a schema that PDF/A does not know: it has to be described in the file (ISO 19005-3, 6.6.2.3.3). */
const pdfuaSchema = {
  name: 'PDF/UA identification schema',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  property: { name: 'part', type: 'Integer', about: 'Part of ISO 14289 that the file conforms to' },
};

/** What an edition says beside what all do: properties, and the namespaces of their names. */
export type Own = { namespaces: Readonly<Record<string, string>>; properties: readonly string[] };

/** PDF/UA-1 and PDF/A-3a at once (ISO 14289-1, 5; ISO 19005-3, 6.6.4). */
export const archived: Own = {
  namespaces: {
    pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
    pdfuaid: pdfuaSchema.uri,
    pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
    pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
    pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  },
  properties: [
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    extension(),
  ],
};

/** Writes the XMP packet into the catalog, unpacked, so that any program finds it (ISO 19005-3, 6.6.2.1). */
export function writeXmp({ catalog, context }: PDFDocument, facts: Facts, own: Own): void {
  const packet = Buffer.from(packetOf(facts, own), 'utf8');
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

/** A packet (ISO 16684-1) that says what the document information does (ISO 19005-3, 6.6.3), and what an edition adds. */
export function packetOf(facts: Facts, own: Own): string {
  const { title, author, subject, keywords, language, issued } = facts;
  const moment = `${issued}T00:00:00Z`;
  const namespaces = {
    dc: 'http://purl.org/dc/elements/1.1/',
    pdf: 'http://ns.adobe.com/pdf/1.3/',
    xmp: 'http://ns.adobe.com/xap/1.0/',
    ...own.namespaces,
  };
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
${Object.entries(namespaces)
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('\n')}>
<dc:format>application/pdf</dc:format>
<dc:title>${byLanguage(title)}</dc:title>
<dc:creator>${list('Seq', [author])}</dc:creator>
<dc:description>${byLanguage(subject)}</dc:description>
<dc:subject>${list('Bag', keywords)}</dc:subject>
<dc:language>${list('Bag', [language])}</dc:language>
<pdf:Keywords>${xml(keywordLine(facts))}</pdf:Keywords>
<pdf:Producer>${xml(tools.producer)}</pdf:Producer>
<xmp:CreatorTool>${xml(tools.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
${own.properties.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function extension(): string {
  const { name, uri, prefix, property } = pdfuaSchema;
  return `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${property.name}</pdfaProperty:name>
<pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>${property.about}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;
}

/**
 * A text by language (ISO 16684-1, 8.2.2.4) in the one that stands for all: dc:language says which it is. PDF.js, and so
 * Firefox in its window's title, would print a second one behind the first.
 */
function byLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: 'Bag' | 'Seq', texts: readonly string[]): string {
  return `<rdf:${kind}>${texts.map((text) => `<rdf:li>${xml(text)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

/** Text for XML 1.0, which has no control characters (2.2). */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in it
  return escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
