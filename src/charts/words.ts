// What every chart says about itself: its source line, its text alternative, its table in words.
import { inSentences } from '../language/said.ts';
import type { LocalChange } from '../locale/changes.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { ChartText, Table } from './chart.ts';

/** What a chart is about, before its text alternative is made. */
export type Heading = Pick<ChartText, 'title' | 'period' | 'unit' | 'note'> & {
  source: string | undefined;
  day: string;
};

/** A row of a chart: its value as it is printed, and how it changed since the last period. */
export type Worded = Omit<Table[number], 'change'> & { change?: LocalChange | undefined };

/**
 * Takes a chart's heading, with `source` a key of operation.yaml (the period's own source where it has none), `day` the
 * day that its figures are of, and its rows; gives the fields that say in words what the picture shows.
 */
export function inWords(local: LocalPeriod, heading: Heading, rows: readonly Worded[]): ChartText {
  const { title, period, unit, note } = heading;
  const { word } = local;
  const table = rows.map(({ name, value, share, change }): Table[number] => {
    return { name, value, ...(share && { share }), ...(change && { change: change.said }) };
  });
  const items = table
    .map((row) => word(itemOf(row), { ...row }))
    .reduce((before, item) => word('charts.items', { items: before, item }));
  const since = rows.find(({ change }) => change)?.change?.since;
  const sentence = word('charts.alt', { title, period, unit, items });
  return {
    title,
    period,
    unit,
    ...(note === undefined ? {} : { note }),
    ...(since === undefined ? {} : { since }),
    source: word('source', {
      source: local.source(heading.source ?? local.period.figures.source, heading.day),
    }),
    alt: note === undefined ? sentence : `${sentence} ${inSentences([note], local.language)}`,
    table,
  };
}

function itemOf({ share, change }: Table[number]): string {
  if (change) return share ? 'charts.item_share_change' : 'charts.item_change';
  return share ? 'charts.item_share' : 'charts.item';
}
