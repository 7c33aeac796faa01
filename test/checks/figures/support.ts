// What the tests of the two themes share: the findings of one theme, and sentences set into both languages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dataChecks } from '../../../src/blocks/checks.ts';
import { type Check, type DataSubject, runChecks } from '../../../src/checks/check.ts';
import { type Change, project, shipped } from '../../support/data.ts';
import { earlier, periodsWith, subjectIn, told } from '../support.ts';

export const figures = 'figures.yaml';
export const az = 'text.az.yaml';
export const en = 'text.en.yaml';

/** The data checks of a theme: those whose file lies in its folder. */
export function checksOf(theme: 'figures' | 'stale' | 'pictures'): Check<DataSubject>[] {
  const folder = path.join(project, 'src/checks', theme);
  return dataChecks.filter(({ code }) => existsSync(path.join(folder, `${code}.ts`)));
}

/**
 * The shipped period with changes (files named as within its folder); with `before`, also as the period before it, with
 * those changes.
 */
export async function subjectOf(
  changes: readonly Change[],
  before?: readonly Change[],
): Promise<DataSubject> {
  return subjectIn(await periodsWith(changes, before), shipped, before && earlier);
}

/** What some checks find in the shipped period with changes, as `severity code file:line:column message`. */
export async function findings(
  checks: readonly Check<DataSubject>[],
  changes: readonly Change[],
  before?: readonly Change[],
): Promise<string[]> {
  return told(runChecks(checks, await subjectOf(changes, before)));
}

/** A change to figures.yaml. */
export function figure(find: string | RegExp, put: string): Change {
  return { file: figures, find, put };
}

/** A sentence more in the last opening passage of each language. */
export function sentences(azerbaijani: string, english: string): Change[] {
  return [
    { file: az, find: 'maarifləndirmə və təşviqat işləri aparır.', put: `$& ${azerbaijani}` },
    { file: en, find: '**reduce the impact of climate change on displaced people**.', put: `$& ${english}` },
  ];
}

/** The period before as it would have been: issued half a year earlier, with as-of dates of its own. */
export const march: readonly Change[] = [
  figure('issued: 2024-09-30', 'issued: 2024-03-31'),
  figure('as_of: 2024-06-30 # 30', 'as_of: 2023-12-31 # 30'),
  figure(/as_of: 2024-09-30(?=\n.*\n {2}currency)/, 'as_of: 2024-03-31'),
  figure(/as_of: 2024-09-30(?=\n.*\n {2}staff)/, 'as_of: 2024-03-31'),
];
