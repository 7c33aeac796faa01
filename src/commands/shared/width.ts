// How wide text stands on a terminal, in columns, and how it is cut and filled up to a width. Pure.
import { ownLanguage } from '../../language/names.ts';

/** Characters two columns wide: East Asian Wide and Fullwidth (UAX 11), and pictures with colours of their own. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** Characters without a width of their own: marks over others, joiners, and characters that only steer. */
const zero = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const graphemes = new Intl.Segmenter(ownLanguage, { granularity: 'grapheme' });

/** Columns that a text takes: a letter with its marks is one, so `ə` and `é` too; `漢` is two. No colours in it. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

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
    used += graphemeWidth(segment);
    if (used > width) break;
    cut += segment;
  }
  return cut;
}

function graphemeWidth(grapheme: string): number {
  if (zero.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
