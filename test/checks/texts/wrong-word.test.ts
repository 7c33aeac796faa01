// Words that a language or an office does not use: how the lists are read.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { wrongWord } from '../../../src/checks/texts/wrong-word.ts';
import { shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectWith } from '../support.ts';

async function find(language: string, text: string, slips = '{}') {
  const lists = {
    file: 'azerbaijan/operation.yaml',
    find: /\nslips:\n(?: .*\n)+/,
    put: `\nslips: { ${language}: ${slips} }\n`,
  };
  const subject = await subjectWith(notes(`${shipped}/text.${language}.yaml`, [text]), lists);
  return runChecks([wrongWord], subject).map(({ about, hint }) => `${about}: ${hint}`);
}

it('finds words with their endings, the longest of the list first', async () => {
  expect(await find('en', 'programs, counseling and enrollments')).toEqual([
    'programs: Write “programmes”.',
    'counseling: Write “counselling”.',
    'enrollments: Write “enrolments”.',
  ]);
  expect(await find('az', 'sağlıkla, ülkede, için, içində, güvenlikdə')).toEqual([
    'sağlıkla: Write “səhiyyə, sağlamlıq”, with its ending.',
    'ülkede: Write “ölkədə”.',
    'için: Write “üçün”.',
    'güvenlikdə: Write “təhlükəsizlik”, with its ending.',
  ]);
});

it('leaves names alone, and sees a sentence’s beginning', async () => {
  expect(
    await find(
      'en',
      'World Food Program. Program staff came. Center for Aid. PROGRAM. Programs of it. Programs grew.',
    ),
  ).toEqual(['Program: Write “Programme”.', 'Programs: Write “Programmes”.']);
});

it('adds the office’s own words, several words and odd names among them', async () => {
  const slips = '{ Durum: vəziyyət, pul vəsaiti: vəsait, constructor: x, "(a": y }';
  expect(await find('az', 'Ağır durumda olanlara pul  vəsaiti verilib (a constructor).', slips)).toEqual([
    ...Array(4).fill('durumda: Write “vəziyyət”, with its ending.'),
    'pul vəsaiti: Write “vəsait”.',
    '(a: Write “y”.',
    'constructor: Write “x”.',
  ]);
});
