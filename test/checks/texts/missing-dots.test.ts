// Words without their dots: what they are held against.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { missingDots } from '../../../src/checks/texts/missing-dots.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { earlier, subjectIn, subjectWith } from '../support.ts';

const az = `${shipped}/text.az.yaml`;
const words = (subject: Awaited<ReturnType<typeof subjectWith>>) =>
  runChecks([missingDots], subject).map(({ about, hint }) => `${about}: ${hint}`);

it.each([
  ['qacqinlar', 'qaçqınlar'],
  ['Qaçqinlar', 'Qaçqınlar'],
  ['dolanışiq', 'dolanışıq'],
  ['köçkünler', 'köçkünlər'],
  ['məqsedilə', 'məqsədilə'],
  ['tesebbuslerden', 'təşəbbüslərdən'],
])('finds %s, known from this period', async (typed, right) => {
  expect(await find(`Burada ${typed} yazılıb.`)).toEqual([`${typed}: Write “${right}”.`]);
});

it.each(['QACQIN', 'Emin', 'oldu, öldü və ölüb', 'necə, neçə', 'acıqlı, açıqlı', 'istirahət, iştirak'])(
  'finds nothing in %s',
  async (typed) => {
    expect(await find(`Burada ${typed} yazılıb.`)).toEqual([]);
  },
);

it('knows the words of the last period, of operation.yaml and of the template', async () => {
  const data = await dataWith([notes(az, ['Sığorta var, kəndlərdədir.'])]);
  await cp(path.join(data.folder, shipped), path.join(data.folder, earlier), { recursive: true });
  const now = {
    file: az,
    find: /\nnotes:[\s\S]*$/,
    put: '\nnotes:\n  n0: Kendlerdedir; sehifə; komissarligi.\n',
  };
  const changed = await dataWith([now], data.folder);
  expect(words(await subjectIn(changed, shipped, earlier))).toEqual([
    'Kendlerdedir: Write “Kəndlərdədir”.',
    'sehifə: Write “səhifə”.',
    'komissarligi: Write “komissarlığı”.',
  ]);
  expect(words(await subjectIn(changed, shipped))).not.toContain('Kendlerdedir: Write “Kəndlərdədir”.');
});

async function find(text: string) {
  return words(await subjectWith(notes(az, [text])));
}
