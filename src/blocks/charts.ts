// Which charts the blocks of a period have, and how each is drawn in its area. Pure.
import type { ChartJob } from '../charts/index.ts';
import type { Period } from '../period/period.ts';
import { areaOf } from './area.ts';
import { kinds } from './index.ts';

/** How an edition draws: the width (px) of a chart in a place of so many mm, and whether blocks may draw otherwise there. */
export type Drawing = { width(mm: number): number; own: boolean };

/** The charts of the pages, by the names of their blocks. */
export function chartsOf({ blocks, pages }: Period, { width, own }: Drawing): ChartJob[] {
  return blocks.flatMap(({ name, kind, page, area, options }): ChartJob[] => {
    const plan = pages[page - 1];
    if (!plan) return [];
    const mm = areaOf(plan, area, blocks).width;
    const order = kinds[kind]?.chart?.(options as never, mm, name);
    return order ? [{ id: name, builder: order.builder, width: width(mm), ...(own && order.look) }] : [];
  });
}
