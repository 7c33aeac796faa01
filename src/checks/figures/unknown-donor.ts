// Every donor has a name in each language.
import type { DataCheck } from '../check.ts';
import { withoutName } from './without-name.ts';

/** A donor that a language has no name for, at its code. */
export const unknownDonor: DataCheck = {
  code: 'unknown-donor',
  severity: 'error',
  title: 'A donor without a name',
  why: 'The page thanks donors by their names, and there is none for this code.',
  example: { wrong: 'list: [AUS, GER]', right: 'list: [AUS, DEU]' },
  mend: 'Correct the code, or give the donor a name under donors in operation.yaml.',
  final: true,
  find: ({ period, languages }) =>
    period.figures.donors.list.flatMap((code, index) =>
      withoutName('donor', code, ['donors', 'list', index], period, languages),
    ),
};
