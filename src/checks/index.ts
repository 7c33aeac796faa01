// The table of checks on a period's data, in the order in which their findings are reported.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';
import { checkBraces } from './braces.ts';
import { checkLanguages } from './languages.ts';
import { checkPlaceholders, type TryPlaceholder } from './placeholders.ts';
import { checkUnusedFigures } from './unused-figures.ts';

/** What a check may ask besides the period. */
export type CheckTools = { tryPlaceholder: TryPlaceholder };

export const dataChecks = {
  languages: (period) => checkLanguages(period),
  braces: (period) => checkBraces(period),
  placeholders: (period, tools) => checkPlaceholders(period, tools.tryPlaceholder),
  'unused-figures': (period) => checkUnusedFigures(period),
} satisfies Record<string, (period: Period, tools: CheckTools) => Finding[]>;

/** Everything that the data checks find. */
export function checkData(period: Period, tools: CheckTools): Finding[] {
  return Object.values(dataChecks).flatMap((check) => check(period, tools));
}
