// What has to be true of the text of a page in any script: readers give its words back, and its tags say them as they were written.
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { rasterise } from '../../src/compare/raster.ts';
import { pageWords } from '../../src/layout/words.ts';
import { setBoxes } from '../../src/pdf/boxes.ts';
import { openPdf } from '../../src/pdf/metadata.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { lettersOf, lostIn } from '../support/read-words.ts';
import { samplePage, samples } from '../support/scripts.ts';
import { finishSheet, someFacts } from '../support/sheets.ts';

/** Tests of the samples in these languages. */
export function readsBack(languages: readonly string[], session: () => { tools: Tools }): void {
  it.each(languages)('in %s is read back', async (language) => {
    const html = await samplePage(language);
    const words = pageWords(html);
    const { bytes } = await finishSheet(session().tools, html, { ...someFacts, language, words });
    expect(await lostIn(bytes, words)).toEqual([]);
    const document = await PDFDocument.load(bytes);
    expect(mapsOf(document).filter((map) => /^<\w+> <0000>$/m.test(map))).toEqual([]);
    expect(contentsOf(document).filter((source) => source.includes('/ActualText'))).toEqual([]);
    const said = saidIn(document);
    if (!/\p{Lo}/u.test(words)) expect(said).toEqual([]);
    else expect(said.join(' ')).toContain(samples[language]?.heading);
    const own = samples[language]?.text.replace(/\*+/g, '').normalize() ?? '';
    // A mark alone between two tags says itself.
    if (said.length > 0) expect(lettersOf(said.join(''))).toContain(lettersOf(own));
  });
}

/** Tests that syllables stand where they stood: the same pixels, but for what rounding does to their edges. */
export function paintsAlike(languages: readonly string[], session: () => { tools: Tools }): void {
  it.each(languages)('in %s is painted as it was printed', async (language) => {
    const html = await samplePage(language);
    const facts = { ...someFacts, language, words: pageWords(html) };
    const { bytes, printed } = await finishSheet(session().tools, html, facts);
    const unfinished = await openPdf(printed);
    setBoxes(unfinished);
    const [before] = await rasterise(await unfinished.save(), 150);
    const [after] = await rasterise(bytes, 150);
    const most = before?.data.reduce(
      (found, value, at) => Math.max(found, Math.abs(value - (after?.data[at] ?? 0))),
      0,
    );
    expect(most).toBeLessThanOrEqual(3);
  });
}

function contentsOf({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Length1'))) return [];
    const source = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    return /\bBT\b[\s\S]*\bET\b/.test(source) ? [source] : [];
  });
}

function mapsOf({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const map = object instanceof PDFDict ? object.lookup(PDFName.of('ToUnicode')) : undefined;
    return map instanceof PDFRawStream
      ? [Buffer.from(decodePDFRawStream(map).decode()).toString('latin1')]
      : [];
  });
}

/** What tags say in the place of their content, in their order. */
function saidIn({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const said = object instanceof PDFDict ? object.get(PDFName.of('ActualText')) : undefined;
    return said instanceof PDFHexString ? [said.decodeText()] : [];
  });
}
