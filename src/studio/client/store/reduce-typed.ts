// What a person types in a passage, or in a cell until it is entered. Pure.
import { type Edit, type Edits, type Known, keyOf, type Spot, type Value } from './state.ts';
import { confirmedIn } from './values.ts';

/** One change is on its way at most: what is typed meanwhile waits for its answer. */
export function typed(known: Known, spot: Spot, value: Value): Edit {
  const before = settled(known.edits[keyOf(spot)]);
  const was = before ? before.was : confirmedIn(known.form, spot);
  if (before?.state === 'conflict') return { ...before, value };
  if (before && 'sent' in before) return { ...before, value };
  return { spot, value, was, state: value === was ? 'saved' : 'waiting', asOf: known.asked };
}

/** What stands in a cell is no value yet: digits of a number are none. */
export function typing(known: Known, spot: Spot, text: string | undefined): Edits {
  const key = keyOf(spot);
  const before = known.edits[key];
  if (text === undefined) {
    const given = settled(before);
    return given ? { ...known.edits, [key]: given } : known.edits;
  }
  const edit = before ?? blank(known, spot);
  // Where somebody else changes it meanwhile, the server is told what was seen.
  const seen = edit.typing ?? { ...(edit.state === 'saved' && { was: edit.value }) };
  return { ...known.edits, [key]: { ...edit, typing: { ...seen, text } } };
}

/** What stands in cells becomes their value, unless it is what was there. @param keys of the cells */
export function entered(known: Known, keys: readonly string[]): Edits {
  const changed = keys.flatMap((key) => {
    const edit = known.edits[key];
    if (!edit?.typing) return [];
    const { was = edit.was, text } = edit.typing;
    const seen = 'was' in edit.typing ? was : edit.value;
    if (text.trim() === String(seen ?? '')) return [[key, settled(edit)] as const];
    const from = { ...known, edits: { [key]: { ...edit, was } } };
    return [[key, typed(from, edit.spot, text.trim() || null)] as const];
  });
  return changed.length > 0 ? { ...known.edits, ...Object.fromEntries(changed) } : known.edits;
}

function blank({ form, asked }: Known, spot: Spot): Edit {
  const value = confirmedIn(form, spot);
  return { spot, value, was: value, state: 'saved', asOf: asked };
}

function settled(edit: Edit): Edit;
function settled(edit: Edit | undefined): Edit | undefined;
function settled(edit: Edit | undefined): Edit | undefined {
  if (!edit) return undefined;
  const { typing: _, ...given } = edit;
  return given;
}
