// The table of checks on a period's data, in the order in which their findings are reported.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';
import { checkBraces } from './braces.ts';
import { checkFigures } from './figures.ts';
import { checkLanguages } from './languages.ts';
import { checkLookAlikes } from './look-alikes.ts';
import { checkMarkers, type FindStrayMarkers } from './markers.ts';
import { checkUnprinted } from './unprinted.ts';
import { checkUnusedFigures } from './unused-figures.ts';

/** What checks ask of other rooms: how a text is read. */
export type Reading = { strayMarkers: FindStrayMarkers };

export const dataChecks = {
  figures: checkFigures,
  languages: checkLanguages,
  braces: checkBraces,
  markers: checkMarkers,
  'look-alikes': checkLookAlikes,
  unprinted: checkUnprinted,
  'unused-figures': checkUnusedFigures,
} satisfies Record<string, (period: Period, reading: Reading) => Finding[]>;

/** Everything that the data checks find. */
export function checkData(period: Period, reading: Reading): Finding[] {
  return Object.values(dataChecks).flatMap((check) => check(period, reading));
}
