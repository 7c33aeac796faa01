// How much work a drawing is: its shapes, counted as often as they are drawn. A small file can ask for millions. Pure.
import type { Shape } from './drawing-read.ts';

/**
 * Shapes that a drawing may have once everything that is repeated is counted. Measured: a PDF with 100,000 takes 20
 * seconds to make, and a map of a country in full detail has a few thousand.
 */
export const mostShapes = 60_000;

/** Shapes in shapes and references to references. */
const longestChain = 1000;

/** Counts a drawing's shapes, up to a little over `mostShapes`. What refers to itself is not drawn, and not counted again. */
export function weightOf(root: Shape): number {
  const known = new Map<string, Shape>();
  const styles: string[] = [];
  const collect = (shape: Shape) => {
    const { id } = shape.attributes;
    if (id !== undefined && !known.has(id)) known.set(id, shape);
    for (const part of shape.inside) {
      if (typeof part !== 'string') collect(part);
      else if (shape.name === 'style') styles.push(part);
    }
  };
  collect(root);
  const byClass = classReferences(styles.join('\n'));
  const weights = new Map<Shape, number>();
  const under = new Set<Shape>();
  const weigh = (shape: Shape): number => {
    const done = weights.get(shape);
    if (done !== undefined) return done;
    if (under.has(shape)) return 0;
    // A chain of references as long as this is no drawing, and would not end well in any program.
    if (under.size > longestChain) return mostShapes + 1;
    under.add(shape);
    let weight = 1;
    for (const part of shape.inside) {
      if (typeof part !== 'string') weight += weigh(part);
      if (weight > mostShapes) break;
    }
    for (const { id, times } of referencesOf(shape, byClass)) {
      if (weight > mostShapes) break;
      const used = known.get(id);
      if (used) weight += weigh(used) * times;
    }
    under.delete(shape);
    weight = Math.min(weight, mostShapes + 1);
    weights.set(shape, weight);
    return weight;
  };
  return weigh(root);
}

/** What a shape draws with: each thing once, and markers once a point of its line. */
function referencesOf(
  { name, attributes }: Shape,
  byClass: ClassReferences,
): { id: string; times: number }[] {
  const found: { id: string; times: number }[] = [];
  const points = () =>
    Math.max(1, (attributes.d ?? attributes.points ?? '').match(/-?[\d.]+/g)?.length ?? 0) / 2;
  const add = (id: string, property: string) =>
    found.push({ id, times: property.startsWith('marker') ? Math.ceil(points()) : 1 });
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'href') {
      if (value.trim().startsWith('#')) add(value.trim().slice(1), name);
    } else if (attribute === 'style') {
      for (const [property, id] of declaredReferences(value)) add(id, property);
    } else {
      for (const id of idsIn(value)) add(id, attribute);
    }
  }
  const classes = attributes.class?.split(/\s+/) ?? [];
  for (const one of [...classes.map((each) => `.${each}`), `#${attributes.id}`, name, '*']) {
    for (const [property, id] of byClass.get(one) ?? []) add(id, property);
  }
  return found;
}

type ClassReferences = ReadonlyMap<string, [property: string, id: string][]>;

/** What a style sheet's rules draw with, by the class or the element that each selector ends in. */
function classReferences(css: string): ClassReferences {
  const found = new Map<string, [string, string][]>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const references = declaredReferences(body);
    if (references.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const last = /([.#]?[\w-]+|\*)[^.#\w*-]*$/.exec(selector.trim())?.[1] ?? '*';
      found.set(last, [...(found.get(last) ?? []), ...references]);
    }
  }
  return found;
}

function declaredReferences(css: string): [property: string, id: string][] {
  return css.split(';').flatMap((declaration) => {
    const [property = '', ...value] = declaration.split(':');
    return idsIn(value.join(':')).map((id): [string, string] => [property.trim(), id]);
  });
}

function idsIn(value: string): string[] {
  return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id);
}
