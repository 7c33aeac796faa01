// The places of a page in the order in which its forms are read, each with how far in front it lies. Pure.
import type { PagePlace } from '../../contract/page.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { type Target, targetOf } from './target.ts';

export type Placed = { place: PagePlace; layer: number };

type Ranked = { place: PagePlace; target: Target | undefined };

/** Those that lead to a form. The server gives the largest first, which lie behind. */
export function ordered(places: readonly PagePlace[], form: PeriodForm, spoken: string): Placed[] {
  const order = new Map(
    form.blocks
      .flatMap(({ name, fields }) => [name, ...fields.map(({ at }) => at)])
      .map((at, index) => [at, index]),
  );
  const rank = ({ target, place }: Ranked) =>
    order.get(place.at) ?? order.get(target?.at ?? '') ?? order.size;
  return places
    .map((place, layer) => ({ place, layer, target: targetOf(place, form, spoken) }))
    .filter(({ target }) => target !== undefined)
    .toSorted((a, b) => rank(a) - rank(b) || a.place.y - b.place.y || a.place.x - b.place.x)
    .map(({ place, layer }) => ({ place, layer }));
}
