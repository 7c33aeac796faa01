// What checks find in passages of a language, each alone: the texts stand as notes of the shipped period.
import { type Check, type DataSubject, runChecks } from '../../src/checks/check.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { notes } from './notes.ts';
import { subjectIn, wordsAt } from './support.ts';

/**
 * For each text the findings in it, as `code words`: the words that stand at the place of the finding, as many as it is
 * about.
 * @param changes to the shipped data besides
 */
export async function foundInPassages(
  checks: readonly Check<DataSubject>[],
  language: string,
  texts: readonly string[],
  changes: readonly Change[] = [],
): Promise<string[][]> {
  const data = await dataWith([...changes, notes(`${shipped}/text.${language}.yaml`, texts)]);
  const all = runChecks(checks, await subjectIn(data, shipped));
  return Promise.all(
    texts.map((_, index) =>
      Promise.all(
        all
          .filter(
            ({ at, place }) => at === `notes.n${index}` && place?.file.endsWith(`text.${language}.yaml`),
          )
          .map(async (finding) => {
            const here = (await wordsAt(data, finding)).replaceAll('\\"', '"');
            return `${finding.code} ${here.slice(0, finding.about?.length ?? 0)}`;
          }),
      ),
    ),
  );
}
