// The comment `# was …` on a value's line, which keeps the last period's value beside an empty or a new one.
import { isNode } from 'yaml';
import { FactsheetError } from '../errors.ts';
import { internal, isBlank, isBlock, rangeOf, type Source, type Splice } from './edit-source.ts';
import type { DataPath } from './period.ts';

/**
 * `# was 8087 (mid-2024)` at the beginning of a comment, up to the next # or the end; several values of one line as
 * `# was UKR 170, PAK 49 (mid-2024)`. Not “# was mended by hand”: a value has a digit, a slash or a
 * file’s ending, or stands in quotation marks.
 */
const wasComment = /^# was (?=“|\S*(?:\d|\/|\.\p{L})|[\p{L}\w-]+ \d)((?:(?! # ).)*)(?: (?=# )|$)/u;

/** What has to change for each value's line to have its comment. Those of one line stand in one comment. */
export function wasSplices(source: Source, wanted: readonly { path: DataPath; was: string }[]): Splice[] {
  const lines = new Map<number, string[]>();
  for (const { path, was } of wanted) {
    if (/[\p{Cc}\u2028\u2029]| #/u.test(was) || was.trim() !== was || was === '') {
      throw new FactsheetError('edit-comment', `“${was}” cannot be a comment.`, internal);
    }
    const end = lineEndOf(source, path);
    lines.set(end, [...(lines.get(end) ?? []), was]);
  }
  return [...lines].map(([end, texts]) => {
    const was = `# was ${texts.join(', ')}`;
    return commentSplice(source, end, wasIn(was) === undefined ? `# was “${texts.join('”, “')}”` : was);
  });
}

/** A comment without what `# was …` says in it. */
export function withoutWas(comment: string): string {
  return comment.replace(wasComment, '');
}

/** What `# was …` says in a comment, `8087 (mid-2024)`, if it says that. */
function wasIn(comment: string): string | undefined {
  return wasComment.exec(comment)?.[1]?.trimEnd();
}

/** What `# was …` on a line says about a value of that name: its own part where several values share the line. */
export function wasOnLine(line: string, name: string): string | undefined {
  const was = wasIn(/(?:^|\s)(# was .*)$/.exec(line)?.[1] ?? '');
  const [, own] = new RegExp(`(?:^|, )${RegExp.escape(name)} ([^ ,]+)`, 'u').exec(was ?? '') ?? [];
  const [day = ''] = own === undefined ? [] : (/ \([^()]*\)$/.exec(was ?? '') ?? []);
  const isTime = ['as_of', 'during', 'since'].includes(name);
  if (own !== undefined) return isTime ? own : own + day;
  // The day or the time of a value that shares its line: “as_of” of “2084 (mid-2024)” was 2024-06-30.
  const isAlone = line.trimStart().startsWith(`${name}:`);
  return isTime && !isAlone ? timeIn(was ?? '') : was;
}

/** What stands in brackets at the end; mid-year and the year’s end by their days. */
function timeIn(was: string): string | undefined {
  const time = /\(([^()]*)\)$/.exec(was)?.[1];
  const [, name, year] = /^(mid|end)-(\d{4})$/.exec(time ?? '') ?? [];
  return name ? `${year}-${name === 'mid' ? '06-30' : '12-31'}` : time;
}

function commentSplice(source: Source, end: number, was: string): Splice {
  const { text } = source;
  const comment = source.tokenBefore(end);
  if (comment?.type !== 'comment' || comment.to !== end) {
    const gap = /[ \t]$/.test(text.slice(0, end)) ? '' : ' ';
    return { from: end, to: end, text: gap + was };
  }
  const before = text.slice(comment.from, comment.to);
  const rest = withoutWas(before);
  return { from: comment.from, to: comment.to, text: rest === '' ? was : `${was} ${rest}` };
}

/** The end of the value's line; of a later one where something else of that line goes on there. */
function lineEndOf(source: Source, path: DataPath): number {
  const slot = source.find(path);
  const { node, pair } = slot ?? {};
  const colon = pair && source.colonOf(pair);
  const blank = !isNode(node) || isBlank(node);
  const range = rangeOf(blank ? pair?.key : node);
  const at = blank ? (colon?.to ?? range[1]) : isBlock(node) ? range[0] : range[1];
  let end = source.lineEnd(at);
  for (;;) {
    const { type, to = 0 } = source.tokenBefore(end) ?? {};
    const isText = type === 'scalar' || type?.endsWith('quoted-scalar');
    if (!isText || to <= end) return end;
    end = source.lineEnd(to);
  }
}
