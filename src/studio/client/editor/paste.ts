// Takes a paste before CodeMirror does: its own filter would see the plain words alone.
import { Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { trusted } from '../trusted.ts';
import { sourceOf, sourceOfPlain, styleName } from './pasted.ts';

/** So much (UTF-16 units) of a clipboard is looked at: nobody pastes a book into a passage. */
const longest = 200_000;

/** Bold and links of what is pasted stay, everything else goes. `pasted` is told what came, and where. */
export const pasteHandler = (pasted: (view: EditorView, from: number, source: string) => void) =>
  Prec.highest(
    EditorView.domEventHandlers({
      paste: (event, view) => {
        const data = event.clipboardData;
        if (!data) return false;
        const html = data.getData('text/html').slice(0, longest);
        const plain = data.getData('text/plain').slice(0, longest);
        if (html === '' && plain === '') return false;
        event.preventDefault();
        const source = html === '' ? sourceOfPlain(plain) : sourceOf(parsed(html));
        const { from } = view.state.selection.main;
        view.dispatch(view.state.replaceSelection(source), {
          userEvent: 'input.paste',
          scrollIntoView: true,
        });
        pasted(view, from, source);
        return true;
      },
    }),
  );

/**
 * Into a document that runs nothing and is never shown. Styles are read and never applied: under another name they do not come
 * into conflict with the page's policy.
 */
function parsed(html: string): HTMLElement {
  const plain = html
    .replace(/<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${styleName}=`));
  return new DOMParser().parseFromString(trusted().createHTML(plain), 'text/html').body;
}
