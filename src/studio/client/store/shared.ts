// Takes over from what was known all that says the same: what is drawn of it need not be drawn again. Pure.

/** The value after, made of the parts of the value before wherever they are equal. Both are JSON. */
export function shared<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after) || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const [old, keys] = [before as Record<string, unknown>, Object.keys(after)];
  const parts = keys.map((key) => shared(old[key], (after as Record<string, unknown>)[key]));
  const isSame =
    keys.length === Object.keys(old).length &&
    keys.every((key, at) => key in old && Object.is(old[key], parts[at]));
  if (isSame) return before as Value;
  if (Array.isArray(after)) return parts as Value;
  return Object.fromEntries(keys.map((key, at) => [key, parts[at]])) as Value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
