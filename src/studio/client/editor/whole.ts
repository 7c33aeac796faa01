// Keeps whole what belongs together: no selection ends inside a chip, and signs go in pairs and stand close to their words.
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { closeTo } from './close.ts';
import { deletedWith } from './deleted.ts';
import { marksIn } from './shown.ts';

type Filtered = Transaction | readonly TransactionSpec[];

/** The filter: selections are widened to whole chips, and with a sign goes its partner. */
export const keptWhole = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged) return snapped(transaction);
  const isOwn = transaction.isUserEvent('delete') || transaction.isUserEvent('input');
  return isOwn ? keptClose(withPartners(transaction)) : transaction;
});

/** One stretch at a time is deleted or typed over; what CodeMirror does to several is left as it is. */
function withPartners(transaction: Transaction): Transaction {
  const { startState, changes } = transaction;
  const stretches: { from: number; to: number; insert: string }[] = [];
  changes.iterChanges((from, to, _start, _end, inserted) =>
    stretches.push({ from, to, insert: inserted.toString() }),
  );
  const [stretch] = stretches;
  if (stretches.length !== 1 || !stretch || stretch.from === stretch.to) return transaction;
  const { from, to, insert } = stretch;
  const isForward = transaction.isUserEvent('delete.forward');
  const spans = deletedWith(startState.doc.toString(), marksIn(startState), { from, to }, isForward);
  if (spans.length === 1 && spans[0]?.from === from && spans[0].to === to) return transaction;
  const set = startState.changes(
    spans.map((span) => ({ ...span, insert: span.from <= from && to <= span.to ? insert : '' })),
  );
  const cursor = set.mapPos(insert === '' && isForward ? from : to, 1);
  const userEvent = transaction.isUserEvent('delete') ? 'delete' : 'input';
  const spec = { changes: set, selection: { anchor: cursor }, scrollIntoView: true, userEvent };
  return startState.update({ ...spec, filter: false });
}

/** Bold and italic words that are still there, with what stands between their signs now. */
function keptClose(transaction: Transaction): Filtered {
  const { startState, changes, newDoc, newSelection } = transaction;
  const pairs = marksIn(startState).styled.flatMap(({ kind, open, close }) => {
    if (kind !== 'strong' && kind !== 'emphasis') return [];
    const moved = ({ from, to }: { from: number; to: number }) => ({
      from: changes.mapPos(from, 1),
      to: changes.mapPos(to, -1),
    });
    const pair = { open: moved(open), close: moved(close) };
    const isThere = pair.open.from < pair.open.to && pair.close.from < pair.close.to;
    return isThere ? [pair] : [];
  });
  const moved = closeTo(newDoc.toString(), pairs, newSelection.main.head);
  if (!moved) return transaction;
  return [transaction, { changes: moved.changes, selection: { anchor: moved.head }, sequential: true }];
}

/** A double click selects a word, and the digits of a chip are one. */
function snapped(transaction: Transaction): Filtered {
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
