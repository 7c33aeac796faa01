// Nobody is a refugee in the country that they come from.
import type { DataCheck } from '../check.ts';
import { originsOf } from './origins.ts';

/** The operation’s own country among the origins of its refugees or asylum-seekers. */
export const originOwnCountry: DataCheck = {
  code: 'origin-own-country',
  severity: 'error',
  title: 'A country among the origins of its own refugees',
  why: 'Those who flee within their country are internally displaced; the row was taken for another.',
  example: {
    wrong: '# iso3: AZE\norigins: { refugees: { AZE: 6540, AFG: 1106 } }',
    right: '# iso3: AZE\norigins: { refugees: { UKR: 6540, AFG: 1106 } }',
  },
  mend: 'Correct the code; people who are displaced within the country belong into groups, as idps.',
  find({ period }) {
    const { iso3 } = period.operation;
    return originsOf(period).flatMap(({ group, counts }) =>
      counts
        .filter(({ code }) => code === iso3)
        .map(({ code }) => {
          const message = `${code} is the country of this operation, and stands among the origins of its ${group.replace('_', '-')}.`;
          return { message, ...period.inFigures(['population', 'origins', group, code]), about: code };
        }),
    );
  },
};
