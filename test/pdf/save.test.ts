// A document's bytes are read back as what was written, and its identifier is that of its content.
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { save } from '../../src/pdf/save.ts';

/** A document of one page with so many objects more, and some numbers that nothing has. */
async function documentWith(objects: number): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  await document.flush();
  for (let number = 0; number < objects; number += 1) {
    const ref = document.context.register(
      document.context.obj({ Number: number, Text: PDFHexString.fromText('ə') }),
    );
    if (number % 7 === 3) document.context.delete(ref);
  }
  document.context.register(document.context.flateStream('q Q', { Kind: 'Stream' }));
  return document;
}

const sourcesOf = ({ context }: PDFDocument) =>
  context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`);

test.each([0, 99, 250])('%i objects are read back', async (objects) => {
  const document = await documentWith(objects);
  const before = sourcesOf(document);
  const read = await PDFDocument.load(save(document), { updateMetadata: false });
  expect(sourcesOf(read).filter((source) => !/\/Type \/(?:ObjStm|XRef)/.test(source))).toEqual(before);
  expect(read.getPageCount()).toBe(1);
});

test('the same content gives the same bytes, and another has another identifier', async () => {
  const idOf = async (bytes: Uint8Array) =>
    String((await PDFDocument.load(bytes, { updateMetadata: false })).context.trailerInfo.ID);
  const [one, same, other] = [await documentWith(20), await documentWith(20), await documentWith(21)].map(
    save,
  );
  if (!one || !same || !other) throw new Error('not saved');
  expect(one.equals(same)).toBe(true);
  expect(await idOf(one)).toMatch(/^\[ <([0-9A-F]{32})> <\1> \]$/);
  expect(await idOf(one)).not.toBe(await idOf(other));
});

test('an object that was replaced is not understood', async () => {
  const document = await documentWith(1);
  document.context.assign(PDFRef.of(90, 1), PDFDict.fromMapWithContext(new Map(), document.context));
  expect(() => save(document)).toThrow('an object that was replaced (object 90)');
  expect(document.catalog.get(PDFName.of('Pages'))).toBeDefined();
});
