// What every chart says about itself: its source line, its text alternative, its table in words.
import type { LocalPeriod } from '../locale/local.ts';
import type { ChartText, Table } from './chart.ts';

/** What a chart is about, before its text alternative is made. */
export type Heading = Pick<ChartText, 'title' | 'period' | 'unit' | 'note'> & {
  source: string | undefined;
};

/**
 * Takes a chart's heading, with `source` a key of operation.yaml (the period's own source where it has none), and its
 * table; gives the fields that say in words what the picture shows.
 */
export function inWords(local: LocalPeriod, heading: Heading, table: Table): ChartText {
  const { title, period, unit, note } = heading;
  const { word } = local;
  const items = table
    .map((row) => word(row.share ? 'charts.item_share' : 'charts.item', { ...row }))
    .join('; ');
  const sentence = word('charts.alt', { title, period, unit, items });
  return {
    title,
    period,
    unit,
    ...(note === undefined ? {} : { note }),
    source: word('source', { source: sourceName(local, heading.source ?? local.period.figures.source) }),
    alt: note === undefined ? sentence : `${sentence} ${note}.`,
    table,
  };
}

function sourceName(local: LocalPeriod, key: string): string {
  const source = local.period.operation.sources[key];
  if (source === undefined)
    throw new RangeError(`source "${key}" is not in operation.yaml, and passed the checks`);
  return local.own(source.name);
}
