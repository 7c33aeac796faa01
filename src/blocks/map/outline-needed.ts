// A map without an outline of its own, of a country that the atlas draws otherwise than the United Nations.
import type { DataCheck } from '../../checks/check.ts';
import { mapsOf } from './found.ts';

/** At the block's data. */
export const outlineNeeded: DataCheck = {
  code: 'outline-needed',
  severity: 'error',
  title: 'A map that needs the office’s own outline',
  why: 'Without one, the outline is Natural Earth’s. There it draws a border otherwise than the United Nations does, or the country is not in it.',
  example: { wrong: 'map:\n  places: {}', right: 'map:\n  outline: images/country.geojson\n  places: {}' },
  mend: 'Ask the agency’s mapping team for the outline as GeoJSON, put the file into the period’s folder, and name it as outline.',
  final: true,
  find: ({ period }) =>
    mapsOf(period).flatMap(({ name, drawable }) => {
      if (!drawable || !('needed' in drawable)) return [];
      const why =
        drawable.needed === undefined
          ? 'the program has none for this country'
          : `the program’s own differs from the maps of the United Nations: ${drawable.needed}`;
      return [
        {
          message: `This map needs an outline of the office’s own: ${why}.`,
          place: period.locateFigure([name]),
          at: [name],
        },
      ];
    }),
};
