// What forms show of a period, whatever state its files are in.
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { openSession } from '../../src/index.ts';
import { createPeriod } from '../../src/session/begin/period.ts';
import { type Change, dataWith, operations, shipped } from '../support/data.ts';

async function formOf(folder: string, id: string) {
  await using session = openSession({ files: folder, browser: () => Promise.reject(new Error('a browser')) });
  const answer = await session.form(id);
  if (answer.refused) throw answer.refused;
  return answer;
}

async function formWith(...changes: Change[]) {
  const { folder } = await dataWith(changes);
  return formOf(folder, shipped);
}

const fieldsOf = ({ blocks }: Awaited<ReturnType<typeof formOf>>) => blocks.flatMap(({ fields }) => fields);

it('shows the blocks in the order of the pages, each with its passages in all languages', async () => {
  const form = await formWith();
  expect(form).toMatchObject({ name: 'September 2024', operation: 'Azerbaijan', findings: [] });
  const names = form.blocks.map(({ name, page }) => `${name} ${page}`);
  expect(names.indexOf('opening 1')).toBe(0);
  expect(names.indexOf('highlights 1')).toBeLessThan(names.indexOf('statelessness 2'));
  const [first] = fieldsOf(form);
  expect(first).toMatchObject({ at: 'opening.solutions', kind: 'passage' });
  expect(Object.keys(first?.texts ?? {})).toEqual(['az', 'en']);
  expect(first?.texts.en?.source).toMatch(/^UNHCR supports .*Azerbaijan\.$/);
  expect(fieldsOf(form).find(({ at }) => at === 'story.title')?.kind).toBe('heading');
  expect(fieldsOf(form).find(({ at }) => at === 'story.image.credit')?.kind).toBe('words');
});

it('shows figures as people write them, with their time and where texts name them', async () => {
  const { figures } = await formWith();
  const row = figures.find(({ name }) => name === 'legal_aid_idps');
  expect(row).toMatchObject({
    value: 2084,
    shown: '2,084',
    section: 'results',
    time: 'in the first half of 2024',
    source: 'UNHCR Azerbaijan',
    usedIn: ['highlights.legal_aid', 'priorities.legal.body'],
    isDerived: false,
  });
  expect(figures.find(({ name }) => name === 'funding.gap')).toMatchObject({ isDerived: true });
});

it('shows what each placeholder prints, in each language', async () => {
  const { chips } = await formWith();
  expect(chips.en?.['legal_aid_idps, number']).toBe('2,084');
  expect(chips.az?.['legal_aid_idps, number']).toMatch(/^2.084$/);
  expect(chips.en?.['campaign_citizenships, since, capital']).toBe('Since 2014');
});

it('shows a begun period: gaps, marks, and what last time said', async () => {
  const { folder } = await dataWith([], operations);
  await createPeriod(folderSource(folder), 'large-operation/2025-06');
  const form = await formOf(folder, 'large-operation/2025-06');
  const texts = fieldsOf(form).flatMap(({ texts }) => Object.values(texts));
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.every(({ mark, source }) => mark === 'carried' || source === null)).toBe(true);
  expect(texts.every(({ was, source }) => source === null || was === source)).toBe(true);
  const results = form.figures.filter(({ isDerived, section }) => !isDerived && section === 'results');
  expect(results.length).toBeGreaterThan(3);
  expect(results.every(({ value, last }) => value === null && typeof last?.value === 'number')).toBe(true);
});

it('shows what can be read where a file cannot, and says why', async () => {
  const form = await formWith({ file: `${shipped}/text.az.yaml`, content: 'opening: "not closed\n' });
  expect(form.findings.map(({ place }) => path.basename(place?.file ?? ''))).toContain('text.az.yaml');
  const texts = fieldsOf(form).map((field) => Object.keys(field.texts));
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.every((languages) => languages.join() === 'en')).toBe(true);
  const broken = await formWith({ file: `${shipped}/figures.yaml`, content: 'issued: [' });
  expect(broken.figures).toEqual([]);
  expect(fieldsOf(broken).length).toBe(fieldsOf(await formWith()).length);
});

it('keeps a passage that one language alone has, behind the one that it follows there', async () => {
  const form = await formWith({
    file: `${shipped}/text.en.yaml`,
    find: /^ {2}climate: /m,
    put: '  jobs: Work.\n  climate: ',
  });
  const at = fieldsOf(form).map((field) => field.at);
  expect(at.slice(0, 4)).toEqual([
    'opening.solutions',
    'opening.self_reliance',
    'opening.jobs',
    'opening.climate',
  ]);
  expect(fieldsOf(form)[2]?.texts).toEqual({ az: { source: null }, en: { source: 'Work.' } });
});

it('has another version as soon as a file is another', async () => {
  const [one, same] = [await formWith(), await formWith()];
  const other = await formWith({ file: `${shipped}/text.az.yaml`, find: /$/, put: '# read\n' });
  expect(same.version).toBe(one.version);
  expect(other.version).not.toBe(one.version);
});

it('says how far every period has come', async () => {
  const { folder } = await dataWith([
    { file: `${shipped}/figures.yaml`, find: /mine_signs: .*/, put: 'mine_signs:' },
  ]);
  await using session = openSession({ files: folder });
  const { operations: found } = await session.home();
  const own = found?.find(({ id }) => id === 'azerbaijan');
  expect(own).toMatchObject({ name: 'Azerbaijan', periods: [{ id: shipped, faults: [] }] });
  const [period] = own?.periods ?? [];
  expect((period?.figures.total ?? 0) - (period?.figures.done ?? 0)).toBe(1);
  expect(period?.languages.map(({ language, total, done }) => [language, total === done])).toEqual([
    ['az', true],
    ['en', true],
  ]);
});

it('shows the pictures of blocks, with what crops keep and who can be known in them', async () => {
  const consent = '  people: recognisable\n  consent: { held_by: Protection unit, until: 2026-12-31 }\n';
  const { folder } = await dataWith([
    {
      file: `${shipped}/figures.yaml`,
      find: '  focus: [0.5, 0.6]\n',
      put: `  focus: [0.5, 0.6]\n${consent}`,
    },
  ]);
  const { pictures } = await formOf(folder, shipped);
  expect(pictures).toEqual([
    {
      ...{ id: 'story', block: 'story', path: ['story', 'image'], words: ['story', 'image'] },
      ...{ file: 'images/inclusive-sport.svg', isDrawing: true, size: expect.anything() },
      ...{ focus: { x: 0.5, y: 0.6 }, isFocusGiven: true, people: 'recognisable' },
      consent: { heldBy: 'Protection unit', until: '2026-12-31', withdrawn: '' },
    },
  ]);
  await using session = openSession({ files: folder });
  const { mediaType, bytes } = await session.picture(shipped, 'story');
  expect(mediaType).toBe('image/svg+xml');
  expect(Buffer.from(bytes ?? []).toString()).toMatch(/^<svg/);
  expect((await session.picture(shipped, '__proto__')).refused?.code).toBe('unknown-picture');
});

it('shows the times of figures as rows that can be filled in, called after their figures', async () => {
  const { figures } = await formWith();
  const times = figures.filter(({ section }) => section === 'times');
  const values = Object.fromEntries(times.map(({ path: place, value }) => [place.join('.'), value]));
  expect(values).toMatchObject({
    during: '2024-01/2024-09',
    'population.as_of': '2024-06-30',
    'results.eye_care.during': '2024-05/2024-06',
  });
  expect(times.map(({ label }) => label)).toContain('Funding: as of');
  const forms = Object.fromEntries(times.map(({ path: place, form }) => [place.join('.'), form]));
  expect(forms).toMatchObject({ during: 'stretch', 'funding.as_of': 'day' });
  const eyeCare = figures.find(({ name }) => name === 'eye_care');
  expect(times.map(({ label }) => label)).toContain(`${eyeCare?.label}: during`);
  const places = figures.flatMap((row) => (row.isDerived ? [] : [row.path.join('.')]));
  expect(new Set(places).size).toBe(places.length);
});
