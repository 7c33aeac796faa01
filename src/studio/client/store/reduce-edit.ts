// What happens to a value between the key that is pressed and the answer that it is saved. Pure.
import type { Changed } from '../../contract/asks.ts';
import type { Happening } from './happening.ts';
import { entered, typed, typing } from './reduce-typed.ts';
import { type Edit, type Edits, type Known, keyOf, openIn, type Value } from './state.ts';

/** What becomes of edits that are on their way. */
export type OnItsWay = Extract<Happening, { type: 'sent' | 'answered' | 'refused' | 'unsent' }>;
type OfEdits = OnItsWay | Extract<Happening, { type: 'typed' | 'typing' | 'entered' | 'chosen' }>;

/** What is known after something became of edits of a period: of the one that is open, or of one that was left meanwhile. */
export function onTheirWay(known: Known, happened: OnItsWay): Known {
  const { period } = happened;
  if (period === openIn(known)) return { ...known, edits: changedBy(known, happened) };
  const edits = known.away[period];
  if (!edits) return known;
  return { ...known, away: { ...known.away, [period]: changedBy({ ...known, edits }, happened) } };
}

/** The edits after one of these. */
export function changedBy(known: Known, happened: OfEdits): Edits {
  const { edits } = known;
  switch (happened.type) {
    case 'typed':
      return { ...edits, [keyOf(happened.spot)]: typed(known, happened.spot, happened.value) };
    case 'typing':
      return typing(known, happened.spot, happened.text);
    case 'entered':
      return entered(known, [keyOf(happened.spot)]);
    case 'sent':
      return each(edits, happened.keys, (edit) => ({ ...edit, state: 'saving', sent: edit.value }));
    case 'answered':
      return answered(known, happened.keys, happened.answer);
    case 'refused': {
      const { keys, rest = [], why } = happened;
      const waiting = each(edits, rest, (edit) => ({ ...unsent(edit), state: 'waiting' }));
      return each(waiting, keys, (edit) => ({ ...unsent(edit), state: 'refused', why }));
    }
    case 'unsent':
      return each(edits, happened.keys, (edit) => ({ ...unsent(edit), state: 'kept' }));
    case 'chosen':
      return chosen(edits, happened.key, happened.side);
  }
}

function answered(known: Known, keys: readonly string[], answer: Changed): Edits {
  if (answer.saved) {
    const { stored = [] } = answer;
    const at = (key: string) => stored[keys.indexOf(key)];
    return each(known.edits, keys, (edit, key) => saved(edit, known.asked, at(key)));
  }
  const theirs = new Map(answer.conflicts.map((conflict) => [keys[conflict.change], conflict.theirs]));
  return each(known.edits, keys, (edit, key) => {
    const rest = unsent(edit);
    // Of changes that go together all wait while one of them is chosen.
    return theirs.has(key)
      ? { ...rest, state: 'conflict', theirs: theirs.get(key) ?? null }
      : { ...rest, state: 'waiting' };
  });
}

/**
 * What stands in the file is what the next change goes on from. A figure shows it, unless more was typed; words stay as their person
 * left them, with the space behind the last one.
 */
function saved(edit: Edit, asked: number, stored: Value = edit.sent ?? null): Edit {
  const isWhole = edit.value === edit.sent;
  const value = isWhole && edit.spot.file === 'figures' ? stored : edit.value;
  return { ...unsent(edit), value, was: stored, state: isWhole ? 'saved' : 'waiting', asOf: asked };
}

/** One's own words are sent again over theirs; theirs take the place of one's own. */
function chosen(edits: Edits, key: string, side: 'ours' | 'theirs'): Edits {
  return each(edits, [key], ({ theirs = null, ...edit }) =>
    side === 'ours'
      ? { ...edit, was: theirs, state: 'waiting' }
      : { ...edit, was: theirs, value: theirs, state: 'saved' },
  );
}

function unsent({ sent: _sent, why: _why, theirs: _theirs, ...edit }: Edit): Edit {
  return edit;
}

function each(edits: Edits, keys: readonly string[], change: (edit: Edit, key: string) => Edit): Edits {
  const changed = keys.flatMap((key) => {
    const edit = edits[key];
    return edit ? [[key, change(edit, key)] as const] : [];
  });
  return { ...edits, ...Object.fromEntries(changed) };
}
