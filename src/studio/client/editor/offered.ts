// Numbers that were pasted and that figures print: marked where they stand, until a person takes the figure or leaves the number.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { PastedNumber } from '../../contract/answers.ts';

/** An offer by its place in the passage as it stands now. */
export type Offered = PastedNumber;

const put = StateEffect.define<readonly Offered[]>();
const mark = Decoration.mark({ class: 'offered' });

export const offers = StateField.define<readonly Offered[]>({
  create: () => [],
  update(all, { changes, effects, docChanged, newDoc }) {
    const given = effects.find((one) => one.is(put))?.value;
    if (given) return given;
    if (!docChanged || all.length === 0) return all;
    // What was changed in any way is no offer any more.
    return all.flatMap((offer) => {
      const [start, end] = [changes.mapPos(offer.start, 1), changes.mapPos(offer.end, -1)];
      return end > start && newDoc.sliceString(start, end) === offer.raw ? [{ ...offer, start, end }] : [];
    });
  },
  provide: (field) =>
    EditorView.decorations.from(field, (all) =>
      Decoration.set(
        all.map(({ start, end }) => mark.range(start, end)),
        true,
      ),
    ),
});

/** The offers of an editor as they stand. */
export function offersIn(view: EditorView): readonly Offered[] {
  return view.state.field(offers);
}

/** Shows offers for words that stand at a place; nothing where these are others by now. */
export function offer(view: EditorView, from: number, words: string, found: readonly Offered[]): void {
  if (view.state.sliceDoc(from, from + words.length) !== words || found.length === 0) return;
  const own = found.map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
  const kept = offersIn(view).filter(({ end, start }) => end <= from || start >= from + words.length);
  view.dispatch({ effects: put.of([...kept, ...own].toSorted((a, b) => a.start - b.start)) });
}

/** Leaves these numbers as they are. */
export function leaveOffers(view: EditorView, left: readonly Offered[]): void {
  view.dispatch({ effects: put.of(offersIn(view).filter((one) => !left.includes(one))) });
}

/** Puts figures in the place of numbers, in one change. */
export function takeOffers(
  view: EditorView,
  taken: readonly { offer: Offered; placeholder: string }[],
): void {
  view.dispatch({
    changes: taken.map(({ offer: { start: from, end: to }, placeholder }) => ({
      ...{ from, to, insert: `{{${placeholder}}}` },
    })),
    userEvent: 'input.figure',
  });
  view.focus();
}
