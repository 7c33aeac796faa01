// How charts go from figures to drawings that stand in a page.
import { directionOf } from '../language/tag.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Passage } from '../text/html.ts';
import type { Chart, ChartText } from './chart.ts';
import type { Builder, Look, Plan, Sketch } from './plan.ts';
import type { Renderer } from './svg.ts';
import { type Theme, themeIn } from './theme.ts';

export type { Chart } from './chart.ts';

/** A chart that is to be drawn: the page's name for it, who makes its plan, and its width (px). */
export type ChartJob = { id: string; builder: Builder<Plan | Sketch> } & Pick<Look, 'width' | 'bare'>;

/** Draws every chart that the period has figures for, in one language. Charts without figures are absent. */
export function drawCharts(
  local: LocalPeriod,
  jobs: readonly ChartJob[],
  theme: Theme,
  renderer: Renderer,
): Readonly<Record<string, Chart>> {
  return Object.fromEntries(
    jobs.flatMap((job) => {
      const chart = drawChart(job, local, theme, renderer);
      return chart === undefined ? [] : [[job.id, chart]];
    }),
  );
}

function drawChart(
  { id, builder, ...own }: ChartJob,
  local: LocalPeriod,
  theme: Theme,
  renderer: Renderer,
): Chart | undefined {
  const { language, text } = local;
  const title = headingIn(text[id]);
  const fromRight = directionOf(language) === 'rtl';
  const look: Look = {
    theme: themeIn(language, theme),
    measure: renderer.measure,
    ...own,
    ...(title !== undefined && { title }),
    ...(fromRight && { fromRight }),
  };
  const plan = builder(local, look);
  if (plan === undefined) return undefined;
  const { annotations, ...words } = plan;
  const frame = { id: `chart-${id}`, alt: plan.alt, width: look.width, height: plan.height, language };
  const svg =
    'config' in plan
      ? renderer.draw(plan.config, frame, annotations)
      : renderer.frame(plan.shapes, { ...frame, fixed: true }, annotations);
  return { ...textOf(words), id, width: look.width, height: plan.height, svg };
}

/** The heading that a text gives a block, as plain words. */
function headingIn(words: unknown): string | undefined {
  const { title } = Object(words) as { title?: Passage };
  return title?.plain;
}

/** What a plan says, without what is drawn. */
function textOf({ title, period, unit, note, since, source, alt, table }: ChartText): ChartText {
  const optional = { ...(note !== undefined && { note }), ...(since !== undefined && { since }) };
  return { title, period, unit, ...optional, source, alt, table };
}
