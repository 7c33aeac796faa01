// Keeps whole what belongs together: no selection ends inside a chip, and signs go in pairs.
import { type ChangeSet, EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import type { Marks } from './marks.ts';
import { marksIn } from './shown.ts';

type Span = { from: number; to: number };

/** The filter: selections are widened to whole chips, and with a sign goes its partner. */
export const keptWhole = EditorState.transactionFilter.of((transaction) => {
  if (transaction.docChanged) return withPartners(transaction);
  return snapped(transaction);
});

function withPartners(transaction: Transaction): Transaction | readonly TransactionSpec[] {
  if (!transaction.isUserEvent('delete') && !transaction.isUserEvent('input')) return transaction;
  const partners = partnersOf(marksIn(transaction.startState), transaction.changes);
  if (partners.length === 0) return transaction;
  const changes = partners.map(({ from, to }) => ({
    from: transaction.changes.mapPos(from, 1),
    to: transaction.changes.mapPos(to, -1),
  }));
  return [transaction, { changes, sequential: true }];
}

/** Signs that stay, whose partners go. */
export function partnersOf(marks: Marks, changes: Pick<ChangeSet, 'iterChanges'>): Span[] {
  const gone: Span[] = [];
  changes.iterChanges((from, to) => {
    if (from < to) gone.push({ from, to });
  });
  const goes = ({ from, to }: Span) => gone.some((one) => one.from < to && from < one.to);
  return marks.styled.flatMap(({ open, close }) => {
    if (goes(open) === goes(close)) return [];
    return [goes(open) ? close : open];
  });
}

/** A double click selects a word, and the digits of a chip are one. */
function snapped(transaction: Transaction): Transaction | readonly TransactionSpec[] {
  const { selection } = transaction;
  if (!selection) return transaction;
  const { chips } = marksIn(transaction.startState);
  const { anchor, head } = selection.main;
  const inside = (at: number) => chips.find(({ from, to }) => from < at && at < to);
  if (!inside(anchor) && !inside(head)) return transaction;
  const isForward = anchor <= head;
  const out = (at: number, toEnd: boolean) => inside(at)?.[toEnd ? 'to' : 'from'] ?? at;
  const spec = { anchor: out(anchor, !isForward), head: out(head, isForward) };
  return [transaction, { selection: spec, sequential: true }];
}
