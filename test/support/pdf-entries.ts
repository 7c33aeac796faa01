// Entries of a PDF's dictionaries as plain values.
import { PDFBool, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** The text of a dictionary's entry, if it has it. */
export function textIn(dict: PDFDict, key: string): string | undefined {
  return dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText();
}

/** The name at a dictionary's key, without its slash. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** Where a link annotation leads (ISO 32000-1, 12.6.4.7). */
export function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  return action && textIn(action, 'URI');
}

/** Whether a dictionary's entry is there and true. */
export function flagIn(dict: PDFDict | undefined, key: string): boolean {
  return dict?.lookupMaybe(PDFName.of(key), PDFBool)?.asBoolean() ?? false;
}
