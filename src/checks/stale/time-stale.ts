// Years and months in a text that were last period's.
import type { DataCheck } from '../check.ts';
import { staleTimes } from './stale-times.ts';

/**
 * A month or year that is typed in a text, that lies in the last period's time, and that speaks for a leftover: it stood
 * typed in this passage last time, or another language tells of this period’s own time there. A month without a year
 * counts if it cannot be one since the last issue. Left alone are years in names (“Global Appeal 2024”), spans of years,
 * times since which something lasts (“since 2024”, “2024-cü ildən”) or that come each year, whatever is older, and texts
 * that carry a mark.
 */
export const timeStale: DataCheck = {
  code: 'time-stale',
  severity: 'warning',
  title: 'A month or year of the last period in a text',
  why: 'The passage was brought up to date, and its month or year was not. Readers take old news for new.',
  example: {
    wrong: '# issued 2025-03-31, the last one 2024-09-30\n"A mission in June 2024 assessed the registry."',
    right: '"A mission in {{jips_mission, month}} assessed the registry."',
  },
  mend: 'Correct it, and name the date instead of typing it. If it is right, write !checked before the text.',
  find: (subject) =>
    staleTimes(subject).map(({ texts, path, raw, index }) => {
      const message = `“${raw}” belongs to the last factsheet (issued ${subject.previous?.figures.issued ?? ''}).`;
      return { message, place: texts.locate(path, index), at: path, about: raw };
    }),
};
