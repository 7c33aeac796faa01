// Passages that end without a full stop, and are right: days that bring one, and languages that have none.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { missingFullStop } from '../../../src/checks/texts/missing-full-stop.ts';
import { localise } from '../../../src/locale/local.ts';
import { stoppedOnce } from '../../../src/text/figures.ts';
import type { Passage } from '../../../src/text/html.ts';
import { valueAt } from '../../../src/values.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith } from '../support.ts';

const en = `${shipped}/text.en.yaml`;
const noted = {
  file: en,
  find: /^opening:/m,
  put: 'notes:\n  told: "People got legal aid from us {{legal_aid_idps, during}}"\nopening:',
};

/** The shipped period with a note that ends in a time, where English times end in a full stop, as Serbian ones do. */
async function stopped(put = noted.put) {
  const subject = await subjectWith({ ...noted, put });
  const languages = subject.languages.map((one) => {
    if (one.language !== 'en') return one;
    const { during } = one.file.formats;
    const halves = during?.halves.map((half) => `${half}.`) as [string, string];
    const file = { ...one.file, formats: { ...one.file.formats, during: during && { ...during, halves } } };
    const local = localise({ period: subject.period, language: 'en', languageFile: file });
    return { language: 'en', file, local, formats: local.format };
  });
  return {
    subject: { ...subject, languages },
    local: languages.flatMap((one) => ('local' in one ? [one.local] : []))[0],
  };
}

const about = (subject: Parameters<typeof missingFullStop.find>[0]) =>
  runChecks([missingFullStop], subject).map((one) => one.about);

it('is told where a passage ends in a time without one', async () => {
  expect(about(await subjectWith(noted))).toEqual(['{{legal_aid_idps, during}}']);
});

it('is not told where the time brings it', async () => {
  expect(about((await stopped()).subject)).toEqual([]);
});

it('is printed once where the sentence has its own', async () => {
  const { local } = await stopped(noted.put.replace('during}}"', 'during}}."'));
  const told = valueAt(local?.text, ['notes', 'told']) as Passage | undefined;
  expect(told?.plain.replaceAll('\u00A0', ' ')).toBe(
    'People got legal aid from us in the first half of 2024.',
  );
});

it('is not told of a language whose sentences end without', async () => {
  const { period, languages } = await subjectWith();
  const bare = Object.values(period.texts).map((text) => {
    const passages = text.passages.map((one) => ({ ...one, text: one.text.replace(/\.$/, '') }));
    return [text.language, { ...text, passages }] as const;
  });
  expect(about({ period: { ...period, texts: Object.fromEntries(bare) }, languages })).toEqual([]);
  const thai = Object.values(period.texts).map((text) => {
    const some = text.passages.map((one, at) => ({
      ...one,
      text: at % 3 ? 'ได้รับความช่วยเหลือ' : one.text.replace(/\.$/, ''),
    }));
    return [text.language, { ...text, passages: some }] as const;
  });
  expect(about({ period: { ...period, texts: Object.fromEntries(thai) }, languages })).toEqual([]);
});

it.each([
  ['2025.', '.', '2025'],
  ['2025.', '** i', '2025.'],
  ['2025.', '**.', '2025'],
  ['2025.', '...', '2025.'],
  ['2025', '.', '2025'],
])('%s before “%s” is printed %s', (printed, after, once) => expect(stoppedOnce(printed, after)).toBe(once));
