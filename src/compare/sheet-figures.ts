// The tables of figures on the review sheet. Pure.
import type { Comparison } from './comparison.ts';
import type { FigureChange, FigureGroup } from './figures.ts';
import { statusWords } from './summary.ts';

/** What a group of figures is called. */
export const groupTitles: Record<FigureGroup, string> = {
  population: 'Population',
  origins: 'Countries of origin',
  results: 'Results',
  funding: 'Funding',
  presence: 'Presence',
  blocks: 'Other blocks',
  dates: 'Dates',
};

/** The table of one group, as a list of one; none where the group has no figures. */
export function groupOf(group: FigureGroup, { figures }: Comparison, anchors: ReadonlyMap<string, string>) {
  const rows = figures.filter((figure) => figure.group === group).map((figure) => rowOf(figure, anchors));
  return rows.length === 0 ? [] : [{ title: groupTitles[group], isDates: group === 'dates', rows }];
}

function rowOf(figure: FigureChange, anchors: ReadonlyMap<string, string>) {
  const { name, label, derived, status, last, now, change, percent, marks, passages } = figure;
  return {
    id: `figure-${name}`,
    name,
    label,
    derived,
    alarm: marks.some(({ code }) => code === 'implausible'),
    last: last?.shown ?? (status === 'unknown' ? 'cannot be read' : '–'),
    now: now?.shown ?? '–',
    change: status === 'changed' ? (change?.shown ?? 'changed') : statusWords[status],
    muted: status === 'same',
    percent: status === 'changed' ? (percent?.shown ?? '') : '',
    asOf: asOfWords(figure),
    marks: marks.map(({ code, says }) => ({ alarm: code === 'implausible', says })),
    passages: passages.map((path) => ({ path, anchor: anchors.get(path) ?? 'passages' })),
  };
}

/** The day of a figure (`isDay`) or the time that it covers, and what it was last time. */
function asOfWords({ status, last, now }: FigureChange): { date: string; was: string; isDay: boolean } {
  const shown = (value: FigureChange['now']) => value?.as_of_shown ?? value?.during_shown;
  const [was, is] = [shown(last), shown(now)];
  const isDay = (now ?? last)?.as_of_shown !== undefined;
  if (is === undefined) return { date: status === 'gone' ? (was ?? '') : '', was: '', isDay };
  return { date: is, was: was === undefined ? '' : was === is ? 'as last time' : `was ${was}`, isDay };
}
