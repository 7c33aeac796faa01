// The table of checks on a period's data, in the order in which their findings are reported.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';
import { checkBraces } from './braces.ts';
import { checkLanguages } from './languages.ts';
import { checkUnusedFigures } from './unused-figures.ts';

export const dataChecks = {
  languages: checkLanguages,
  braces: checkBraces,
  'unused-figures': checkUnusedFigures,
} satisfies Record<string, (period: Period) => Finding[]>;

/** Everything that the data checks find. */
export function checkData(period: Period): Finding[] {
  return Object.values(dataChecks).flatMap((check) => check(period));
}
