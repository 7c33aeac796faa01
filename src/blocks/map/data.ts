// What a map shows, as figures.yaml has it under the block's name: an outline of the office's own, and places.
import { z } from 'zod';
import { type PlaceKind, placeKinds, refusedKind } from '../../charts/map/places.ts';
import { day, key, projectFile } from '../../period/fields.ts';

const known = `one of ${placeKinds.join(', ')}`;
const positionWords = 'longitude and latitude in degrees, like [49.85, 40.4]';

const place = z.strictObject({
  kind: z
    .string(known)
    .superRefine((kind, context) => {
      if (placeKinds.some((one) => one === kind)) return;
      const refused = refusedKind(kind);
      const message = refused === undefined ? known : `left out: ${refused} A place is ${known}`;
      context.addIssue({ code: 'custom', message });
    })
    .transform((kind) => kind as PlaceKind),
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], positionWords),
});

export const mapData = z.strictObject({
  as_of: day,
  source: key.optional(),
  outline: projectFile.optional().describe('the office’s own outline of the country, as GeoJSON'),
  places: z.record(key, place).default({}),
});
export type MapData = z.output<typeof mapData>;
