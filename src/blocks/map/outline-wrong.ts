// An outline of the office's own that cannot be drawn.
import type { DataCheck } from '../../checks/check.ts';
import { mapsOf } from './found.ts';

/** At the name of the file. */
export const outlineWrong: DataCheck = {
  code: 'outline-wrong',
  severity: 'error',
  title: 'An outline that cannot be drawn',
  why: 'A map is drawn from areas in longitude and latitude. Of anything else it would show a wrong shape, or none.',
  example: { wrong: 'outline: towns.geojson', right: 'outline: country.geojson' },
  mend: 'Export the outline again as the finding says.',
  final: true,
  find: ({ period }) =>
    mapsOf(period).flatMap(({ name, data, drawable }) => {
      if (!drawable || !('fault' in drawable)) return [];
      const { message, hint } = drawable.fault;
      const at = [name, 'outline'];
      return [{ message: `${data.outline}: ${message}`, hint, place: period.locateFigure(at), at }];
    }),
};
