// What a schema says of a place in a file: its schemas there, and the names that it knows there.
import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** The schemas that a value at a path may have (several where the file leaves a choice); none where no value may stand. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  let here = unwrapped(schema);
  for (const part of path) here = here.flatMap((one) => inside(one, part)).flatMap(unwrapped);
  return here;
}

/** Whether a text may stand at a path, that readers get to see: the schemas of those are marked. */
export function isText(schema: Schema, path: Path): boolean {
  return schemasAt(schema, path).some((one) => z.globalRegistry.get(one as z.ZodType)?.text === true);
}

/** What may stand at a path by its schema; nothing where that is neither a number nor a day. */
export function valueAtIs(schema: Schema, path: Path): 'count' | 'amount' | 'day' | undefined {
  for (const one of schemasAt(schema, path)) {
    if (one instanceof z.ZodNumber) return one.format === 'safeint' ? 'count' : 'amount';
    if (one instanceof z.ZodISODate) return 'day';
  }
  return undefined;
}

/** Whether a value at a path may be left out. */
export function isOptional(schema: Schema, path: Path): boolean {
  const last = path.at(-1);
  return schemasAt(schema, path.slice(0, -1)).some((one) => {
    const { def } = one._zod as z.core.$ZodTypes['_zod'];
    const own = def.type === 'object' && last !== undefined ? def.shape[last] : undefined;
    return (own?._zod as z.core.$ZodTypes['_zod'] | undefined)?.def.type === 'optional';
  });
}

/** Every path at which a fixed name may stand: `population.groups` for `refugees`. */
export function placesOf(schema: Schema, name: string, path: string[] = []): string[][] {
  const names = namesAt(schema, path);
  const below = path.length < 4 ? names.flatMap((one) => placesOf(schema, name, [...path, one])) : [];
  return names.includes(name) ? [path, ...below] : below;
}

/** The names that may stand at a path where they are fixed: `refugees`, `asylum_seekers` and so on. */
export function namesAt(schema: Schema, path: Path): string[] {
  return schemasAt(schema, path).flatMap((one) => {
    const { def } = one._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'object') return Object.keys(def.shape);
    if (def.type !== 'record') return [];
    const keys = (def.keyType as z.core.$ZodTypes)._zod.def;
    return keys.type === 'enum' ? Object.keys(keys.entries) : [];
  });
}

function inside(schema: Schema, part: string | number): Schema[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object': {
      const own = Object.hasOwn(def.shape, part) ? def.shape[part] : undefined;
      return own ? [own] : [];
    }
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    default:
      return [];
  }
}

/** A schema without what only says that a value may be left out, worked on or chosen. */
function unwrapped(schema: Schema): Schema[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrapped(def.innerType);
    case 'union':
      return def.options.flatMap(unwrapped);
    case 'pipe':
      return unwrapped((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in);
    case 'lazy':
      return unwrapped(def.getter());
    default:
      return [schema];
  }
}
