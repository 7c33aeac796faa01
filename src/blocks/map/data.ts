// What a map shows, as figures.yaml has it under the block's name: an outline of the office's own, and places.
import { z } from 'zod';
import { placeKinds, refusedKind } from '../../charts/map/places.ts';
import { day, key, projectFile } from '../../period/fields.ts';

const known = `one of ${placeKinds.join(', ')}`;
const positionWords = 'longitude and latitude in degrees, like [49.85, 40.4]';

const place = z.strictObject({
  kind: z.enum(placeKinds, {
    error: ({ input }) => {
      const refused = typeof input === 'string' ? refusedKind(input) : undefined;
      return refused === undefined ? known : `left out: ${refused} A place is ${known}`;
    },
  }),
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], positionWords),
});

export const mapData = z.strictObject({
  as_of: day,
  source: key.optional(),
  outline: projectFile.optional().describe('the office’s own outline of the country, as GeoJSON'),
  places: z.record(key, place).default({}),
});
export type MapData = z.output<typeof mapData>;
