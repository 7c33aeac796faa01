// Words that were found, lit up where they stand; the one that is looked at, more than the others.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** A stretch of the source. */
export type Lit = { from: number; to: number; isCurrent: boolean };

const light = StateEffect.define<readonly Lit[]>();
const found = Decoration.mark({ class: 'found' });
const current = Decoration.mark({ class: 'found is-current' });

export const litWords = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, { changes, effects }) {
    const lit = effects.find((one) => one.is(light))?.value;
    if (!lit) return set.map(changes);
    return Decoration.set(
      lit.map(({ from, to, isCurrent }) => (isCurrent ? current : found).range(from, to)),
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lights up these places of an editor, and no others. */
export function lightUp(view: EditorView, lit: readonly Lit[]): void {
  if (lit.length > 0 || view.state.field(litWords).size > 0) view.dispatch({ effects: light.of(lit) });
}
