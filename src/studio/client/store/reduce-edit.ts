// What happens to a value between the key that is pressed and the answer that it is saved. Pure.
import type { Changed } from '../../contract/asks.ts';
import type { Happening } from './happening.ts';
import { type Edit, type Known, keyOf, type Spot, type Value } from './state.ts';
import { confirmedIn } from './values.ts';

type Edits = Known['edits'];
type OfEdits = Extract<Happening, { type: 'typed' | 'sent' | 'answered' | 'refused' | 'unsent' | 'chosen' }>;

/** The edits after one of these. */
export function changedBy(known: Known, happened: OfEdits): Edits {
  const { edits } = known;
  switch (happened.type) {
    case 'typed':
      return { ...edits, [keyOf(happened.spot)]: typed(known, happened.spot, happened.value) };
    case 'sent':
      return each(edits, happened.keys, (edit) => ({ ...edit, state: 'saving', sent: edit.value }));
    case 'answered':
      return answered(known, happened.keys, happened.answer);
    case 'refused': {
      const why = { message: happened.message, hint: happened.hint };
      return each(edits, happened.keys, (edit) => ({ ...unsent(edit), state: 'refused', why }));
    }
    case 'unsent':
      return each(edits, happened.keys, (edit) => ({ ...unsent(edit), state: 'kept' }));
    case 'chosen':
      return chosen(edits, happened.key, happened.side);
  }
}

/** One change is on its way at most: what is typed meanwhile waits for its answer. */
function typed(known: Known, spot: Spot, value: Value): Edit {
  const before = known.edits[keyOf(spot)];
  const was = before ? before.was : confirmedIn(known.form, spot);
  if (before?.state === 'conflict') return { ...before, value };
  if (before && 'sent' in before) return { ...before, value };
  return { spot, value, was, state: value === was ? 'saved' : 'waiting', asOf: known.asked };
}

function answered(known: Known, keys: readonly string[], answer: Changed): Edits {
  if (answer.saved) return each(known.edits, keys, (edit) => saved(edit, known.asked));
  const theirs = new Map(answer.conflicts.map((conflict) => [keys[conflict.change], conflict.theirs]));
  return each(known.edits, keys, (edit, key) => {
    const rest = unsent(edit);
    // Of changes that go together all wait while one of them is chosen.
    return theirs.has(key)
      ? { ...rest, state: 'conflict', theirs: theirs.get(key) ?? null }
      : { ...rest, state: 'waiting' };
  });
}

function saved(edit: Edit, asked: number): Edit {
  const was = edit.sent ?? null;
  return { ...unsent(edit), was, state: edit.value === was ? 'saved' : 'waiting', asOf: asked };
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
