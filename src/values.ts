// What stands in data that no schema has read yet. Pure.

/** A path inside a data file: `['highlights', 'legal_aid']`. */
export type DataPath = readonly (string | number)[];

/** Whether a value has names with values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; nothing for what is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a path; nothing where the path leads nowhere. */
export function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((at, key) => {
    const inside = typeof at === 'object' && at !== null && Object.hasOwn(at, key);
    return inside ? (at as Record<string | number, unknown>)[key] : undefined;
  }, value);
}

/** Every value below one that has none below itself, in order. */
export function leavesOf(value: unknown, path: DataPath = []): { path: DataPath; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [{ path, value }] : [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => leavesOf(inner, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The first names of a list, and how many more there are: `a, b and 3 more`. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}
