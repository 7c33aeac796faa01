// Texts of lines of their own, after > or |: written so that a changed word changes few lines, and read back to be sure.
import { parse } from 'yaml';

/** What a text needs: its sign (`>-`), and its lines without their indent. */
export type BlockText = { sign: string; lines: readonly string[] };

/** A block as it stands: its sign, its lines without their indent, and whether the file goes on behind its last line. */
export type StandingBlock = BlockText & { value: string; isLast: boolean };

/** Lines of data files are so long. */
export const usualWidth = 110;

/** Where a text that is new gets lines of its own. */
const longest = 90;

/**
 * The text as a block of the same kind; nothing where it cannot be one. Lines before the change stay, and so do those after
 * it, from where they break at the same word.
 */
export function blockText(value: string, before: StandingBlock, width = usualWidth): BlockText | undefined {
  const kind = before.sign.startsWith('|') ? '|' : '>';
  const body = value.replace(/\n$/, '');
  const isPlain = body !== '' && !/^[\s]|\n$|[\t\r]/.test(body) && !before.sign.includes('+');
  if (!isPlain) return undefined;
  const lines = kind === '|' ? body.split('\n') : folded(body, before, width);
  const text = { sign: `${kind}${value === body ? '-' : ''}`, lines };
  const end = before.isLast ? '' : '\n';
  return isRead(text, value, end) ? text : undefined;
}

/** A long text that is new, as a folded block; nothing for one that fits its name's line, or cannot be folded. */
export function newBlock(value: string, width = usualWidth): BlockText | undefined {
  if (value.length <= longest || value.includes('\n') || !/\S \S/.test(value)) return undefined;
  return blockText(value, { sign: '>-', lines: [], value: '', isLast: false }, width);
}

/** Whether YAML reads these lines as the value. */
function isRead({ sign, lines }: BlockText, value: string, end: string): boolean {
  try {
    return parse(`k: ${sign}\n${lines.map(indented).join('\n')}${end}`).k === value;
  } catch {
    return false;
  }
}

const indented = (line: string) => (line === '' ? '' : `  ${line}`);

/** A line of the block as it stands that has words: where they begin in the value, and the number of the line. */
type Standing = { from: number; to: number; index: number };

function folded(value: string, before: StandingBlock, width: number): string[] {
  const old = before.value.replace(/\n$/, '');
  const standing = standingLines(old, before.lines);
  const same = commonStart(old, value);
  const changed = standing.find(({ to }) => to >= same) ?? { from: 0, to: 0, index: 0 };
  const behind = startsBehind(value, old, standing).filter(({ at }) => at >= changed.from);
  const lines = before.lines.slice(0, changed.index);
  for (let at = changed.from; at < value.length; ) {
    const rest = behind.find((one) => one.at === at);
    if (rest) return [...lines, ...before.lines.slice(rest.index)];
    const end = lineEnd(value, at, width, behind.find((one) => one.at > at)?.at);
    lines.push(value.slice(at, end));
    // One break between words is a space; each more is a line end of the text.
    const gap = /^\n+| ?/.exec(value.slice(end))?.[0] ?? '';
    if (gap.startsWith('\n')) lines.push(...gap.split('\n').slice(1));
    at = end + gap.length;
  }
  return lines;
}

/** The lines behind the change, each with where it begins in the new value. */
function startsBehind(value: string, old: string, standing: readonly Standing[]) {
  const [moved, same] = [value.length - old.length, commonEnd(old, value)];
  return standing
    .filter(({ from }) => old.length - from <= same)
    .map(({ from, index }) => ({ at: from + moved, index }));
}

/**
 * Where a line that begins at `from` ends: where the `next` one began before, or else at the last single space within the
 * width, or the first behind it.
 */
function lineEnd(value: string, from: number, width: number, next = 0): number {
  const broken = value.indexOf('\n', from);
  const end = broken < 0 ? value.length : broken;
  const fits = next - 1 > from && next - 1 < end && next - 1 - from <= width;
  if (fits && /^\S \S/.test(value.slice(next - 2))) return next - 1;
  if (end - from <= width) return end;
  let last = -1;
  for (const { index } of value.slice(from, end).matchAll(/(?<=\S) (?=\S)/g)) {
    if (index > width && last >= 0) break;
    last = index;
    if (index > width) break;
  }
  return last < 0 ? end : from + last;
}

/** The lines of a folded text with their places in its value; none where it is folded in a way that is not ours. */
function standingLines(value: string, lines: readonly string[]): Standing[] {
  const standing: Standing[] = [];
  let at = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    if (line === '' || !value.startsWith(line, at)) return [];
    standing.push({ from: at, to: at + line.length, index });
    const blanks = lines.slice(index + 1).findIndex((one) => one !== '');
    const count = blanks < 0 ? lines.length - index - 1 : blanks;
    at += line.length + Math.max(count, 1);
    index += count + 1;
  }
  return at - 1 === value.length ? standing : [];
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
