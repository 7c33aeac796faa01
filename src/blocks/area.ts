// The area of a page that a block stands in.
import { type Area, type Form, forms } from '../page/forms.ts';
import type { PagePlan } from '../period/blocks.ts';

/** An area of a page, as wide as a block has it there; form and area are in their tables, as page.yaml was held against those. */
export function areaOf({ form, areas }: PagePlan, name: string): Area {
  const found = (forms as Readonly<Record<string, Form>>)[form]?.areas[name];
  if (!found) throw new RangeError(`${form} has no area ${name}, and passed the checks`);
  const { length } = areas.find(({ area }) => area === name)?.blocks ?? [];
  return length > 1 && found.shared !== undefined ? { ...found, width: found.shared } : found;
}
