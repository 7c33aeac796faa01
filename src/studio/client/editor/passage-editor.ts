// A CodeMirror over a passage's source, for one field of a language.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Prec, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { litWords } from './found.ts';
import { isolates } from './isolates.ts';
import { signsOf } from './marks.ts';
import { type Offered, offer, offers, offersIn } from './offered.ts';
import { pasteHandler } from './paste.ts';
import { type Figures, marksIn, setFigures, shown } from './shown.ts';
import { type Style, toggled } from './toggle.ts';
import { keptWhole } from './whole.ts';

/** What an editor is told, and whom it tells. */
export type EditorOptions = {
  source: string;
  label: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** It is looked at, and not changed. */
  isReadOnly?: boolean;
  /** Ids of the elements that say more: the help, the state, the findings. */
  describedBy: string;
  typed(source: string): void;
  focused(): void;
  /** The person wants a link, a figure, or another way to print one. */
  wants(what: 'link' | 'figure' | { figure: string; placeholder?: string }): void;
  /** The numbers of pasted words that are figures. */
  pasted(source: string): Promise<readonly Offered[]>;
  /** What is offered is another by now. */
  offered(offers: readonly Offered[]): void;
};

/** Opens an editor in an element. */
export function openEditor(parent: HTMLElement, options: EditorOptions): EditorView {
  const state = EditorState.create({ doc: options.source, extensions: extensionsOf(options) });
  return new EditorView({ parent, state });
}

function extensionsOf({ typed, focused, wants, pasted, offered, ...options }: EditorOptions) {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  return [
    EditorView.cspNonce.of(nonce),
    // Its commands change what is read alone too: they are not there.
    ...(options.isReadOnly ? [EditorState.readOnly.of(true)] : changing({ wants, pasted })),
    history(),
    keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-i'), ...historyKeymap]),
    shown,
    isolates(options.language),
    litWords,
    offers,
    keptWhole,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      lang: options.language,
      dir: options.direction,
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
      'aria-label': options.label,
      'aria-describedby': options.describedBy,
    }),
    EditorView.updateListener.of(({ docChanged, focusChanged, view, transactions, startState }) => {
      if (startState.field(offers) !== offersIn(view)) offered(offersIn(view));
      if (docChanged && !transactions.every((one) => one.annotation(Transaction.remote)))
        typed(view.state.doc.toString());
      if (focusChanged && view.hasFocus) focused();
    }),
  ];
}

/** What changes the passage beside typing: keys for bold, italic, links and figures; what is pasted; chips that are clicked. */
function changing({ wants, pasted }: Pick<EditorOptions, 'wants' | 'pasted'>) {
  const style = (one: Style) => (view: EditorView) => toggleStyle(view, one);
  const want = (what: 'link' | 'figure') => () => {
    wants(what);
    return true;
  };
  const keys = [
    { key: 'Mod-b', run: style('strong') },
    { key: 'Mod-i', run: style('emphasis') },
    { key: 'Mod-k', run: want('link') },
    { key: 'Mod-j', run: (view: EditorView) => wantsAgain(view, wants) || want('figure')() },
    // A passage is one paragraph; Tab leads on to the next field.
    { key: 'Enter', run: (view: EditorView) => wantsAgain(view, wants) || true },
  ];
  return [
    Prec.high(keymap.of(keys)),
    pasteHandler((view, from, source) => {
      void pasted(source).then((found) => offer(view, from, source, found));
    }),
    clicksOn(wants),
  ];
}

/** A chip that is clicked is selected, and asks how it is to be printed. */
function clicksOn(wants: EditorOptions['wants']) {
  return EditorView.domEventHandlers({
    click: ({ target }, view) => {
      if (!(target instanceof Element) || !target.closest('.chip')) return false;
      const at = view.posAtDOM(target);
      const chip = marksIn(view.state).chips.find(({ from, to }) => from <= at && at < to);
      if (!chip) return false;
      view.dispatch({ selection: { anchor: chip.from, head: chip.to } });
      return wantsAgain(view, wants);
    },
  });
}

/** Where one chip is selected, it is asked how it is to be printed. */
function wantsAgain(view: EditorView, wants: EditorOptions['wants']): boolean {
  const { from, to } = view.state.selection.main;
  const chip = marksIn(view.state).chips.find((one) => one.from === from && one.to === to);
  if (chip) wants({ figure: chip.name, placeholder: chip.placeholder });
  return chip !== undefined;
}

/** Bold or italic for what is selected. */
export function toggleStyle(view: EditorView, style: Style): boolean {
  const { from, to } = view.state.selection.main;
  const edited = toggled(view.state.doc.toString(), from, to, style);
  if (edited) replaceWith(view, edited);
  return true;
}

/** Puts an edited source in place of the old one, as the smallest change, so that undo and the cursor stay right. */
export function replaceWith(view: EditorView, edited: { source: string; from: number; to: number }): void {
  view.dispatch({
    changes: smallestChange(view.state.doc.toString(), edited.source),
    selection: { anchor: edited.from, head: edited.to },
    userEvent: 'format',
    scrollIntoView: true,
  });
  view.focus();
}

/** What the server says stands there takes the place of what is shown; it is nothing that was typed. */
export function showSource(view: EditorView, source: string): void {
  const before = view.state.doc.toString();
  if (before === source) return;
  view.dispatch({
    changes: smallestChange(before, source),
    annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
  });
}

/** Selects a stretch of the source, and takes the keys. */
export function selectIn(view: EditorView, from: number, to: number): void {
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
  view.focus();
}

/** What is selected, where it is a few plain words. */
export function selectedWords(view: EditorView): string | undefined {
  const { from, to } = view.state.selection.main;
  const words = view.state.sliceDoc(from, to);
  const marks = marksIn(view.state);
  const isPlain = [...marks.chips, ...signsOf(marks)].every((one) => one.to <= from || one.from >= to);
  return isPlain && words.trim() !== '' && words.length <= 100 ? words.trim() : undefined;
}

/** The figures of a language as they print now. */
export function showFigures(view: EditorView, figures: Figures): void {
  view.dispatch({ effects: setFigures.of(figures) });
}

/** Puts a figure in the place of the selection. */
export function insertFigure(view: EditorView, placeholder: string): void {
  view.dispatch(view.state.replaceSelection(`{{${placeholder}}}`), { userEvent: 'input.figure' });
  view.focus();
}

/** What differs between two sources, without what both begin and end with. */
function smallestChange(before: string, after: string): { from: number; to: number; insert: string } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
