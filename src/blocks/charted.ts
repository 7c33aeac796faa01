// What kinds show that are a chart with its heading and its source.
import type { Chart } from '../charts/chart.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Block } from '../period/blocks.ts';
import type { Passage } from '../text/html.ts';
import { headingOf } from './words.ts';

type Charted = {
  block: Block;
  local: LocalPeriod;
  words: { title?: Passage | undefined } | undefined;
  chart: Chart | undefined;
};

/** A chart of a kind that has its heading among its own words of the template; nothing without figures. */
export function charted({ block: { name, kind }, local, words, chart }: Charted) {
  if (!chart) return undefined;
  const title = headingOf(local, words?.title, `kinds.${kind}.title`);
  return { block: name, title, chart, source: local.bind(chart.source) };
}

/** A chart of the population's people: the day that they were counted on, and where that comes from. */
export function peopleIn({ period, source, format, word, bind }: LocalPeriod, name: string, chart: Chart) {
  const { as_of, source: key } = period.figures.population;
  return {
    block: name,
    asOf: format.asOf(as_of),
    since: chart.since,
    chart,
    source: bind(word('source', { source: source(key, as_of) })),
  };
}
