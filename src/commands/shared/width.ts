// How wide text stands on a terminal, in columns, and how it is cut and filled up to a width. Pure.
import widthOf from 'string-width';
import { ownLanguage } from '../../language/names.ts';

const graphemes = new Intl.Segmenter(ownLanguage, { granularity: 'grapheme' });

/** A text in exactly `width` columns: filled up with spaces, or cut with an ellipsis. */
export function inColumns(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = widthOf(text) <= width ? text : `${start(text, Math.max(0, width - 1))}${width > 0 ? '…' : ''}`;
  const space = ' '.repeat(Math.max(0, width - widthOf(cut)));
  return side === 'left' ? cut + space : space + cut;
}

/** A text in lines of at most `width` columns, broken at spaces; a word that is longer is broken anywhere. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      const head = start(line, Math.max(1, width)) || line.slice(0, 1);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

function start(text: string, width: number): string {
  let cut = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    cut += segment;
  }
  return cut;
}
