// What goes when something is deleted beside signs that nobody sees. Pure.
import { findClusterBreak } from '@codemirror/state';
import { type Marks, signsOf } from './marks.ts';

type Span = { from: number; to: number };

/**
 * All that goes with a stretch, in order. A sign that alone would go stays, and what stands behind it goes; with all words
 * between two signs go these; with a sign goes its partner.
 * @param isForward whether the key deletes what follows
 */
export function deletedWith(source: string, marks: Marks, span: Span, isForward: boolean): Span[] {
  const main = throughSigns(source, marks, span, isForward);
  const gone = ({ from, to }: Span) => main.from <= from && to <= main.to;
  const cut = ({ from, to }: Span) => main.from < to && from < main.to;
  const signs = marks.styled.flatMap(({ open, close }) => {
    const isEmptied = gone({ from: open.to, to: close.from });
    if (!isEmptied && cut(open) === cut(close)) return [];
    return [open, close];
  });
  return merged([main, ...signs]);
}

/** The stretch itself; or where it is nothing but signs, what stands beyond them. */
function throughSigns(source: string, marks: Marks, span: Span, isForward: boolean): Span {
  const signs = signsOf(marks);
  let { from, to } = span;
  if (!signs.some((sign) => sign.from === from && sign.to === to)) return span;
  let next: Span | undefined;
  do {
    const at = isForward ? to : from;
    next = signs.find((sign) => (isForward ? sign.from : sign.to) === at && sign.from < sign.to);
    if (next) ({ from, to } = next);
  } while (next);
  const at = isForward ? to : from;
  const chip = marks.chips.find((one) => (isForward ? one.from : one.to) === at);
  if (chip) return { from: chip.from, to: chip.to };
  const end = findClusterBreak(source, at, isForward);
  return { from: Math.min(at, end), to: Math.max(at, end) };
}

function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all.filter(({ from, to }) => from < to);
}
