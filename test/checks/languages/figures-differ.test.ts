// Figures that one language names and another does not.
import { expect, it } from 'vitest';
import { type DataSubject, runChecks } from '../../../src/checks/check.ts';
import { figuresDiffer } from '../../../src/checks/languages/figures-differ.ts';
import { passageMissing } from '../../../src/checks/languages/passage-missing.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith, told } from '../support.ts';

const without = (file: string) => ({
  file: `${shipped}/${file}`,
  find: '{{skills_trainees, number}}',
  put: '',
});

/** The subject with its English texts a second time, as those of a third language. */
function withThird(subject: DataSubject, text: DataSubject): DataSubject {
  const { period } = subject;
  const third = text.period.texts.en;
  if (!third) throw new Error('no English text');
  const operation = { ...period.operation, languages: [...period.operation.languages, 'fr'] };
  const texts = { ...period.texts, fr: { ...third, language: 'fr', file: 'data/text.fr.yaml' } };
  const read = subject.languages.flatMap((one) =>
    one.language === 'en' ? [{ ...one, language: 'fr' }] : [],
  );
  return { ...subject, period: { ...period, operation, texts }, languages: [...subject.languages, ...read] };
}

it('leaves out the year, and what is no figure of the period', async () => {
  const year = {
    file: `${shipped}/text.en.yaml`,
    find: 'obtained taxi permits',
    put: 'obtained {{year}} {{nonsense}}',
  };
  expect(told(runChecks([figuresDiffer], await subjectWith(year)))).toEqual([]);
});

it('tells each of three languages once', async () => {
  const lacking = await subjectWith(without('text.en.yaml'));
  expect(told(runChecks([figuresDiffer], withThird(lacking, lacking)))).toEqual([
    expect.stringMatching(
      /^warning figures-differ text\.en\.yaml:.*“skills_trainees” here, as it does in text\.az/,
    ),
    expect.stringMatching(
      /^warning figures-differ text\.en\.yaml:.*“skills_trainees” here, as it does in text\.az/,
    ),
  ]);
  const whole = withThird(await subjectWith(), lacking);
  expect(runChecks([figuresDiffer], whole).map(({ at, about }) => [at, about])).toEqual([
    ['priorities.integration.body', 'skills_trainees'],
  ]);
});

it('tells a passage that two of three languages lack at each of the two', async () => {
  const lacking = await subjectWith({
    file: `${shipped}/text.en.yaml`,
    find: /^ {2}mine_signs: >-\n.*\n/m,
    put: '',
  });
  const found = runChecks([passageMissing], withThird(lacking, lacking));
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^highlights\.mine_signs stands in text\.az\.yaml \(line \d+\)/),
    expect.stringMatching(/^highlights\.mine_signs stands in text\.az\.yaml \(line \d+\)/),
  ]);
  expect(told(found)[0]).toMatch(/^error passage-missing text\.en\.yaml:\d+:1 /);
});
