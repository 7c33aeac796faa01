// What a finished PDF says of itself: in the document information and in XMP alike, and the same each time.
import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { finishPdf } from '../../src/pdf/index.ts';
import type { Facts } from '../../src/pdf/metadata.ts';
import { finishPress } from '../../src/pdf/press/index.ts';
import { archived, packetOf } from '../../src/pdf/xmp.ts';
import { nameIn } from '../support/pdf-entries.ts';
import { someFacts } from '../support/sheets.ts';
import { shown, taggedPdf } from './tagged.ts';

const facts: Facts = {
  ...someFacts,
  title: 'BMT QAK Azərbaycan: Məlumat vərəqəsi – “sentyabr” <2024>',
  author: 'BMT-nin Qaçqınlar & “digər” üzrə Ali Komissarlığı',
  subject: "Məlumat vərəqəsi ]]> 'x'",
  keywords: ['Azərbaycan', 'a, b', '<c>'],
  language: 'az',
};

/** A PDF of one page, as another program at another time would date it. */
function printed(dated = new Date()): Promise<Uint8Array> {
  const change = (document: PDFDocument) => {
    document.setCreationDate(dated);
    document.setModificationDate(dated);
    document.setTitle('about:blank');
  };
  return taggedPdf(`/P <</MCID 0 >>BDC\n${shown('a')}\nEMC`, ['Document', ['P', 0]], { change });
}

async function finished(): Promise<PDFDocument> {
  const { bytes } = await finishPdf(await printed(), facts);
  return PDFDocument.load(bytes, { updateMetadata: false });
}

it('says title, author, keywords, language and the day of issue, and counts the pages', async () => {
  const { bytes, pages } = await finishPdf(await printed(), facts);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pages).toBe(1);
  expect(document.getTitle()).toBe(facts.title);
  expect(document.getAuthor()).toBe(facts.author);
  expect(document.getSubject()).toBe(facts.subject);
  expect(document.getKeywords()).toBe('Azərbaycan, a, b, <c>');
  expect(document.getLanguage()).toBe('az');
  expect(document.getCreationDate()?.toISOString()).toBe('2024-09-30T00:00:00.000Z');
  expect(document.getModificationDate()?.toISOString()).toBe('2024-09-30T00:00:00.000Z');
});

it('says the same in XMP, as a reader of XML finds it', async () => {
  const task = getDocument({
    data: new Uint8Array((await finishPdf(await printed(), facts)).bytes),
    verbosity: 0,
  });
  const { metadata } = await (await task.promise).getMetadata();
  const values = Object.fromEntries(metadata as Iterable<[string, unknown]>);
  expect(values).toMatchObject({
    'dc:title': facts.title,
    'dc:creator': [facts.author],
    'dc:description': facts.subject,
    'dc:subject': facts.keywords,
    'dc:language': 'az',
    'pdf:keywords': 'Azərbaycan, a, b, <c>',
    'pdf:producer': 'Chromium (Skia/PDF)',
    'xmp:creatortool': 'Factsheet',
    'xmp:createdate': '2024-09-30T00:00:00Z',
    'xmp:modifydate': '2024-09-30T00:00:00Z',
    'pdfaid:part': '3',
    'pdfaid:conformance': 'A',
    'pdfuaid:part': '1',
  });
  await task.destroy();
});

it.each(['screen', 'press'] as const)(
  'the %s edition’s document information and XMP agree',
  async (edition) => {
    const printedBytes = await printed();
    const condition = { profile: new Uint8Array(200), words: 'A press' };
    const job = { builds: new Map(), condition, profileFile: '', file: 'sheet.pdf' };
    const { bytes } = await (edition === 'press'
      ? finishPress(printedBytes, facts, job)
      : finishPdf(printedBytes, facts));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const { metadata } = await (await task.promise).getMetadata();
    const xmp = Object.fromEntries(metadata as Iterable<[string, unknown]>);
    await task.destroy();
    const instant = (date: Date | undefined) => date?.toISOString().replace('.000', '');
    const pairs: Record<string, [unknown, unknown]> = {
      Title: [document.getTitle(), xmp['dc:title']],
      Author: [[document.getAuthor()], xmp['dc:creator']],
      Subject: [document.getSubject(), xmp['dc:description']],
      Keywords: [document.getKeywords(), xmp['pdf:keywords']],
      Creator: [document.getCreator(), xmp['xmp:creatortool']],
      Producer: [document.getProducer(), xmp['pdf:producer']],
      CreationDate: [instant(document.getCreationDate()), xmp['xmp:createdate']],
      ModDate: [instant(document.getModificationDate()), xmp['xmp:modifydate']],
      Trapped: [nameIn(info, 'Trapped'), xmp['pdf:trapped']],
    };
    for (const [key, [said, inXmp]] of Object.entries(pairs)) expect(inXmp, key).toEqual(said);
    expect(info.keys().map((key) => key.decodeText())).toEqual(
      expect.arrayContaining(Object.keys(pairs).filter((key) => edition === 'press' || key !== 'Trapped')),
    );
    // Nothing stands in one of them alone.
    for (const key of info.keys()) expect(Object.keys(pairs)).toContain(key.decodeText());
    expect(xmp['dc:subject']).toEqual(facts.keywords);
  },
);

it('has no control characters in XML', () => {
  const packet = packetOf({ ...facts, title: 'a\u0000\u0008b\uFFFF' }, archived);
  expect(packet).toContain('<rdf:li xml:lang="x-default">ab</rdf:li></rdf:Alt></dc:title>');
});

it('keeps XMP unpacked, so that any program finds it', async () => {
  const stream = (await finished()).catalog.lookup(PDFName.of('Metadata'));
  expect(stream instanceof PDFRawStream && stream.dict.has(PDFName.of('Filter'))).toBe(false);
});

it('numbers its pages, and is a PDF 1.7', async () => {
  const { bytes } = await finishPdf(await printed(), facts);
  expect(Buffer.from(bytes.subarray(0, 9)).toString('latin1')).toBe('%PDF-1.7\n');
  expect([...bytes.subarray(9, 14)].filter((byte) => byte > 127)).toHaveLength(4);
  const labels = (await finished()).catalog.lookup(PDFName.of('PageLabels'), PDFDict);
  expect(String(labels).replace(/\s+/g, ' ')).toBe('<< /Nums [ 0 << /S /D >> ] >>');
});

it('gives the same bytes whenever the page was printed', async () => {
  const [now, then] = await Promise.all([printed(new Date()), printed(new Date('2001-02-03T04:05:06Z'))]);
  const [first, second] = await Promise.all([finishPdf(now, facts), finishPdf(then, facts)]);
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
});

it('is identified by its content', async () => {
  const idOf = async (given: Facts) => {
    const { bytes } = await finishPdf(await printed(), given);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const id = document.context.trailerInfo.ID as PDFArray;
    const [first, second] = [0, 1].map((index) => id.lookup(index, PDFHexString).asString());
    expect(first).toBe(second);
    expect(first).toMatch(/^[0-9A-F]{32}$/);
    return first;
  };
  expect(await idOf(facts)).toBe(await idOf(facts));
  expect(await idOf(facts)).not.toBe(await idOf({ ...facts, subject: 'another' }));
});

it('keeps a font program that is there twice once', async () => {
  const change = ({ context }: PDFDocument) => {
    for (const program of ['the same', 'the same', 'another']) {
      const FontFile2 = context.register(context.stream(program, { Length1: 8 }));
      context.register(context.obj({ Type: 'FontDescriptor', FontFile2 }));
    }
  };
  const pdf = await taggedPdf(`/P <</MCID 0 >>BDC\n${shown('a')}\nEMC`, ['Document', ['P', 0]], { change });
  const document = await PDFDocument.load((await finishPdf(pdf, facts)).bytes, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const files = objects.flatMap((object) =>
    object instanceof PDFDict && object.has(PDFName.of('FontFile2'))
      ? [String(object.get(PDFName.of('FontFile2')))]
      : [],
  );
  expect(files[0]).toBe(files[1]);
  expect(files[2]).not.toBe(files[0]);
  const programs = objects.filter(
    (object) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Length1')) === PDFNumber.of(8),
  );
  expect(programs.length).toBeLessThanOrEqual(2);
});
