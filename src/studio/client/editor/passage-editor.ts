// A CodeMirror over a passage's source, for one field of a language.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Prec, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
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
  /** Ids of the elements that say more: the help, the state, the findings. */
  describedBy: string;
  typed(source: string): void;
  focused(): void;
  /** The person wants a link, or a figure. */
  wants(what: 'link' | 'figure' | { figure: string }): void;
};

/** Opens an editor in an element. */
export function openEditor(parent: HTMLElement, options: EditorOptions): EditorView {
  const state = EditorState.create({ doc: options.source, extensions: extensionsOf(options) });
  return new EditorView({ parent, state });
}

function extensionsOf({ typed, focused, wants, ...options }: EditorOptions) {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  const style = (one: Style) => (view: EditorView) => toggleStyle(view, one);
  const want = (what: 'link' | 'figure') => () => {
    wants(what);
    return true;
  };
  const keys = [
    { key: 'Mod-b', run: style('strong') },
    { key: 'Mod-i', run: style('emphasis') },
    { key: 'Mod-k', run: want('link') },
    { key: 'Mod-j', run: want('figure') },
    // A passage is one paragraph; Tab leads on to the next field.
    { key: 'Enter', run: () => true },
  ];
  return [
    EditorView.cspNonce.of(nonce),
    Prec.high(keymap.of(keys)),
    history(),
    keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-i'), ...historyKeymap]),
    shown,
    keptWhole,
    pasteHandler,
    clicksOn(wants),
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
    EditorView.updateListener.of(({ docChanged, focusChanged, view, transactions }) => {
      if (docChanged && !transactions.every((one) => one.annotation(Transaction.remote)))
        typed(view.state.doc.toString());
      if (focusChanged && view.hasFocus) focused();
    }),
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
      wants({ figure: chip.name });
      return true;
    },
  });
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
