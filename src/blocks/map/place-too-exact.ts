// A settlement whose position is told more exactly than a map shows it.
import { coarse, tooExact } from '../../charts/map/places.ts';
import type { DataCheck } from '../../checks/check.ts';
import { mapsOf } from './found.ts';

/** At the position of a settlement; offices are public. */
export const placeTooExact: DataCheck = {
  code: 'place-too-exact',
  severity: 'warning',
  title: 'A settlement’s exact position',
  why: 'People live there who may be looked for. The map shows places to 0.05° (about 5 km); whoever gets the file would know more.',
  example: {
    wrong: 'goz: { kind: settlement, at: [21.4131, 12.2262] }',
    right: 'goz: { kind: settlement, at: [21.4, 12.25] }',
  },
  mend: 'Round both numbers to 0.05.',
  find: ({ period }) =>
    mapsOf(period).flatMap(({ name, data }) =>
      Object.entries(data.places).flatMap(([key, { kind, at: position }]) => {
        if (kind !== 'settlement' || !tooExact(position)) return [];
        const at = [name, 'places', key, 'at'];
        const message = `${key} is given to more than 0.05°. Rounded it is [${coarse(position).join(', ')}].`;
        return [{ message, place: period.locateFigure(at), at, about: key }];
      }),
    ),
};
