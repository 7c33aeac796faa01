// What stands in a spot: as the server last said, and as the window shows it. Pure.
import type { Field, PeriodForm } from '../../contract/period.ts';
import { type Known, keyOf, type Spot, type Value } from './state.ts';

/** Every field of a form, in the order of the page. */
export function fieldsOf(form: PeriodForm): Field[] {
  return form.blocks.flatMap(({ fields }) => fields);
}

/** As the server's form has it. */
export function confirmedIn(form: PeriodForm | undefined, { file, at }: Pick<Spot, 'file' | 'at'>): Value {
  if (!form) return null;
  if (file === 'figures') {
    const row = form.figures.find(({ name }) => name === at);
    return row ? row.value : besidePicture(form, at);
  }
  return fieldsByPlace(form).get(at)?.texts[file.text]?.source ?? null;
}

const byPlace = new WeakMap<PeriodForm['blocks'], ReadonlyMap<string, Field>>();

/** The fields of a form by their places: at each key every passage on the screen looks for its own. */
function fieldsByPlace({ blocks }: PeriodForm): ReadonlyMap<string, Field> {
  const known = byPlace.get(blocks);
  if (known) return known;
  const fields = blocks.flatMap((block) => block.fields).toReversed();
  const found = new Map(fields.map((field) => [field.at, field] as const));
  byPlace.set(blocks, found);
  return found;
}

/** Who is in a picture, and who holds that they agree; empty as nothing. */
function besidePicture({ pictures }: PeriodForm, at: string): Value {
  for (const { path, people, consent } of pictures) {
    const above = path.slice(0, -1).join('.');
    if (at === `${above}.people`) return people ?? null;
    if (at === `${above}.consent.held_by`) return consent?.heldBy || null;
    if (at === `${above}.consent.until`) return consent?.until || null;
  }
  return null;
}

/** As it stands on the screen: what was typed, or else what the server said. */
export function shownIn({ edits, form }: Pick<Known, 'edits' | 'form'>, spot: Spot): Value {
  const edit = edits[keyOf(spot)];
  return edit ? edit.value : confirmedIn(form, spot);
}
