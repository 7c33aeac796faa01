// The space at which a line ends: no glyph shows it, and without it two words are one to whoever trusts the tags.
import type { Edit } from '../content/contents.ts';
import type { MarkedContent } from '../content/marked-content.ts';
import type { Run } from '../content/runs.ts';
import type { FontFinder, Fonts } from '../content/spelling.ts';
import { createWritten, type Written } from '../content/written.ts';
import type { Work } from '../work.ts';
import { isInline } from './roles.ts';
import { type Element, elementsOf } from './tree.ts';

/**
 * Finds the runs behind which a space stands (ISO 32000-1, 14.8.2.5).
 * @param marks in reading order, spelled
 * @param words the page's words as they were written
 */
export function findSpaces(marks: readonly MarkedContent[], words: string, fonts: FontFinder): void {
  const written = createWritten(words);
  const withText = marks.flatMap((mark) => mark.runs.flatMap((run) => (run.text ? [{ run, mark }] : [])));
  for (const [index, { run, mark }] of withText.entries()) {
    const next = withText[index + 1]?.run;
    if (next && !run.syllabic && spaceBetween(run, next, written))
      run.space = spaceBehind(run, fonts(mark.content, mark.page));
  }
}

/**
 * Shows the spaces at which lines end, inside of each paragraph, heading, cell or figure: where one ends, its tag says
 * so.
 */
export function showSpaces({ tree, survey }: Pick<Work, 'tree' | 'survey'>): void {
  const edits = new Map([...survey.values()].map((painted) => [painted.content, painted.edits]));
  for (const element of elementsOf(tree.top)) {
    if (isInline(element)) continue;
    const runs = lineOf(element).flatMap((mark) => mark.runs.map((run) => ({ run, content: mark.content })));
    const withText = runs.filter(({ run }) => run.text);
    for (const { run, content } of withText.slice(0, -1)) if (run.space) edits.get(content)?.push(run.space);
  }
}

/** The marked content of an element and of what stands in its lines. */
function lineOf({ kids }: Element): MarkedContent[] {
  return kids.flatMap((kid) => {
    if (kid.kind === 'mark') return [kid];
    return kid.kind === 'element' && isInline(kid) ? lineOf(kid) : [];
  });
}

function spaceBetween(run: Run, next: Run, written: Written): boolean {
  const [before, after] = [run.text ?? '', next.text ?? ''];
  if (/[\s\u00AD]$/.test(before) || /^\s/.test(after)) return false;
  const found = written.between(before, after);
  if (found === ' ' || found === '') return found === ' ';
  return isOtherLine(run, next) && !goesOn.test(before);
}

/**
 * Behind these a line may end inside of a word: a hyphen or dash that follows a letter, signs in addresses, and scripts
 * that put no spaces between words.
 */
const goesOn =
  /\S[-\u2010\u2013\u2014/]$|@$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Whether a run stands below or above another: raised and lowered signs stand nearer. */
function isOtherLine({ line }: Run, { line: next }: Run): boolean {
  const away = (next.x - line.x) * line.dy - (next.y - line.y) * line.dx;
  return Math.abs(away) > 0.7 * Math.max(line.size, next.size);
}

/** A space behind a run: in its font, or in another one of the stream where that has none. */
function spaceBehind(run: Run, fonts: Fonts): Edit | undefined {
  // Behind the return from a twin of the font (order -1), which has one glyph alone.
  const at = { start: run.end, end: run.end, order: -0.5 };
  const own = fonts.named(run.font)?.code(' ');
  if (own !== undefined) return { ...at, text: ` ${own} Tj ` };
  for (const key of fonts.resources?.keys() ?? []) {
    const code = fonts.named(key.toString())?.code(' ');
    if (code === undefined) continue;
    return { ...at, text: ` ${key} ${run.size} Tf ${code} Tj ${run.font} ${run.size} Tf ` };
  }
  return undefined;
}
