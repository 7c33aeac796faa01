// The key over the bar of a whole: what its pieces are, how many, and how that changed.
import { type Row, space } from './bars.ts';
import { changeMarks, changeWidth } from './change.ts';
import type { Look, Mark } from './plan.ts';
import { wrap } from './wrap.ts';

/** px: from a swatch's left edge to the names, and between a name and the value at its right. */
const apart = { swatch: 12, value: 2 * space.beforeValue } as const;

/**
 * Names and values, with a swatch each where the bar has more than one of them. Changes stand beside the values, or
 * below them where that would leave a name less room than its longest word needs.
 */
export function key(rows: readonly Row[], look: Look): { marks: Mark[]; height: number } {
  const { theme, width, measure } = look;
  const { label } = theme.size;
  const indent = rows.length > 1 ? apart.swatch : 0;
  const changes = Math.max(...rows.map(({ change }) => changeWidth(change, look)));
  const roomFor = ({ text }: Row, right: number) => right - indent - measure(text, label, 700) - apart.value;
  const longestWord = ({ name }: Row) =>
    Math.max(...name.split(/ +/).map((word) => measure(word, label, 400)));
  const beside = rows.every((row) => longestWord(row) <= roomFor(row, width - changes));
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows) {
    const first = y + space.line - 3;
    if (indent > 0) marks.push({ kind: 'swatch', at: { x: 0, y: first }, size: 8, colour: row.colour });
    const right = beside ? width - changes : width;
    const below = beside ? 0 : changeWidth(row.change, look);
    const column = Math.min(roomFor(row, right), below > 0 ? width - indent - below : width);
    for (const line of linesOf(row.name, column, changes > 0 && beside ? width - indent : column, look)) {
      y += space.line;
      marks.push({ ...textOf(line, look), at: { x: indent, y: y - 3 }, weight: 400 });
    }
    const at = { x: right, y: first };
    marks.push({ ...textOf(row.text, look), at, weight: 700, align: 'right' });
    marks.push(...changeMarks(row.change, { at, dx: -below, dy: below > 0 ? space.line : 0 }, look));
    if (below > 0) y = Math.max(y, first + space.line + 3);
  }
  return { marks, height: y + space.underName };
}

/** A name's lines: the first in its column, the others in a width of their own, for nothing stands beside them. */
function linesOf(name: string, column: number, width: number, { theme, measure }: Look): string[] {
  const [first = '', ...more] = wrap(name, column, theme.size.label, 400, measure);
  if (more.length === 0) return [first];
  return [first, ...wrap(more.join(' '), width, theme.size.label, 400, measure)];
}

function textOf(text: string, { theme }: Look) {
  return { kind: 'text', text, size: theme.size.label, colour: theme.text } as const;
}
