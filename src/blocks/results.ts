// Key figures out of passages that set their figure large: each able to stand alone, with its time and its source.
import type { KeyFigure } from '../layout/key-figures.ts';
import type { LocalPeriod } from '../locale/local.ts';
import { escapeHtml } from '../markup.ts';
import type { DataPath } from '../period/period.ts';
import type { Passage } from '../text/html.ts';
import type { Time } from '../time.ts';

/** The passages that begin with a figure, as key figures. What is nought is no news, and has none. */
export function resultsIn(
  local: LocalPeriod,
  passages: readonly { key?: string; at: DataPath; passage: Passage }[],
): KeyFigure[] {
  return passages.flatMap(({ key, at, passage }) => {
    const { plain, lead } = passage;
    const figure = lead?.figure === undefined ? undefined : local.period.table.get(lead.figure);
    if (!lead || !figure || figure.value === 0) return [];
    const about = sourced(local, figure.time ?? { kind: 'as_of', day: figure.as_of }, figure.source);
    const lower = (text: string) => text.toLocaleLowerCase(local.language);
    const time = lower(plain).includes(lower(about.time)) ? undefined : about.time;
    const numeral = escapeHtml(lead.numeral);
    const named = { key: key ?? figure.name, figure: figure.name };
    return [{ ...named, numeral, html: lead.html, rows: [], ...about, time, said: plain, at }];
  });
}

/** The time of a figure and its source, as a card says them. */
export function sourced(local: LocalPeriod, time: Time, key: string | undefined) {
  const { format, period, word, bind } = local;
  const day = time.kind === 'as_of' ? time.day : time.to;
  const source = local.source(key ?? period.figures.source, day);
  return { time: format.covers(time), source: bind(word('source', { source })) };
}
