// Our own reading of PDF/UA-1 and PDF/A-3a finds nothing in the shipped factsheets, and each fault in a PDF that has it.
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openPdf } from '../../src/pdf/metadata.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { shipped } from '../support/data.ts';
import { shippedIn, useSession } from '../support/factsheets.ts';
import { conformanceFaults } from './conformance.ts';

vi.setConfig({ testTimeout: 60_000 });

const session = useSession();
let good: Uint8Array;

beforeAll(async () => {
  good = (await shippedIn(session().tools, 'en')).factsheet.bytes;
}, 60_000);

test.each(['az', 'en'])('the shipped factsheet in %s', async (language) => {
  const { bytes } = (await shippedIn(session().tools, language)).factsheet;
  expect(await conformanceFaults(bytes)).toEqual([]);
});

test('a draft', async () => {
  const job = { id: shipped, languages: ['az'], draft: true, print: 'always' as const };
  const { files } = await makeFactsheets(job, session().tools, () => undefined);
  expect(await conformanceFaults(files[0]?.bytes ?? new Uint8Array())).toEqual([]);
});

/** Every dictionary of the PDF that has this name at this key, those of streams too. */
function all({ context }: PDFDocument, key: string, name: string): PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    return dict instanceof PDFDict && dict.get(PDFName.of(key)) === PDFName.of(name) ? [dict] : [];
  });
}

/** The first of them, without an entry, or with another one. */
const entry = (key: string, name: string, changed: string, value?: string) => (document: PDFDocument) => {
  const [dict] = all(document, key, name);
  if (!dict) throw new Error(`The PDF has no /${key} /${name}`);
  if (value === undefined) dict.delete(PDFName.of(changed));
  else dict.set(PDFName.of(changed), PDFName.of(value));
};

const without = (key: string) => (document: PDFDocument) => document.catalog.delete(PDFName.of(key));

/** The operators of page 1 with the first of `find` replaced. */
const operators = (find: string | RegExp, put: string) => (document: PDFDocument) => {
  const ref = document.getPage(0).node.get(PDFName.of('Contents')) as PDFRef;
  const stream = document.context.lookup(ref) as PDFRawStream;
  const before = inflateSync(stream.getContents()).toString('latin1');
  const after = before.replace(find, put);
  if (after === before) throw new Error(`The page has no ${find}`);
  document.context.assign(ref, PDFRawStream.of(stream.dict, deflateSync(Buffer.from(after, 'latin1'))));
};

const metadata = (find: string, put: string) => (document: PDFDocument) => {
  const ref = document.catalog.get(PDFName.of('Metadata')) as PDFRef;
  const stream = document.context.lookup(ref) as PDFRawStream;
  const after = Buffer.from(stream.getContents()).toString('utf8').replace(find, put);
  document.context.assign(ref, PDFRawStream.of(stream.dict, Buffer.from(after)));
};

function swapParents(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const owners = numbers.lookup(1, PDFArray);
  owners.set(0, owners.get(1));
}

function forgetBox(document: PDFDocument): void {
  all(document, 'S', 'Figure')[0]?.delete(PDFName.of('A'));
}

const plants: readonly (readonly [string, (document: PDFDocument) => unknown, string])[] = [
  [
    'no ID',
    ({ context }) => Object.assign(context.trailerInfo, { ID: undefined }),
    'PDF/A 6.1.3, trailer: no ID',
  ],
  ['no output intent', without('OutputIntents'), 'PDF/A 6.2.3, output intent: none for RGB'],
  ['no metadata', without('Metadata'), 'PDF/A 6.6, metadata: no <pdfaid:part>3'],
  ['another part', metadata('<pdfaid:part>3', '<pdfaid:part>2'), 'PDF/A 6.6, metadata: no <pdfaid:part>3'],
  ['no PDF/UA', metadata('<pdfuaid:part>1', '<pdfuaid:part>'), 'PDF/A 6.6, metadata: no <pdfuaid:part>1'],
  [
    'another title',
    (document) => document.setTitle('Other'),
    'XMP as in the document information: Title is “Other”',
  ],
  [
    'another day',
    (document) => document.setModificationDate(new Date(0)),
    'XMP as in the document information: ModDate',
  ],
  [
    'no role map',
    ({ catalog }) => catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).delete(PDFName.of('RoleMap')),
    'PDF/A 6.7.3.4, types: Strong is not mapped',
  ],
  [
    'a file without relation',
    entry('Type', 'Filespec', 'AFRelationship'),
    'PDF/A 6.8, embedded files: a file that',
  ],
  ['a file without type', entry('Type', 'EmbeddedFile', 'Subtype'), 'PDF/A 6.8, embedded files: a file that'],
  ['no title in the window', without('ViewerPreferences'), 'PDF/UA 7.1, title: the window does not show it'],
  [
    'painting that is neither',
    operators('/Artifact BMC', '/Span BMC'),
    'PDF/UA 7.1, real content and artifacts: constructPath on page 1 is neither',
  ],
  [
    'words that are neither',
    operators(/\/P <<\/MCID \d+ >>BDC/, '/P BMC'),
    'PDF/UA 7.1, real content and artifacts: showText on page 1 is neither',
  ],
  [
    'an artifact in a tag',
    operators('BT\n', '/Artifact BMC EMC\nBT\n'),
    'PDF/UA 7.1, real content and artifacts: an artifact in a tag',
  ],
  [
    'a tag in an artifact',
    operators(/(\/P <<\/MCID \d+ >>BDC)([\s\S]*?ET\nEMC)/, '/Artifact BMC\n$1$2\nEMC'),
    'PDF/UA 7.1, real content and artifacts: a tag in an artifact',
  ],
  ['a way back to another', swapParents, 'PDF/UA 7.1, marked content and tags: no way back to a'],
  [
    'one number twice',
    (document) => all(document, 'S', 'P')[2]?.set(PDFName.of('K'), PDFNumber.of(0)),
    'PDF/UA 7.1, marked content and tags: one number in two tags',
  ],
  [
    'a tag without content',
    (document) => all(document, 'S', 'Figure')[0]?.delete(PDFName.of('K')),
    'PDF/UA 7.1, marked content and tags: ',
  ],
  ['no language', without('Lang'), 'PDF/UA 7.2, language: none'],
  ['an item without body', entry('S', 'LBody', 'S', 'P'), 'PDF/UA 7.2, nesting: P in LI'],
  ['an item in no list', entry('S', 'L', 'S', 'Div'), 'PDF/UA 7.2, nesting: LI in Div'],
  ['NonStruct', entry('S', 'Strong', 'S', 'NonStruct'), 'ISO 32000-1, 14.8.4.2, groups: NonStruct is left'],
  [
    'words right in a group',
    entry('S', 'P', 'S', 'Div'),
    'ISO 32000-1, 14.8.4.2, groups: content right in Div',
  ],
  ['a figure without words', entry('S', 'Figure', 'Alt'), 'PDF/UA 7.3, figures: one without Alt'],
  ['a figure that is nowhere', forgetBox, 'PDF/UA 7.3, figures: one without a box'],
  ['a level skipped', entry('S', 'H2', 'S', 'H4'), 'PDF/UA 7.4.2, headings: H4 skips a level'],
  ['a link without words', entry('Subtype', 'Link', 'Contents'), 'PDF/UA 7.18, links: one without Contents'],
  ['a link in no tag', entry('S', 'Link', 'S', 'Span'), 'PDF/UA 7.18, links: one outside of the tags'],
  [
    'a link that does not print',
    entry('Subtype', 'Link', 'F'),
    'PDF/UA 7.18, links: one that does not print',
  ],
  ['a font that is not inside', entry('Type', 'FontDescriptor', 'FontFile2'), 'PDF/UA 7.21, fonts: '],
  ['a font without text', entry('Subtype', 'Type0', 'ToUnicode'), 'PDF/UA 7.21, fonts: '],
];

describe('finds', () => {
  test.each(plants)('%s', async (_, plant, fault) => {
    const document = await openPdf(good);
    plant(document);
    const found = await conformanceFaults(await document.save());
    expect(found).toContainEqual(expect.stringContaining(fault));
  });

  test('another header', async () => {
    const bytes = Buffer.from(good);
    bytes.write('%PDF-1.4', 'latin1');
    expect(await conformanceFaults(bytes)).toEqual(['PDF/A 6.1.2, header: "%PDF-1.4\\n"']);
  });
});
