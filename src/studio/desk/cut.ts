// The difference of two texts as one piece that gives way to another, which can be made and taken back. Pure.

/** At `at`, `removed` gives way to `put`. */
export type Cut = { at: number; removed: string; put: string };

export function cutBetween(before: string, after: string): Cut {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return {
    at: start,
    removed: before.slice(start, before.length - same),
    put: after.slice(start, after.length - same),
  };
}

/** The text with a cut made; nothing where the text has something else there. */
export function withCut(text: string, { at, removed, put }: Cut): string | undefined {
  if (!text.startsWith(removed, at)) return undefined;
  return text.slice(0, at) + put + text.slice(at + removed.length);
}

export function reversed({ at, removed, put }: Cut): Cut {
  return { at, removed: put, put: removed };
}
