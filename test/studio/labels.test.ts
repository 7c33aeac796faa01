// What the program itself names is named in the language of the studio.
import path from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../../src/index.ts';
import { labelled } from '../../src/studio/server/labels.ts';
import { figureLabels } from '../../src/studio/words/labels.az.ts';
import { project, shipped } from '../support/data.ts';

const session = await openSession({ files: path.join(project, 'data') });

async function formIn(language: string) {
  const form = await session.form(shipped, { language });
  if (form.refused) throw form.refused;
  return labelled(form, language);
}

test('figures, blocks and places are called in Azerbaijani; numbers stay as they are typed', async () => {
  const [azerbaijani, english] = [await formIn('az'), await formIn('en')];
  const row = (name: string, form = azerbaijani) => form.figures.find((one) => one.name === name);
  expect(row('population.refugees')?.label).toBe('Qaçqınlar');
  expect(row('origins.refugees.UKR')?.label).toBe('Qaçqınlar: Ukrayna');
  expect(row('mine_signs')?.label).toMatch(/^Mina təhlükəsizliyi/);
  expect(row('results.eye_care.during')?.label).toMatch(/: əhatə etdiyi vaxt$/);
  expect(row('story.link')?.label).toMatch(/: keçid$/);
  expect(row('population.idps')?.shown).toBe(row('population.idps', english)?.shown);
  expect(row('population.refugees', english)?.label).toBe('Refugees');
  const block = (name: string, form = azerbaijani) => form.blocks.find((one) => one.name === name);
  expect(block('asylum_origins')?.titles.az).toBe('Sığınacaq axtaranların gəldiyi ölkələr');
  expect(block('statelessness')?.titles.az).toBe('Vətəndaşsızlıq');
  expect(block('asylum_origins', english)?.titles.en).toBe('Asylum origins');
  expect(block('story')?.fields.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Başlıq', 'Şəkil: altyazı']),
  );
  // The names of entries are the office's.
  expect(block('protection')?.fields.map(({ label }) => label)).toContain('Cop29: mətn');
});

test('every name that the program has for a figure has one in Azerbaijani', async () => {
  const [azerbaijani, english] = [await formIn('az'), await formIn('en')];
  const same = azerbaijani.figures.filter(
    ({ label, section }, index) => label === english.figures[index]?.label && section !== 'dates',
  );
  expect(same).toEqual([]);
  expect(Object.keys(figureLabels)).toContain('issued');
});
