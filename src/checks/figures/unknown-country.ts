// Every country of origin has a name in each language.
import type { DataCheck } from '../check.ts';
import { originsOf } from './origins.ts';
import { withoutName } from './without-name.ts';

/** A country of origin that a language has no name for, at its code. */
export const unknownCountry: DataCheck = {
  code: 'unknown-country',
  severity: 'error',
  title: 'A country of origin without a name',
  why: 'The page prints countries by their names, and there is none for this code.',
  example: { wrong: 'refugees: { UKA: 6540 }', right: 'refugees: { UKR: 6540 }' },
  mend: 'Correct the code, or give the country a name under countries in operation.yaml.',
  final: true,
  find({ period, languages }) {
    const codes = originsOf(period).flatMap(({ group, counts }) =>
      counts.map(({ code }) => ({ code, path: ['population', 'origins', group, code] })),
    );
    return codes.flatMap(({ code, path }) => withoutName('country', code, path, period, languages));
  },
};
