// What kinds show that are a chart with its heading and its source.
import type { Chart } from '../charts/chart.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Block } from '../period/blocks.ts';
import type { Passage } from '../text/html.ts';
import { headingIn } from './words.ts';

type Charted = {
  block: Block;
  local: LocalPeriod;
  words: { title?: Passage | undefined } | undefined;
  chart: Chart | undefined;
};

/** A chart with its heading: the text's own, or else the chart's; nothing without figures. For the template `blocks/charted`. */
export function charted({ block: { name, kind }, local, words, chart }: Charted) {
  if (!chart) return undefined;
  const title = words?.title ? headingIn(words.title) : local.heading(chart.title);
  return { block: name, kind, title, chart, source: local.bind(chart.source) };
}

/** A chart of the population's people: the day that they were counted on, and where that comes from. */
export function peopleIn({ period, source, format, word, bind }: LocalPeriod, name: string, chart: Chart) {
  const { population } = period.figures;
  if (!population) return undefined;
  const { as_of, source: key } = population;
  return {
    block: name,
    asOf: format.asOf(as_of),
    since: chart.since,
    chart,
    source: bind(word('source', { source: source(key, as_of) })),
  };
}
