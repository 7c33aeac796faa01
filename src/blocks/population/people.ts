// Key figures of the population: the people in total and by group, largest first.
import { isGap } from '../../gaps.ts';
import { inSentences, labelled } from '../../language/said.ts';
import type { KeyFigure } from '../../layout/key-figures.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import { escapeHtml } from '../../markup.ts';
import { sourced } from '../results.ts';

/** The people in total and by group, largest first. What is nought is no news, and has none. */
export function people(local: LocalPeriod): KeyFigure[] {
  const { word, format, period } = local;
  const { population } = period.figures;
  if (!population) return [];
  const { groups, as_of, source } = population;
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
      said: labelled(local.language, name, value),
    };
  });
  if (rows.length < 2) return each;
  const count = counted.reduce((sum, [, value]) => sum + value, 0);
  const [total, unit] = [format.number(count), word('population.people', { count })];
  const said = inSentences([`${total} ${unit}`, ...each.map((figure) => figure.said)], local.language);
  return [{ key: 'total', numeral: total, html: escapeHtml(unit), rows, ...about, said }, ...each];
}
