// Our own reading of PDF/UA-1 and PDF/A-3a, for the rules that the steps behind the browser answer for. veraPDF's is the
// one that counts (`npm run verify`); this one needs no Java. It shares nothing with the steps: PDF.js reads the pages.
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { nameIn, textIn } from '../support/pdf-entries.ts';
import { childRoles, elementsOf, type StructElement } from './elements.ts';
import { type PaintedPage, paintedIn } from './painted.ts';
import { differencesOf, xmpOf } from './said.ts';
import { linkFaults, marksAndTags } from './tag-rules.ts';

/** What breaks a rule, as `clause: what is wrong`; nothing where all is well. */
export async function conformanceFaults(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const view: View = { bytes, document, elements: elementsOf(document), painted: await paintedIn(bytes) };
  return [...new Set(rules.flatMap(({ clause, find }) => find(view).map((fault) => `${clause}: ${fault}`)))];
}

type View = { bytes: Uint8Array; document: PDFDocument; elements: StructElement[]; painted: PaintedPage[] };
type Rule = { clause: string; find(view: View): string[] };

/** The types of PDF 1.7 (ISO 32000-1, 14.8.4), and the ones that each may stand in. */
const standard =
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  );
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};
const childrenOf: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};
const groups = ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote'];

const rules: readonly Rule[] = [
  {
    clause: 'PDF/A 6.1.2, header',
    find: ({ bytes }) => {
      const head = Buffer.from(bytes.subarray(0, 20));
      const isGood =
        head.toString('latin1', 0, 10) === '%PDF-1.7\n%' && head.subarray(10, 14).every((byte) => byte > 127);
      return isGood ? [] : [JSON.stringify(head.toString('latin1', 0, 9))];
    },
  },
  {
    clause: 'PDF/A 6.1.3, trailer',
    find: ({ document: { context } }) => {
      const id = context.lookup(context.trailerInfo.ID);
      return id instanceof PDFArray && id.size() === 2 ? [] : ['no ID'];
    },
  },
  {
    clause: 'PDF/A 6.2.3, output intent',
    find: ({ document: { catalog } }) => {
      const intents = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
      const intent = intents?.lookup(0, PDFDict);
      const profile = intent?.lookup(PDFName.of('DestOutputProfile'));
      const isGood = intent && nameIn(intent, 'S') === 'GTS_PDFA1' && profile instanceof PDFRawStream;
      return isGood && String(profile.dict.get(PDFName.of('N'))) === '3' ? [] : ['none for RGB'];
    },
  },
  {
    clause: 'PDF/A 6.6, metadata',
    find: ({ document }) => {
      const xmp = xmpOf(document);
      const wanted = [
        '<pdfaid:part>3<',
        '<pdfaid:conformance>A<',
        '<pdfuaid:part>1<',
        '<pdfaExtension:schemas>',
      ];
      return wanted.filter((part) => !xmp.includes(part)).map((part) => `no ${part.slice(0, -1)}`);
    },
  },
  { clause: 'XMP as in the document information', find: ({ document }) => differencesOf(document) },
  {
    clause: 'PDF/A 6.7.3.4, types',
    find: ({ document, elements }) => {
      const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
      const roles = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
      return elements
        .filter(
          ({ role }) => !standard.includes(role) && !standard.includes((roles && nameIn(roles, role)) ?? ''),
        )
        .map(({ role }) => `${role} is not mapped`);
    },
  },
  {
    clause: 'PDF/A 6.8, embedded files',
    find: ({ document: { catalog } }) => {
      const files = catalog.lookupMaybe(PDFName.of('AF'), PDFArray);
      return (files?.asArray() ?? []).flatMap((_, index) => {
        const file = files?.lookup(index, PDFDict);
        const stream = file?.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
        const has = file && textIn(file, 'F') && textIn(file, 'UF') && nameIn(file, 'AFRelationship');
        const type = stream instanceof PDFStream ? nameIn(stream.dict, 'Subtype') : undefined;
        return has && type ? [] : ['a file that does not say what it is'];
      });
    },
  },
  {
    clause: 'PDF/UA 7.1, title',
    find: ({ document: { catalog } }) => {
      const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
      const shown = preferences?.lookupMaybe(PDFName.of('DisplayDocTitle'), PDFBool)?.asBoolean();
      return shown ? [] : ['the window does not show it'];
    },
  },
  {
    clause: 'PDF/UA 7.1, real content and artifacts',
    find: ({ painted }) => painted.flatMap(({ loose, mixed }) => [...loose, ...mixed]),
  },
  {
    clause: 'PDF/UA 7.1, marked content and tags',
    find: ({ document, elements, painted }) => marksAndTags(document, elements, painted),
  },
  {
    clause: 'PDF/UA 7.2, language',
    find: ({ document: { catalog } }) => (textIn(catalog, 'Lang') ? [] : ['none']),
  },
  {
    clause: 'PDF/UA 7.2, nesting',
    find: ({ elements }) =>
      elements.flatMap((element) => {
        const { role, parent } = element;
        const allowed = childrenOf[role];
        const strange = allowed ? childRoles(element).filter((kid) => !allowed.includes(kid)) : [];
        const misplaced = (parents[role] ?? [parent]).includes(parent) ? [] : [`${role} in ${parent}`];
        return [...misplaced, ...strange.map((kid) => `${kid} in ${role}`)];
      }),
  },
  {
    clause: 'ISO 32000-1, 14.8.4.2, groups',
    find: ({ elements }) =>
      elements.flatMap((element) => {
        const isBare = groups.includes(element.role) && childRoles(element).includes('content');
        return [
          ...(element.role === 'NonStruct' ? ['NonStruct is left'] : []),
          ...(isBare ? [`content right in ${element.role}`] : []),
        ];
      }),
  },
  {
    clause: 'PDF/UA 7.3, figures',
    find: ({ elements }) =>
      elements
        .filter(({ role }) => role === 'Figure')
        .flatMap(({ dict }) => [
          ...(textIn(dict, 'Alt')?.trim() ? [] : ['one without Alt']),
          ...(String(dict.lookup(PDFName.of('A'))).includes('/BBox') ? [] : ['one without a box']),
        ]),
  },
  {
    clause: 'PDF/UA 7.4.2, headings',
    find: ({ elements }) => {
      const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`H${level} skips a level`] : [],
      );
    },
  },
  {
    clause: 'PDF/UA 7.18, links',
    find: ({ document, elements }) => linkFaults(document, elements),
  },
  {
    clause: 'PDF/UA 7.21, fonts',
    find: ({ document }) =>
      dictsOf(document)
        .filter((dict) => nameIn(dict, 'Type') === 'Font' && nameIn(dict, 'Subtype') === 'Type0')
        .flatMap((font) => {
          const glyphs = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
          const descriptor = glyphs.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
          const name = nameIn(font, 'BaseFont');
          return [
            ...(descriptor?.has(PDFName.of('FontFile2')) ? [] : [`${name} is not embedded`]),
            ...(font.has(PDFName.of('ToUnicode')) ? [] : [`${name} has no text`]),
          ];
        }),
  },
];

function dictsOf({ context }: PDFDocument): PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}
