// What has to be true of a page of sample text as it is printed.
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { eachOperation } from '../../src/pdf/content/operators.ts';
import { stringOf } from '../../src/pdf/content/to-unicode.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { samplePage, samples } from '../support/scripts.ts';
import { finishSheet } from '../support/sheets.ts';

/** Tests of the samples in these languages. */
export function printsSample(languages: readonly string[], session: () => { tools: Tools }): void {
  it.each(languages)(
    'in %s has embedded subsets of its faces and of Lato, and no glyph is missing',
    async (language) => {
      const { facts, bytes } = await finishSheet(session().tools, await samplePage(language));
      const unlike = facts.fonts.filter(
        ({ kind, embedded, subset }) => kind !== 'Type0' || !embedded || !subset,
      );
      expect(unlike).toEqual([]);
      const weights = ['Regular', 'Bold', 'Black'];
      const own = (samples[language]?.fonts ?? []).flatMap((name) =>
        weights.map((weight) => `${name}-${weight}`),
      );
      const names = new Set(facts.fonts.map(({ name }) => name));
      expect([...names].filter((name) => !name.startsWith('Lato-')).sort()).toEqual(own.sort());
      expect([...names].filter((name) => name.startsWith('Lato-')).length).toBeGreaterThan(0);
      expect(await missingIn(bytes)).toEqual([]);
      expect(await programsIn(bytes)).toEqual(['CIDFontType2']);
    },
  );
}

/** The operations of a PDF that show the glyph 0, which stands for one that a font lacks. */
async function missingIn(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf);
  const found: string[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Length1'))) continue;
    const source = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    if (!/\bBT\b[\s\S]*\bET\b/.test(source)) continue;
    eachOperation(source, ({ operator, operands }) => {
      if (operator !== 'Tj' && operator !== 'TJ') return;
      for (const [shown] of String(operands[0]).matchAll(/<[^>]*>|\((?:\\[\s\S]|[^\\)])*\)/g)) {
        const codes = Buffer.from(stringOf(shown).asBytes());
        for (let at = 0; at + 1 < codes.length; at += 2) if (codes.readUInt16BE(at) === 0) found.push(shown);
      }
    });
  }
  return found;
}

/** What kinds of programs the fonts of a PDF are: TrueType is `CIDFontType2`. */
async function programsIn(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf);
  const kinds = [...context.enumerateIndirectObjects()].flatMap(([, object]) => {
    const kind = object instanceof PDFDict ? String(object.get(PDFName.of('Subtype'))) : '';
    return kind.startsWith('/CIDFont') ? [kind.slice(1)] : [];
  });
  return [...new Set(kinds)];
}
