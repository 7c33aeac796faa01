// The places of a page in the order in which its forms are read, each with how far in front it lies. Pure.
import type { PagePlace } from '../../contract/page.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { targetOf } from './target.ts';

export type Placed = PagePlace & { layer: number };

/** Those that lead to a form. The server gives the largest first, which lie behind. */
export function ordered(places: readonly PagePlace[], form: PeriodForm, spoken: string): Placed[] {
  const order = new Map(
    form.blocks
      .flatMap(({ name, fields }) => [name, ...fields.map(({ at }) => at)])
      .map((at, index) => [at, index]),
  );
  const rank = ({ at }: PagePlace) => order.get(at) ?? order.size;
  return places
    .map((place, layer) => ({ ...place, layer }))
    .filter((place) => targetOf(place, form, spoken) !== undefined)
    .toSorted((a, b) => rank(a) - rank(b) || a.y - b.y || a.x - b.x);
}
