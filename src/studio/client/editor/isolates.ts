// Sets apart what stands for itself in a line, as the page does; and tells CodeMirror, whose cursor goes through it by arrow keys.
import { type EditorState, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, Direction, EditorView } from '@codemirror/view';
import { directionOf } from '../../../language/tag.ts';
import { apartIn } from './apart.ts';
import { marksIn } from './shown.ts';

/** `shown`: stretches of words; `all`: chips too, which are apart by themselves. */
type Isolates = { shown: DecorationSet; all: DecorationSet };

const inDirection = {
  ltr: Decoration.mark({ attributes: { dir: 'ltr' }, bidiIsolate: Direction.LTR, inclusive: true }),
  rtl: Decoration.mark({ attributes: { dir: 'rtl' }, bidiIsolate: Direction.RTL, inclusive: true }),
};

/** @param language of the passage */
export function isolates(language: string) {
  const of = (state: EditorState): Isolates => {
    const shown = apartIn(state.doc.toString(), language).map(({ from, to, direction }) =>
      inDirection[direction].range(from, to),
    );
    // One key goes over a chip: it begins on the side on which the line begins.
    const chip = inDirection[directionOf(language)];
    const chips = marksIn(state).chips.map(({ from, to }) => chip.range(from, to));
    return { shown: Decoration.set(shown), all: Decoration.set([...shown, ...chips], true) };
  };
  return StateField.define<Isolates>({
    create: of,
    update: (isolates, { docChanged, state }) => (docChanged ? of(state) : isolates),
    provide: (field) => [
      EditorView.decorations.from(field, ({ shown }) => shown),
      EditorView.bidiIsolatedRanges.from(field, ({ all }) => all),
    ],
  });
}
