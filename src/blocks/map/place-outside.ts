// A place that does not lie on its map.
import { frameOf } from '../../charts/map/frame.ts';
import type { Position } from '../../charts/map/geojson.ts';
import { coarse } from '../../charts/map/places.ts';
import type { DataCheck } from '../../checks/check.ts';
import { mapsOf } from './found.ts';

/** At its position; if it lies there with longitude and latitude swapped, that is said. */
export const placeOutside: DataCheck = {
  code: 'place-outside',
  severity: 'error',
  title: 'A place outside of the map',
  why: 'It would not be shown. Most often its longitude and latitude are swapped.',
  example: {
    wrong: 'baku: { kind: representation, at: [40.4, 49.85] }',
    right: 'baku: { kind: representation, at: [49.85, 40.4] }',
  },
  mend: 'Write the longitude (east) first, then the latitude (north); west and south have a minus.',
  find: ({ period }) =>
    mapsOf(period).flatMap(({ name, data, drawable }) => {
      if (!drawable || !('outline' in drawable)) return [];
      const frame = frameOf(drawable.outline, 300);
      const isThere = (at: Position) => frame.isInside(frame.spot(coarse(at)));
      return Object.entries(data.places).flatMap(([key, { at: position }]) => {
        if (isThere(position)) return [];
        const [longitude, latitude] = position;
        const isSwapped = isThere([latitude, longitude]);
        const at = [name, 'places', key, 'at'];
        const message = isSwapped
          ? `${key} lies outside of the map; with longitude and latitude swapped it lies on it.`
          : `${key} lies outside of the map.`;
        return [{ message, place: period.locateFigure(at), at, about: key }];
      });
    }),
};
