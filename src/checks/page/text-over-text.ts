// Words that are printed over other words.
import type { Box, Run } from '../../print/run.ts';
import type { PageCheck } from '../check.ts';
import { firstWords, placeOfBlock } from './place.ts';

/** Lines touch; only what lies over another by more than this (mm) both ways cannot be read. */
const touching = 0.3;

/** For each page, the first words that lie over others. */
export const textOverText: PageCheck = {
  code: 'text-over-text',
  severity: 'error',
  title: 'Words that are printed over other words',
  why: 'Neither can be read. Something beside them took more room than it has: a long name or address, or a word without a place to break.',
  example: {
    wrong: 'an e-mail address of 60 letters without a dot, beside another column',
    right: 'a shorter address, or one that has dots, at which it breaks',
  },
  mend: 'Shorten the longer of the two, or part its longest word.',
  final: true,
  find(subject) {
    // What is too long for its column runs into what follows.
    const told = new Set(subject.printed.fit.overflows.map(({ page }) => page));
    const pages = Map.groupBy(subject.printed.inspection.runs, ({ page }) => page);
    return [...pages].flatMap(([page, runs]) => {
      if (told.has(page)) return [];
      const [pair, ...more] = overlaps(runs);
      if (!pair) return [];
      const [one, other] = pair;
      const [words, others] = [firstWords(one.text), firstWords(other.text)];
      const rest = more.length === 0 ? '' : ` So ${more.length === 1 ? 'is' : 'are'} ${more.length} more.`;
      const message = `Page ${page} (${subject.language}): “${words}” is printed over “${others}”.${rest}`;
      return { message, about: words, ...placeOfBlock(subject, one.block ?? other.block) };
    });
  },
};

/** The pairs of runs of a page of which one lies over the other, in the order of their lines from the top. */
function overlaps(runs: readonly Run[]): [Run, Run][] {
  const lines = runs
    .flatMap((run) => run.lines.map((box) => ({ run, box })))
    .toSorted((a, b) => a.box.top - b.box.top);
  const found = new Map<Run, Run>();
  lines.forEach(({ run, box }, index) => {
    for (const below of lines.slice(index + 1)) {
      if (below.box.top > box.bottom - touching) break;
      if (below.run !== run && covers(box, below.box) && !found.has(run)) found.set(run, below.run);
    }
  });
  return [...found];
}

function covers(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > touching && down > touching;
}
