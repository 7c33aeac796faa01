// SVG text → a tree of its shapes. What is in no namespace of SVG's is left out here: editors keep their data there.
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { Fault } from './raster.ts';

/** An element of SVG: attributes by their name (`href` for `xlink:href` too), and what is inside, words as strings. */
export type Shape = { name: string; attributes: Record<string, string>; inside: (Shape | string)[] };

/** More than a map of a country in full detail has; and deeper than any drawing program nests groups. */
const most = { elements: 100_000, depth: 200 } as const;

const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/**
 * Reads a drawing.
 * @returns its root, or why it cannot be read: not well-formed XML (1.0), no SVG, far too many parts, entities from outside
 */
export function readDrawing(text: string): { root: Shape } | { fault: Fault } {
  const reader = new SaxesParser({ xmlns: true, position: true });
  const open: (Shape | undefined)[] = [];
  let root: Shape | undefined;
  let count = 0;
  let fault: Fault | undefined;
  const stop = (found: Fault) => {
    fault ??= found;
    throw new Error(found.code);
  };
  reader.on('error', () => stop(notWhole(reader.line)));
  reader.on('doctype', (doctype) => {
    const entities = entitiesOf(doctype);
    if ('fault' in entities) stop(entities.fault);
    else Object.assign(reader.ENTITIES, entities.known);
  });
  reader.on('processinginstruction', ({ target, body }) => {
    if (target === 'xml-stylesheet' && /href\s*=\s*["'](?!#)/.test(body)) stop(reachesOut('a style sheet'));
  });
  reader.on('opentag', (tag) => {
    count += 1;
    if (count > most.elements || open.length >= most.depth) stop(tooComplex);
    const shape = shapeOf(tag, open.length === 0 || open.at(-1) !== undefined);
    if (open.length === 0) root = shape;
    else if (shape) open.at(-1)?.inside.push(shape);
    open.push(shape);
  });
  reader.on('closetag', () => void open.pop());
  const words = (value: string) => void open.at(-1)?.inside.push(value);
  reader.on('text', words);
  reader.on('cdata', words);
  try {
    reader.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (!fault) throw error;
    return { fault };
  }
  return root?.name === 'svg' ? { root } : { fault: notWhole(1) };
}

/** An element of SVG's inside of such elements; nothing else is kept, nor what is inside of that. */
function shapeOf({ local, uri, attributes }: SaxesTagNS, inDrawing: boolean): Shape | undefined {
  if (!inDrawing || uri !== namespaces.svg) return undefined;
  const kept = Object.values(attributes).flatMap((attribute) => {
    const name = nameOf(attribute);
    return name ? [[name, attribute.value] as const] : [];
  });
  return { name: local, attributes: Object.fromEntries(kept), inside: [] };
}

function nameOf({ prefix, local, uri }: SaxesAttributeNS): string | undefined {
  if (uri === namespaces.xlink && local === 'href') return 'href';
  if (uri === namespaces.xml && local === 'space') return 'xml:space';
  return prefix === '' && local !== 'xmlns' ? local : undefined;
}

/**
 * The entities that a document type defines (XML 1.0, 4.2): drawing programs name their namespaces so. An entity's own
 * entities are not looked into, so none can grow.
 */
function entitiesOf(doctype: string): { known: Record<string, string> } | { fault: Fault } {
  if (/<!ENTITY\s+(%\s+)?\S+\s+(SYSTEM|PUBLIC)\b/i.test(doctype)) return { fault: reachesOut('an entity') };
  const known: Record<string, string> = {};
  for (const [, name, double, single] of doctype.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const value = double ?? single ?? '';
    if (name && value.length <= 1000 && !/[&<]/.test(value)) known[name] = value;
  }
  return { known };
}

function notWhole(line: number): Fault {
  const message = `is damaged: it is not a whole SVG file (line ${line}).`;
  const hint = 'Open it in a drawing program, and save it again as plain SVG.';
  return { code: 'picture-broken', message, hint };
}

export const tooComplex: Fault = {
  code: 'picture-too-complex',
  message: 'has far too many parts to be drawn, or parts that repeat each other again and again.',
  hint: 'Simplify it in a drawing program, or save it as a PNG of the size that is printed.',
};

export function reachesOut(what: string): Fault {
  const message = `needs something from outside (${what}), which is not printed.`;
  const hint = 'Save it again with everything inside, as a plain SVG.';
  return { code: 'picture-reaches-out', message, hint };
}
