// The comments of a YAML text, read or changed, and nothing else.
import { Source, splice } from './edit-source.ts';
import { withoutWas } from './edit-was.ts';

/** A comment with its #, without what it says of the last value (`# was …`), and its place in the text. */
type Comment = { text: string; from: number; to: number };

/**
 * Puts each comment, with its #, through `change`; what it says of a last value (`# was …`) stays.
 * @throws FactsheetError as `editYaml` does
 */
export function editComments(source: string, change: (comment: string) => string, file = 'the file'): string {
  const bom = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const taken = new Source(source.slice(bom.length), file);
  const splices = commentsOf(taken).map(({ text, from, to }) => {
    return {
      from,
      to,
      text: `#${change(text)
        .replace(/^#/, '')
        .replace(/[\r\n]/g, ' ')}`,
    };
  });
  return bom + splice(taken.text, splices);
}

/** The comments below the first value of a text, without last values, each with its line counted from 1. */
export function commentsIn(source: string, file = 'the file'): { text: string; line: number }[] {
  const taken = new Source(source.replace(/^\uFEFF/, ''), file);
  const begin = taken.tokens.find(({ type }) => type === 'map-value-ind')?.from ?? 0;
  return commentsOf(taken)
    .filter(({ from }) => from >= begin)
    .map(({ text, from }) => ({ text, line: taken.text.slice(0, from).split('\n').length }));
}

function commentsOf({ text, tokens }: Source): Comment[] {
  return tokens
    .filter(({ type }) => type === 'comment')
    .map(({ from, to }) => {
      const rest = withoutWas(text.slice(from, to));
      return { text: rest, from: to - rest.length, to };
    })
    .filter((comment) => comment.text !== '');
}
