// Countries and donors without a name, or with one that stands twice.
import { FactsheetError } from '../../errors.ts';
import type { DataPath, Period } from '../../period/period.ts';
import type { DataCheck, Found, LanguageSubject } from '../check.ts';
import { originsOf } from './origins.ts';
import { earlierAlike } from './printed-name.ts';

/** What is found if a language has no name for a code: once, whichever language it is. Other errors pass through. */
export function withoutName(
  kind: 'country' | 'donor',
  code: string,
  path: DataPath,
  period: Period,
  languages: readonly LanguageSubject[],
): Found[] {
  for (const { formats } of languages) {
    try {
      formats?.[kind](code);
    } catch (error) {
      if (!(error instanceof FactsheetError)) throw error;
      const { message, hint } = error;
      return [{ message, hint, place: period.locateFigure(path), at: path, about: code }];
    }
  }
  return [];
}

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

/** A donor that a language has no name for, at its code. */
export const unknownDonor: DataCheck = {
  code: 'unknown-donor',
  severity: 'error',
  title: 'A donor without a name',
  why: 'The page thanks donors by their names, and there is none for this code.',
  example: { wrong: 'list: [AUS, GER]', right: 'list: [AUS, DEU]' },
  mend: 'Correct the code, or give the donor a name under donors in operation.yaml.',
  final: true,
  find({ period, languages }) {
    return period.figures.donors.list.flatMap((code, index) =>
      withoutName('donor', code, ['donors', 'list', index], period, languages),
    );
  },
};

/** The second of two entries of the list of donors that are one code, or that a language prints by one name. */
export const donorTwice: DataCheck = {
  code: 'donor-twice',
  severity: 'error',
  title: 'A donor that is named twice',
  why: 'Donors read this list first.',
  example: { wrong: 'list: [AUS, BEL, AUS]', right: 'list: [AUS, BEL]' },
  mend: 'Keep one of the two.',
  find({ period, languages }) {
    const { list } = period.figures.donors;
    return earlierAlike('donor', list, languages).flatMap((earlier, index) => {
      const code = list[index];
      if (earlier === undefined || code === undefined) return [];
      const path = ['donors', 'list', index];
      const message =
        earlier === code
          ? `The donor ${code} stands here twice.`
          : `The donors ${earlier} and ${code} are printed by the same name.`;
      return [{ message, place: period.locateFigure(path), at: path, about: code }];
    });
  },
};
