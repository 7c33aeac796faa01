// The key figures of a period in one language, each able to stand alone: what it counts, its time, its source. Pure.
import { isGap } from '../gaps.ts';
import { languageOf } from '../language/index.ts';
import type { LocalPeriod } from '../locale/local.ts';
import { escapeHtml } from '../markup.ts';
import type { DataPath } from '../period/period.ts';
import type { Passage } from '../text/html.ts';
import type { Time } from '../time.ts';
import { pointsOf } from './highlights.ts';
import type { View } from './view.ts';

/** A figure beside the key figure, or a part of it. */
type Row = { name: string; value: string };

/**
 * A key figure. `numeral` and `html` (what it counts) are safe inline HTML, all else is plain text. `share` is the part of
 * a whole that it says, from 0 to 1. `said` says all of it in sentences, to be read aloud. `at` is where its words stand in
 * the language's text.
 */
export type KeyFigure = {
  key: string;
  numeral: string;
  html: string;
  rows: readonly Row[];
  share?: number;
  /** Nothing where the words say it already. */
  time: string | undefined;
  source: string;
  said: string;
  at?: DataPath;
};

/**
 * All key figures: the people in total and by group, largest first; the part of the requirement that is funded; and every
 * result that a highlight or the pull-out begins with. What is nought is no news, and has none.
 */
export function keyFigures(local: LocalPeriod, funding: View['funding']): KeyFigure[] {
  return [...people(local), ...fundedShare(local, funding), ...results(local)];
}

function people(local: LocalPeriod): KeyFigure[] {
  const { word, format, period } = local;
  const { groups, as_of, source } = period.figures.population;
  const about = sourced(local, { kind: 'as_of', day: as_of }, source);
  const counted = Object.entries(groups)
    .filter(([, value]) => value > 0 || isGap(value))
    .sort(([, a], [, b]) => b - a);
  const rows = counted.map(([key, value]) => {
    const name = word(`population.groups.${key}`, { count: isGap(value) ? 0 : value });
    return { key, name, value: format.number(value) };
  });
  const each = rows.map(({ key, name, value }): KeyFigure => {
    return {
      key,
      numeral: value,
      html: escapeHtml(name),
      rows: [],
      ...about,
      said: labelled(local, name, value),
    };
  });
  if (rows.length < 2) return each;
  const total = format.number(counted.reduce((sum, [, value]) => sum + value, 0));
  const unit = word('population.people');
  const said = [`${total} ${unit}`, ...each.map((figure) => figure.said)].join('. ');
  return [{ key: 'total', numeral: total, html: escapeHtml(unit), rows, ...about, said }, ...each];
}

function fundedShare(local: LocalPeriod, funding: View['funding']): KeyFigure[] {
  const [required, ...sides] = funding?.table ?? [];
  const [funded] = sides;
  if (!required || funded?.share === undefined) return [];
  const { as_of, source, required: whole, funded: part } = local.period.figures.funding;
  const rows = [...sides, required].map(({ name, value }) => ({ name, value }));
  const said = rows.map(({ name, value }, index) =>
    labelled(local, name, index === 0 ? `${funded.share} (${value})` : value),
  );
  return [
    {
      key: 'funding',
      numeral: escapeHtml(funded.share),
      html: escapeHtml(funded.name),
      rows,
      share: Math.min(1, part / whole),
      ...sourced(local, { kind: 'as_of', day: as_of }, source),
      said: said.join('. '),
    },
  ];
}

/** The passages that the page sets with their figure large. A figure of which one of them has told is not told again. */
function results(local: LocalPeriod): KeyFigure[] {
  const { highlights, pullout } = local.text;
  const passages: { key?: string; at: DataPath; passage: Passage }[] = [
    ...pointsOf(highlights).map(([key, passage]) => ({ key, at: ['highlights', key], passage })),
    ...(pullout ? [{ at: ['pullout'], passage: pullout }] : []),
  ];
  const told = new Set<string>();
  return passages.flatMap(({ key, at, passage }) => {
    const { plain, lead } = passage;
    const figure = lead?.figure === undefined ? undefined : local.period.table.get(lead.figure);
    if (!lead || !figure || figure.value === 0 || told.has(figure.name)) return [];
    told.add(figure.name);
    const about = sourced(local, figure.time ?? { kind: 'as_of', day: figure.as_of }, figure.source);
    const lower = (text: string) => text.toLocaleLowerCase(local.language);
    const time = lower(plain).includes(lower(about.time)) ? undefined : about.time;
    const numeral = escapeHtml(lead.numeral);
    return [{ key: key ?? figure.name, numeral, html: lead.html, rows: [], ...about, time, said: plain, at }];
  });
}

function sourced(local: LocalPeriod, time: Time, key: string | undefined) {
  const { format, period, word, bind } = local;
  const day = time.kind === 'as_of' ? time.day : time.to;
  const source = local.source(key ?? period.figures.source, day);
  return { time: format.covers(time), source: bind(word('source', { source })) };
}

/** A label as a sentence: “Refugees: 8,087”. In French the colon has a space before it. */
function labelled({ language }: LocalPeriod, name: string, value: string): string {
  const { closeMarks = ':' } = languageOf(language);
  return `${name}${closeMarks.includes(':') ? '' : '\u00A0'}: ${value}`;
}
