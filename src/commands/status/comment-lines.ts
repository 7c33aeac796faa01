// The comments of a period that are open, on a terminal.
import type { Colors } from 'picocolors/types.js';
import type { Anchor } from '../../comments/comment.ts';
import type { Thread } from '../../comments/threads.ts';
import { printable, shortened } from '../../printable.ts';

/** Each in a line: where, by whom, what. Nothing where none is open. */
export function commentLines(open: readonly Thread[], colours: Colors): string[] {
  if (open.length === 0) return [];
  const lines = open.map(({ on, by, text, suggests, answers }) => {
    const said = text.trim() === '' && suggests ? `suggests: ${suggests.now}` : text.trim();
    const count = answers.length === 0 ? '' : `  (${answers.length} answered)`;
    return `  ${printable(placeOf(on))}  ${printable(by)}: ${printable(shortened(said, 200))}${count}`;
  });
  return ['', colours.bold(`Comments that are open (${open.length})`), ...lines];
}

function placeOf(on: Anchor): string {
  if ('text' in on) return `text.${on.text}.yaml ${on.path.join('.')}`;
  if ('figure' in on) return `figures.yaml ${on.figure.join('.')}`;
  if ('picture' in on) return on.picture;
  return 'page' in on ? `page ${on.page}, ${on.language}` : 'the period';
}
