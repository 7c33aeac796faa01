// One order for the names of two lists that are much alike. Pure.

/** The names of `base` in their order; a name that only `other` has follows the one that it follows there. */
export function mergeOrder(base: readonly string[], other: readonly string[]): string[] {
  const known = new Set(base);
  const after = new Map<string | undefined, string[]>();
  let neighbour: string | undefined;
  for (const name of other) {
    if (known.has(name)) neighbour = name;
    else {
      known.add(name);
      const followers = after.get(neighbour) ?? [];
      followers.push(name);
      after.set(neighbour, followers);
    }
  }
  return [undefined, ...base].flatMap((name) => [
    ...(name === undefined ? [] : [name]),
    ...(after.get(name) ?? []),
  ]);
}
