// Funding: a ring with what is funded and what is missing of the requirement.
import { funding as builder } from '../../charts/funding.ts';
import { kind } from '../kind.ts';
import { heading, headingOf } from '../words.ts';
import { fundedShare } from './key-figure.ts';

/** mm: in a narrower place the ring says its parts itself. */
const wide = 80;

/** px: the ring where the page says its parts beside it, 37 mm. */
const ring = 140;

export const funding = kind({
  says: 'what is funded and what is missing',
  tables: ['funding'],
  usual: { funding: {} },
  words: heading,
  stands: (name) => ({ [name]: { in: 'figures', at: ['funding'] } }),
  chart: (_, width) => ({ builder, ...(width >= wide && { look: { width: ring, bare: true } }) }),
  show({ block: { name }, local, words, chart, area }) {
    if (!chart) return undefined;
    const [, funded, gap] = chart.table;
    // What is funded is seen first. “over 99.9%”, where the ring’s side has room for “56%”.
    const sides = [
      { kind: 'funded', ...funded },
      { kind: 'gap', ...gap },
    ].map(({ kind: side, name: said, value, share }) => {
      return { kind: side, name: said, amount: value, share, long: (share?.length ?? 0) > 5 };
    });
    return {
      block: name,
      ...chart,
      title: headingOf(local, words?.title, 'funding.title'),
      source: local.bind(chart.source),
      chart,
      sides,
      isWide: area.width >= wide,
    };
  },
  keyFigures: ({ local, chart }) => fundedShare(local, chart),
});
