// The pictures of a period as a preview has them: whether they are others, and each made once for its place.
import type { Memory } from '../memory.ts';
import type { Period } from '../period/period.ts';
import type { Place } from '../print/place.ts';

/** The bytes of the period's pictures and what must be seen of them, as one word. */
export function picturesOf({ pictures, shown, inputs }: Period): string {
  const sumOf = (name: string) => inputs.find(({ file }) => file === name)?.sha256;
  return JSON.stringify(pictures.map(({ id, role, file }) => [id, role, sumOf(file), shown[id]?.focus]));
}

/** A place that was asked for once is known. */
export function remembered(place: Place, hangsOn: string, places: Memory<ReturnType<Place>>): Place {
  return (name, slot) => {
    const key = JSON.stringify([hangsOn, name, slot]);
    return places.of(key, () => {
      const placed = place(name, slot);
      placed?.catch(() => places.forget(key));
      return placed;
    });
  };
}
