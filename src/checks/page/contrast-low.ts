// Words that are too pale on their ground.
import { contrastOf } from '../../contrast.ts';
import type { Colour, Run } from '../../print/run.ts';
import type { PageCheck } from '../check.ts';
import { firstWords, placeOfBlock } from './place.ts';

type Pale = { run: Run; ink: Colour; ground: Colour; ratio: number; least: number };

/** For each page and pair of colours that are too near to each other, the first words that are printed in them. */
export const contrastLow: PageCheck = {
  code: 'contrast-low',
  severity: 'error',
  title: 'Words that are too pale on their ground',
  why: 'Many readers, and every weak printer, lose words that differ little from what is behind them.',
  example: {
    wrong: 'color: var(--grey-3); in styles/page.css, for notes on white',
    right: 'color: var(--grey-4); in styles/page.css, for notes on white',
  },
  mend: 'Set the words darker, or on a lighter ground: look for the change in styles or templates. If there is none, report this as a fault of the program.',
  find(subject) {
    const pale = subject.printed.inspection.runs.flatMap((run) => worst(run) ?? []);
    const pairs = Map.groupBy(pale, ({ run, ink, ground, least }) =>
      [run.page, least, hex(ink), hex(ground)].join(),
    );
    return [...pairs.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const { run, ink, ground, ratio, least } = first;
      const words = firstWords(run.text);
      const more =
        others.length === 0 ? '' : ` So ${others.length === 1 ? 'is' : 'are'} ${others.length} more.`;
      const where = `Page ${run.page} (${subject.language})`;
      const message = `${where}: “${words}” is ${hex(ink)} on ${hex(ground)}, a contrast of ${floor(ratio)}; ${least} is the least.${more}`;
      return { message, about: words, ...placeOfBlock(subject, run.block) };
    });
  },
};

/** Where a run is palest, if that is too pale (WCAG 2.1, 1.4.3: 4.5, or 3 from 18 pt or 14 pt bold on). */
function worst(run: Run): Pale | undefined {
  const large = run.size >= 18 || (run.size >= 14 && run.weight >= 700);
  const least = large ? 3 : 4.5;
  return run.prints
    .map(({ ink, ground }) => ({ run, ink, ground, ratio: contrastOf(ink, ground), least }))
    .filter(({ ratio }) => ratio < least)
    .toSorted((a, b) => a.ratio - b.ratio)[0];
}

function hex(colour: Colour): string {
  return `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Never rounded up to what would be enough. */
function floor(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
