// Puts passages into a text file as its notes: a place that takes any number of them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dataChecks } from '../../src/blocks/checks.ts';
import { type Check, type DataSubject, runChecks } from '../../src/checks/check.ts';
import { type Change, dataWith, project, shipped } from '../support/data.ts';
import { subjectIn, wordsAt } from './support.ts';

/** The change that appends passages to the shipped texts of a language. */
export function notes(file: string, passages: readonly string[]): Change {
  const lines = passages.map((text, at) => `  n${at}: ${JSON.stringify(text)}\n`);
  // In a replacement $ begins a pattern.
  return { file, find: /$/, put: `\nnotes:\n${lines.join('')}`.replaceAll('$', '$$$$') };
}

/** The data checks of one theme: those whose file stands in its folder. */
export function checksOf(theme: string): (typeof dataChecks)[number][] {
  const files = readdirSync(path.join(project, 'src/checks', theme));
  return dataChecks.filter(({ code }) => files.includes(`${code}.ts`));
}

/**
 * What checks find in each of these passages, put into the notes of a language: `warning code words`, the words from the
 * finding's place to the end of the line. The other language has the passages of `others`, or the same ones.
 */
export async function foundInNotes(
  checks: readonly Check<DataSubject>[],
  language: 'az' | 'en',
  passages: readonly string[],
  others: readonly string[] = passages,
): Promise<string[][]> {
  const other = language === 'az' ? 'en' : 'az';
  const data = await dataWith([
    notes(`${shipped}/text.${language}.yaml`, passages),
    notes(`${shipped}/text.${other}.yaml`, others),
  ]);
  const found = runChecks(checks, await subjectIn(data, shipped)).filter(({ place }) =>
    place?.file.endsWith(`text.${language}.yaml`),
  );
  const told: string[][] = passages.map(() => []);
  for (const finding of found) {
    const nth = Number(/^notes\.n(\d+)$/.exec(finding.at ?? '')?.[1] ?? -1);
    told[nth]?.push(`${finding.severity} ${finding.code} ${await wordsAt(data, finding)}`);
  }
  return told;
}
