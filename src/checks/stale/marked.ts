// The passages of a period that carry a mark.
import type { Mark, Period } from '../../period/period.ts';
import type { Found } from '../check.ts';

/** A finding at each passage with a mark; `says` makes the message from the passage's name. */
export function markedTexts({ texts }: Period, mark: Mark, says: (name: string) => string): Found[] {
  return Object.values(texts).flatMap(({ passages, locate }) =>
    passages
      .filter((passage) => passage.mark === mark)
      .map(({ path }) => ({ message: says(path.join('.')), place: locate(path), at: path })),
  );
}
