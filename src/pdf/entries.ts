// Entries of a PDF's dictionaries as plain values.
import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';

/** The text at a dictionary's key, if it has it. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  return dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText();
}

/** Names as texts: a document has few, and each many times. */
const texts = new WeakMap<PDFName, string>();

/** The name at a dictionary's key, without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  if (!(value instanceof PDFName)) return undefined;
  const text = texts.get(value) ?? value.decodeText();
  texts.set(value, text);
  return text;
}

/** The numbers of the array at a dictionary's key; none where there is no array. */
export function numbersAt(dict: PDFDict, key: string): number[] {
  const array = dict.lookupMaybe(PDFName.of(key), PDFArray);
  return array?.asArray().map((_, index) => array.lookup(index, PDFNumber).asNumber()) ?? [];
}
