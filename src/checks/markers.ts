// Asterisks that mark nothing: a doubled or forgotten marker of bold or italic would be printed.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Finds the markers of one line that mark nothing, each with the letters around it. */
export type FindStrayMarkers = (text: string) => string[];

/** Error `stray-marker` for each asterisk that would be printed. */
export function checkMarkers(
  period: Period,
  { strayMarkers }: { strayMarkers: FindStrayMarkers },
): Finding[] {
  return Object.values(period.texts).flatMap(({ passages, locate }) =>
    passages.flatMap(({ path, text }) =>
      strayMarkers(text).map(
        (marker): Finding => ({
          code: 'stray-marker',
          severity: 'error',
          message: `The asterisks in “${marker}” mark nothing, and would be printed.`,
          hint: 'Put ** before and after what is to be bold, or write \\* for an asterisk.',
          place: locate(path, marker),
        }),
      ),
    ),
  );
}
