// What stays on one line with its neighbours: a browser would break a line before and after whatever an editor draws in place of
// the source, even between bold words and their comma, or a figure and its per cent sign. Pure.
import { type Marks, signsOf } from './marks.ts';

type Span = { from: number; to: number };

/** The letter or sign that a text ends or begins with, with what combines with it. */
const last = /[^\s\p{M}]\p{M}*$/u;
const first = /^[^\s\p{M}]\p{M}*/u;
/** So far (UTF-16 units) a letter is looked for. */
const most = 12;

/** Each stretch of chips and signs that follow one another, with the letters before and behind it that it may not be parted from. */
export function gluedIn(source: string, marks: Marks): Span[] {
  const glued: Span[] = [];
  for (const { from, to, hasChip } of stretchesOf(marks)) {
    const before = last.exec(source.slice(Math.max(0, from - most), from))?.[0].length ?? 0;
    const after = first.exec(source.slice(to, to + most))?.[0].length ?? 0;
    // Signs take no room: a line may end beside them where it ends anyway.
    if (hasChip ? before + after === 0 : before * after === 0) continue;
    const previous = glued.at(-1);
    if (previous && previous.to > from - before) previous.to = to + after;
    else glued.push({ from: from - before, to: to + after });
  }
  return glued;
}

function stretchesOf(marks: Marks): (Span & { hasChip: boolean })[] {
  const drawn = [
    ...marks.chips.map(({ from, to }) => ({ from, to, hasChip: true })),
    ...signsOf(marks).map(({ from, to }) => ({ from, to, hasChip: false })),
  ].filter(({ from, to }) => from < to);
  const stretches: typeof drawn = [];
  for (const one of drawn.sort((a, b) => a.from - b.from)) {
    const previous = stretches.at(-1);
    if (previous?.to !== one.from) stretches.push(one);
    else {
      previous.to = one.to;
      previous.hasChip ||= one.hasChip;
    }
  }
  return stretches;
}
