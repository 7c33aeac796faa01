// Asterisks that mark nothing: a doubled or forgotten marker of bold or italic would be printed.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { most } from './matches.ts';

/** Error for each asterisk that would be printed, with the letters around it. */
export const strayMarker: Check<DataSubject> = {
  code: 'stray-marker',
  severity: 'error',
  title: 'Asterisks that mark nothing',
  why: 'The asterisks would be printed, and the words would not be bold.',
  example: { wrong: 'title: "**Access to services"', right: 'title: "**Access** to services"' },
  mend: 'Put ** before and after what is to be bold, or write \\* for an asterisk.',
  final: true,
  find: ({ period, reading }) =>
    Object.values(period.texts).flatMap(({ passages, locate }) =>
      passages.flatMap(({ path, text }) =>
        reading
          .strayMarkers(text)
          .slice(0, most)
          .map((marker) => {
            const message = `The asterisks in “${marker}” mark nothing, and would be printed.`;
            return { message, place: locate(path, marker), at: path, about: marker };
          }),
      ),
    ),
};
