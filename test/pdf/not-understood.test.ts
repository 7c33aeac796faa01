// A PDF that a step does not understand is an error that names the object; never a file that is silently broken.
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../src/pdf/index.ts';
import { someFacts } from '../support/sheets.ts';
import { type Branch, filled, shown, taggedPdf } from './tagged.ts';

const text = `/P <</MCID 0 >>BDC\n${shown('a')}\nEMC`;
const tree: Branch = ['Document', ['P', 0]];
const form = '/P <</MCID 0 >>BDC EMC';
const two: Branch = ['Document', ['P', 0], ['P', 'X1 0']];

/** What is wrong, by what is done to a good PDF. */
const faults: readonly (readonly [string, Parameters<typeof taggedPdf>, RegExp])[] = [
  ['an operator', [`${text}\n1 xy`, tree], /the operator “xy” \(object \d+\)/],
  ['an inline picture', [`${text}\nBI ID EI`, tree], /an inline picture \(object \d+\)/],
  ['a type of tag', [text, ['Document', ['Odd', 0]]], /a tag “Odd” \(object \d+\)/],
  [
    'marked content without a tag',
    [`${text}\n/P <</MCID 7 >>BDC EMC`, tree],
    /marked content 7 that no tag has \(object \d+\)/,
  ],
  [
    'a tag without marked content',
    [text, ['Document', ['P', 0, 3]]],
    /marked content 3 that is not there \(object \d+\)/,
  ],
  ['one number in two tags', [text, ['Document', ['P', 0], ['P', 0]]], /marked content 0 that is not there/],
  [
    'marks in marks',
    [`/P <</MCID 0 >>BDC\n${text}\nEMC`, tree],
    /marked content inside of marked content \(object/,
  ],
  [
    'marks that do not end',
    [text.replace('\nEMC', ''), tree],
    /marked content or text that does not end \(object/,
  ],
  ['marks that end twice', [`${text}\nEMC`, tree], /marked content that ends before it begins \(object/],
  ['named properties', [`${text}\n/P /MC0 BDC EMC`, tree], /marked content with named properties \(object/],
  [
    'a form painted twice',
    [`${text}\n/X1 Do\n/X1 Do`, two, { forms: { X1: form } }],
    /painted twice \(object \d+\)/,
  ],
  [
    'a form never painted',
    [text, two, { forms: { X1: form } }],
    /a form with marked content that no page paints \(object/,
  ],
  ['no such picture', [`${text}\n/X9 Do`, tree], /no picture of the name “X9” \(object \d+\)/],
  [
    'a picture without words',
    [`/P <</MCID 0 >>BDC\n${filled}\nEMC`, ['Document', ['Figure', 0]]],
    /a picture without a description \(object \d+\)/,
  ],
  ['glyphs outside of text', [`${text}\n(a) Tj`, tree], /glyphs outside of a text object \(object \d+\)/],
  [
    'no tags',
    [text, tree, { change: ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot')) }],
    /has no tags/,
  ],
  [
    'a link that leads to nothing',
    [text, ['Document', ['P', 0, '->#x']], { change: forgetPage }],
    /a link that leads to nothing \(object/,
  ],
  [
    'an annotation in no tag',
    [text, tree, { change: addNote }],
    /an annotation that no tag has \(object \d+\)/,
  ],
  [
    'no link',
    [text, ['Document', ['P', 0, '-> https://a.example/']], { change: makeWidget }],
    /a tag for something that is no link/,
  ],
  ['a filter', [text, tree, { change: packOtherwise }], /packed in a way of their own \(object \d+\)/],
  [
    'a font without text',
    [
      `${text}\n/P <</MCID 1 >>BDC\n${shown('b')}\nEMC`,
      ['Document', ['P', 0], ['NonStruct', 1]],
      { change: forgetText },
    ],
    /a font whose glyphs have no text \(object/,
  ],
];

test.each(faults)('%s', async (_, given, message) => {
  const error = await finishPdf(await taggedPdf(...given), someFacts).catch((reason) => reason);
  expect(error).toMatchObject({
    code: 'pdf-not-understood',
    kind: 'internal',
    message: expect.stringMatching(message),
  });
});

test('the PDF that all of these were made from is understood', async () => {
  await expect(finishPdf(await taggedPdf(text, tree), someFacts)).resolves.toMatchObject({ pages: 1 });
});

function annotations(document: PDFDocument): PDFDict[] {
  const array = document.getPage(0).node.Annots();
  return array?.asArray().map((_, index) => array.lookup(index, PDFDict)) ?? [];
}

function forgetPage(document: PDFDocument): void {
  annotations(document)[0]?.set(
    PDFName.of('Dest'),
    document.context.obj([PDFRef.of(999), PDFName.of('Fit')]),
  );
}

function addNote(document: PDFDocument): void {
  const note = document.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
  document.getPage(0).node.addAnnot(document.context.register(note));
}

function makeWidget(document: PDFDocument): void {
  annotations(document)[0]?.set(PDFName.of('Subtype'), PDFName.of('Widget'));
}

function packOtherwise(document: PDFDocument): void {
  const ref = document.getPage(0).node.get(PDFName.of('Contents'));
  const stream = document.context.lookup(ref);
  if (stream instanceof PDFRawStream) stream.dict.set(PDFName.of('Filter'), PDFName.of('LZWDecode'));
}

function forgetText(document: PDFDocument): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('Resources'))) {
      const fonts = object.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
      fonts.lookup(PDFName.of('F1'), PDFDict).delete(PDFName.of('ToUnicode'));
    }
  }
}
