// Reads a part of a workbook as XML (https://www.w3.org/TR/xml/): strictly, and without entities of its own.
import { SaxesParser } from 'saxes';
import { encodingOf } from '../text.ts';

/** An element by its local name (strict and transitional files differ in namespaces and prefixes only). */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>> };

/** What to do at each element; `path` has the names of those around it, the outermost first. */
export type XmlHandlers = {
  open?(element: XmlElement, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
};

/** Deeper than any part of a workbook is. */
const deepest = 60;

/** What is wrong with a part, in words; whoever reads it knows the file. */
export class UnsoundXml extends Error {}

/**
 * Walks through a part.
 * @throws UnsoundXml where it is not well-formed, not UTF-8 or UTF-16, too deep, or declares a document type: entities
 * can grow without end
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  const told = (content: string) => text?.(content, path);
  parser.on('error', ({ message }) => {
    throw new UnsoundXml(message);
  });
  parser.on('doctype', () => {
    throw new UnsoundXml('it has a DOCTYPE');
  });
  parser.on('text', told);
  parser.on('cdata', told);
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length >= deepest) throw new UnsoundXml('its elements stand too deep in each other');
    open?.({ name: localName(name), attributes: localNames(attributes) }, path);
    path.push(localName(name));
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    close?.(localName(name), path);
  });
  parser.write(decoded(bytes)).close();
}

/** A boolean as XML Schema writes it (https://www.w3.org/TR/xmlschema-2/#boolean): `1` and `true`, spaces around it. */
export function isTrue(value: string | undefined): boolean {
  return /^[ \t\r\n]*(?:1|true)[ \t\r\n]*$/.test(value ?? '');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes by local name. One without a prefix goes before one with. */
function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.entries(attributes).sort(
    ([one], [other]) => Number(other.includes(':')) - Number(one.includes(':')),
  );
  return Object.assign(
    Object.create(null),
    Object.fromEntries(names.map(([name, value]) => [localName(name), value])),
  );
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UnsoundXml('it is not UTF-8');
  }
}
