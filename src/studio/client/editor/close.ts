// Signs stand close to their words: a space that comes between them moves out, or the signs would be printed. Pure.
type Span = { from: number; to: number };
type Pair = { open: Span; close: Span };

/** What changes, and where the cursor stands then. */
export type Moved = { changes: { from: number; to: number; insert: string }[]; head: number };

/** The first pair that a space has come into, or that holds nothing more; nothing where all stand close. */
export function closeTo(source: string, pairs: readonly Pair[], head: number): Moved | undefined {
  for (const { open, close } of pairs) {
    const inner = source.slice(open.to, close.from);
    const [before = ''] = /^\s*/.exec(inner) ?? [];
    const [after = ''] = /\s*$/.exec(inner) ?? [];
    if (before.length === inner.length) {
      const changes = [open, close].map((sign) => ({ ...sign, insert: '' }));
      return {
        changes,
        head:
          head -
          Math.max(0, Math.min(head, open.to) - open.from) -
          Math.max(0, Math.min(head, close.to) - close.from),
      };
    }
    if (before === '' && after === '') continue;
    const [start, end] = [open.to + before.length, close.from - after.length];
    return {
      changes: [
        { from: open.from, to: open.from, insert: before },
        { from: open.to, to: start, insert: '' },
        { from: end, to: close.from, insert: '' },
        { from: close.to, to: close.to, insert: after },
      ].filter(({ from, to, insert }) => from < to || insert !== ''),
      head: headIn(head, { open, close, start, end }),
    };
  }
  return undefined;
}

/** The cursor goes with the space that it stands in. */
function headIn(head: number, { open, close, start, end }: Pair & { start: number; end: number }): number {
  if (head >= open.to && head < start) return head - (open.to - open.from);
  if (head > end && head <= close.from) return head + (close.to - close.from);
  return head;
}
