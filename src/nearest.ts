// Which of the known names is meant by one that is misspelt.

/** In a shorter name one letter is too much to be a slip. */
const shortest = 4;

/**
 * The known name that one step leads to (`isOneStep`), or else the one that shares most pairs of letters with `name` (Dice's
 * measure), if those are many.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const step = name.length < shortest ? undefined : names.find((candidate) => isOneStep(name, candidate));
  if (step !== undefined) return step;
  const pairs = pairsOf(name);
  let best: { name: string; likeness: number } | undefined;
  for (const candidate of names) {
    const others = pairsOf(candidate);
    const likeness = (2 * pairs.intersection(others).size) / (pairs.size + others.size || 1);
    if (likeness > Math.max(0.4, best?.likeness ?? 0)) best = { name: candidate, likeness };
  }
  return best?.name;
}

function pairsOf(name: string): Set<string> {
  return new Set(Array.from(name.slice(1), (letter, index) => name[index] + letter));
}

/** Whether one letter more, one less, another one or two neighbours that changed places make one word of the other. */
export function isOneStep(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  // Most words differ from their second letter on: those are told apart without taking them apart.
  const differs = (shiftA: number, shiftB: number) => a[start + shiftA] !== b[start + shiftB];
  if (a.length - start > 2 && b.length - start > 2 && differs(1, 1) && differs(1, 0) && differs(0, 1))
    return false;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
