// The PDFs of the shipped period are opened, and hold what the data files say.
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { rasterise } from '../../src/compare/raster.ts';
import { coverJpeg, coverResolution, largestCover } from '../../src/deliver/mail-cover.ts';
import type { Factsheet } from '../../src/pipeline/job.ts';
import { project, shipped } from '../support/data.ts';
import { shippedIn, useSession } from '../support/factsheets.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { textOf } from '../support/tags.ts';
import { type Expected, expectationsOf } from './expected.ts';
import * as faults from './faults.ts';

describe.each(['az', 'en'])(`${shipped} in %s`, (language) => {
  const session = useSession();
  let pdf: ReadPdf;
  let expected: Expected;
  let html = '';
  let made: Factsheet;

  beforeAll(async () => {
    expected = await expectationsOf(path.join(project, 'data'), shipped, language);
    ({ page: html, factsheet: made } = await shippedIn(session().tools, language));
    pdf = await readPdf(made.bytes);
  }, 60_000);

  test('the data say what to look for', () => {
    expect(expected.passages.length).toBeGreaterThan(30);
    expect(expected.figures.length).toBeGreaterThan(10);
    expect(expected.links.length).toBeGreaterThan(2);
  });

  test('as a mail, with its cover, it is small: two languages stay under 400 kB', async () => {
    const [page] = await rasterise(made.bytes, coverResolution);
    if (!page) throw new Error('There is no page.');
    const cover = await coverJpeg(page);
    expect(cover.length).toBeLessThanOrEqual(largestCover);
    expect((await sharp(cover).metadata()).width).toBe(560);
    const base64 = (bytes: number) => Math.ceil(bytes / 57) * 78;
    expect(base64(made.bytes.length) + base64(cover.length)).toBeLessThan(195_000);
  });

  test.each(Object.entries(faults))('%s', (_, find) => {
    expect(find(pdf, expected)).toEqual([]);
  });

  test('is read aloud in the order of its source, word for word, without running lines', () => {
    expect(pdf.tags && bare(textOf(pdf.tags), language)).toBe(bare(wordsOf(html), language));
  });

  test('carries its figures in both languages', async () => {
    const { catalog } = await PDFDocument.load(made.bytes, { updateMetadata: false });
    const file = catalog
      .lookup(PDFName.of('AF'), PDFArray)
      .lookup(0, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict);
    const stream = file.lookup(PDFName.of('F'));
    const csv = stream instanceof PDFRawStream ? inflateSync(stream.getContents()).toString() : '';
    expect(csv).toContain(
      'population.idps,Məcburi köçkünlər,Internally displaced persons (IDPs),657749,people,2024-06-30,',
    );
    expect(csv.split('\r\n').length).toBeGreaterThan(40);
  });

  test('is small', () => {
    expect(made.bytes.length).toBeLessThan(400_000);
  });
});

/** The words of the body that are read: not what is hidden from readers. */
function wordsOf(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<(\w+)[^>]* aria-hidden="true"[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&');
}

/** Without spaces and hyphens, which lines put in, and in small letters, because styles make capitals. */
function bare(text: string, language: string): string {
  return text.replace(/[\s\u00AD-]/g, '').toLocaleLowerCase(language);
}
