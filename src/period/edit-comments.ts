// The comments of a YAML text, read or changed, and nothing else.
import { Source } from './edit-source.ts';
import { withoutWas } from './edit-was.ts';

/**
 * Puts each comment, with its #, through `change`; what it says of a last value (`# was …`) stays.
 * @throws FactsheetError as `editYaml` does
 */
export function editComments(source: string, change: (comment: string) => string, file = 'the file'): string {
  const taken = new Source(source, file);
  const splices = commentsOf(taken).map(({ text, from, to }) => {
    const changed = change(text)
      .replace(/^#/, '')
      .replace(/[\r\n]/g, ' ');
    return { from, to, text: `#${changed}` };
  });
  return taken.with(splices).toString();
}

/** The comments below the first value of a text, without last values, each with its line counted from 1. */
export function commentsIn(source: string, file = 'the file'): { text: string; line: number }[] {
  const taken = new Source(source, file);
  const begin = taken.tokens.find(({ type }) => type === 'map-value-ind')?.from ?? 0;
  return commentsOf(taken)
    .filter(({ from }) => from >= begin)
    .map(({ text, from }) => ({ text, line: taken.text.slice(0, from).split('\n').length }));
}

/** The comments, each without what it says of the last value (`# was …`). */
function commentsOf({ comments }: Source) {
  return comments
    .map(({ text, to }) => {
      const rest = withoutWas(text);
      return { text: rest, from: to - rest.length, to };
    })
    .filter(({ text }) => text !== '');
}
