// The table of charts, and how a chart goes from figures to a drawing that stands in a page.
import type { LocalPeriod } from '../locale/local.ts';
import type { Chart, ChartId } from './chart.ts';
import { funding } from './funding.ts';
import { originsOf } from './origins.ts';
import type { Builder, Look } from './plan.ts';
import { population } from './population.ts';
import { staff } from './staff.ts';
import type { Renderer } from './svg.ts';
import type { Theme } from './theme.ts';

export type { Chart, ChartId } from './chart.ts';

/** The builder of each chart. */
export const builders = {
  population,
  refugee_origins: originsOf('refugees'),
  asylum_origins: originsOf('asylum_seekers'),
  funding,
  staff,
} satisfies Record<ChartId, Builder>;

/**
 * Takes a period in one language, the theme, a renderer and the width of the column (px), and draws every chart that the
 * period has figures for. Charts without figures are absent. `own` is how single charts are drawn otherwise.
 */
export function drawCharts(
  local: LocalPeriod,
  theme: Theme,
  renderer: Renderer,
  width: number,
  own: Partial<Record<ChartId, Pick<Look, 'width' | 'bare'>>> = {},
): Partial<Record<ChartId, Chart>> {
  const look = { theme, width, measure: renderer.measure };
  const ids = Object.keys(builders) as ChartId[];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const chart = drawChart(id, local, { ...look, ...own[id] }, renderer);
      return chart === undefined ? [] : [[id, chart]];
    }),
  );
}

function drawChart(id: ChartId, local: LocalPeriod, look: Look, renderer: Renderer): Chart | undefined {
  const plan = builders[id](local, look);
  if (plan === undefined) return undefined;
  const { config, annotations, ...words } = plan;
  const frame = { id: `chart-${id}`, alt: plan.alt, width: look.width, height: plan.height };
  return { id, width: look.width, svg: renderer.draw(config, frame, annotations), ...words };
}
