// How CodeMirror shows a passage: chips as pictures of their values, signs hidden, words styled.
import { type EditorState, Prec, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { gluedIn } from './glued.ts';
import { type Chip, type Marks, marksOf, type Styled, signsOf } from './marks.ts';

/** What a chip says: what it prints, and what it is called. */
export type Figures = {
  printed(placeholder: string): string | undefined;
  label(name: string): string | undefined;
  /** Whether the figure has no value yet. */
  isGap(name: string): boolean;
};

/** The figures print otherwise now. */
export const setFigures = StateEffect.define<Figures>();

const figuresField = StateField.define<Figures>({
  create: () => ({ printed: () => undefined, label: () => undefined, isGap: () => false }),
  update: (figures, { effects }) => effects.find((one) => one.is(setFigures))?.value ?? figures,
});

/** The marks of the passage as it stands. */
const marksField = StateField.define<Marks>({
  create: ({ doc }) => marksOf(doc.toString()),
  update: (marks, { docChanged, newDoc }) => (docChanged ? marksOf(newDoc.toString()) : marks),
});

/** The marks in a state. */
export function marksIn(state: EditorState): Marks {
  return state.field(marksField);
}

const decorations = StateField.define<DecorationSet>({
  create: decorated,
  update: (set, transaction) =>
    transaction.docChanged || transaction.effects.some((one) => one.is(setFigures))
      ? decorated(transaction.state)
      : set,
  provide: (field) => EditorView.decorations.from(field),
});

const atomic = EditorView.atomicRanges.of(({ state }) => {
  const marks = marksIn(state);
  const spans = [...marks.chips, ...signsOf(marks)].filter(({ from, to }) => from < to);
  return RangeSet.of(
    spans.map(({ from, to }) => whole.range(from, to)),
    true,
  );
});
const whole = Decoration.mark({});

/** Around all other marks: what is to stay together may be bold in part. */
const together = Prec.lowest(
  EditorView.decorations.compute([marksField], (state) =>
    Decoration.set(
      gluedIn(state.doc.toString(), marksIn(state)).map(({ from, to }) => glued.range(from, to)),
    ),
  ),
);
const glued = Decoration.mark({ class: 'glued' });
const hidden = Decoration.replace({});

/** Everything that shows a passage. */
export const shown = [figuresField, marksField, decorations, atomic, together];

function decorated(state: EditorState): DecorationSet {
  const marks = marksIn(state);
  const figures = state.field(figuresField);
  const ranges: Range<Decoration>[] = [
    ...marks.styled.filter(({ from, to }) => from < to).map((one) => markOf(one).range(one.from, one.to)),
    ...signsOf(marks).map(({ from, to }) => hidden.range(from, to)),
    ...marks.chips.map((chip) =>
      Decoration.replace({ widget: chipOf(chip, figures) }).range(chip.from, chip.to),
    ),
  ];
  return Decoration.set(
    ranges.filter(({ from, to }) => from < to),
    true,
  );
}

/** Inclusive, or a chip at the start of bold words is not bold. */
function markOf({ kind, address, language }: Styled): Decoration {
  if (kind === 'strong') return Decoration.mark({ tagName: 'strong', inclusive: true });
  if (kind === 'emphasis') return Decoration.mark({ tagName: 'em', inclusive: true });
  const attributes: Record<string, string> =
    kind === 'link' ? { title: address ?? '' } : { lang: language ?? '' };
  return Decoration.mark({ class: kind === 'link' ? 'link' : 'foreign', attributes, inclusive: true });
}

function chipOf({ name, placeholder }: Chip, figures: Figures): ChipWidget {
  const printed = figures.printed(placeholder);
  const isGap = printed === undefined || figures.isGap(name);
  return new ChipWidget(placeholder, printed, figures.label(name) ?? name, isGap);
}

/** A figure: an image with a name for screen readers, isolated from the direction of the words around it. */
class ChipWidget extends WidgetType {
  readonly placeholder: string;
  readonly printed: string | undefined;
  readonly label: string;
  readonly isGap: boolean;
  constructor(placeholder: string, printed: string | undefined, label: string, isGap: boolean) {
    super();
    this.placeholder = placeholder;
    this.printed = printed;
    this.label = label;
    this.isGap = isGap;
  }
  override eq({ placeholder, printed, label, isGap }: ChipWidget): boolean {
    const isSame = placeholder === this.placeholder && printed === this.printed;
    return isSame && label === this.label && isGap === this.isGap;
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('bdi');
    chip.className = this.isGap ? 'chip is-gap' : 'chip';
    chip.textContent = this.printed ?? this.label;
    chip.setAttribute('role', 'img');
    chip.setAttribute('aria-label', this.printed ? `${this.printed}, ${this.label}` : this.label);
    chip.title = `${this.label}\n${this.placeholder}`;
    return chip;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}
