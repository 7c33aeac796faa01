// No country of origin is printed twice under two codes.
import type { DataCheck } from '../check.ts';
import { originsOf } from './origins.ts';
import { earlierAlike } from './printed-name.ts';

/** The second of two codes that a language prints as one name: UNK and UKN are both “Unknown”. */
export const originTwice: DataCheck = {
  code: 'origin-twice',
  severity: 'error',
  title: 'A country of origin under two codes',
  why: 'The chart would print one name twice, with two figures.',
  example: {
    wrong: 'refugees: { UKR: 6540, UNK: 12, UKN: 5 }',
    right: 'refugees: { UKR: 6540, UNK: 17 }',
  },
  mend: 'Join the two under one code, or give one of them another name under countries in operation.yaml.',
  find: ({ period, languages }) =>
    originsOf(period).flatMap(({ group, counts }) => {
      const codes = counts.map(({ code }) => code);
      return earlierAlike('country', codes, languages).flatMap((earlier, index) => {
        const code = codes[index];
        if (earlier === undefined || code === undefined) return [];
        const message = `${earlier} and ${code} are printed by the same name.`;
        return [{ message, ...period.inFigures(['population', 'origins', group, code]), about: code }];
      });
    }),
};
