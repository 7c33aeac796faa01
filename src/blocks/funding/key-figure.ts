// The key figure of the funding: the part of the requirement that is funded.
import type { Chart } from '../../charts/chart.ts';
import { inSentences, labelled } from '../../language/said.ts';
import type { KeyFigure } from '../../layout/key-figures.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import { escapeHtml } from '../../markup.ts';
import { sourced } from '../results.ts';

/** The funded part, where there is a whole. */
export function fundedShare(local: LocalPeriod, chart: Chart | undefined): KeyFigure[] {
  const [required, ...sides] = chart?.table ?? [];
  const [funded] = sides;
  const { funding } = local.period.figures;
  if (!funding || !required || funded?.share === undefined) return [];
  const { as_of, source, required: whole, funded: part } = funding;
  const rows = [...sides, required].map(({ name, value }) => ({ name, value }));
  const said = rows.map(({ name, value }, index) =>
    labelled(local.language, name, index === 0 ? `${funded.share} (${value})` : value),
  );
  return [
    {
      key: 'funding',
      numeral: escapeHtml(funded.share),
      html: escapeHtml(funded.name),
      rows,
      share: Math.min(1, part / whole),
      ...sourced(local, { kind: 'as_of', day: as_of }, source),
      said: inSentences(said, local.language),
    },
  ];
}
