// A passage that was copied and not translated: where it is told, with three languages.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { untranslated } from '../../../src/checks/languages/untranslated.ts';
import { subjectWith } from '../support.ts';

it('is told between the second language and the third, at the one that is not its own', async () => {
  const subject = await subjectWith();
  const { period } = subject;
  const { az, en } = period.texts;
  if (!az || !en) throw new Error('no texts');
  const french = en.passages.map(({ path, text }) => {
    return {
      path,
      text: path.join('.') === 'priorities.services.title' ? text : `Le texte de ${path.join(' ')} :`,
    };
  });
  const fr = { ...en, language: 'fr', file: 'data/text.fr.yaml', passages: french };
  const operation = { ...period.operation, languages: ['az', 'en', 'fr'] };
  const three = { ...subject, period: { ...period, operation, texts: { az, en, fr } } };
  expect(runChecks([untranslated], three).map(({ message }) => message)).toEqual([
    'priorities.services.title reads the same here as in text.en.yaml.',
  ]);
});
