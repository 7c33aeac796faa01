// How much room a block has where it stands: its area, as wide as what else is on the page leaves it. Pure.
import { type Area, type Form, forms } from '../page/forms.ts';
import type { Block, PagePlan } from '../period/blocks.ts';

/** An area of a page, and the breadth of a block in it (mm). `pairs`: its cells stand two and two, and none alone under three. */
export type Room = Area & { width: number; pairs: boolean };

/**
 * An area of a page, as wide as a block has it there; form and area are in their tables, as page.yaml was held against those.
 * @throws RangeError for others
 */
export function areaOf({ form, areas }: PagePlan, name: string, blocks: readonly Block[]): Room {
  const found = (forms as Readonly<Record<string, Form>>)[form]?.areas[name];
  if (!found) throw new RangeError(`${form} has no area ${name}, and passed the checks`);
  const { flow, widths, beside = [] } = found;
  const own = areas.find(({ area }) => area === name)?.blocks ?? [];
  const neighbours = areas.filter((one) => beside.includes(one.area) && one.blocks.length > 0).length;
  const sharing = flow === 'row' ? cellsOf(own, blocks) : 1 + neighbours;
  const width = widths[Math.min(Math.max(sharing, 1), widths.length) - 1] ?? widths[0];
  return { ...found, width, pairs: flow === 'row' && sharing === 4 };
}

/** The cells of a row: neighbours of one family stand in one, and some take more. */
function cellsOf(names: readonly string[], blocks: readonly Block[]): number {
  const placed = names.flatMap((name) => blocks.find((one) => one.name === name) ?? []);
  return placed.reduce((sum, { family, cells = 1 }, index) => {
    const isJoined = family !== undefined && placed[index - 1]?.family === family;
    return isJoined ? sum : sum + cells;
  }, 0);
}
