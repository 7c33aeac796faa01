// Which of the known names is meant by one that is misspelt.

/** The known name that shares most pairs of letters with `name` (Dice's measure), if those are many. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const pairs = pairsOf(name);
  let best: { name: string; likeness: number } | undefined;
  for (const candidate of known) {
    const others = pairsOf(candidate);
    const likeness = (2 * pairs.intersection(others).size) / (pairs.size + others.size || 1);
    if (likeness > Math.max(0.4, best?.likeness ?? 0)) best = { name: candidate, likeness };
  }
  return best?.name;
}

function pairsOf(name: string): Set<string> {
  return new Set(Array.from(name.slice(1), (letter, index) => name[index] + letter));
}
