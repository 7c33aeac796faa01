// The real pages in the studio: drawn by the pinned browser after a change, and fetched as pictures.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Home } from '../../src/studio/contract/home.ts';
import type { PeriodForm } from '../../src/studio/contract/period.ts';
import { project, shipped } from '../support/data.ts';
import { ask, eventsOf, folderWith, post, studioOver } from './studio.ts';

test('a changed word is on the page, which is another picture, at its place', {
  timeout: 120_000,
}, async () => {
  const folder = await folderWith({});
  await cp(path.join(project, 'data/azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
  const studio = await studioOver(folder);
  const events = await eventsOf(studio);
  await post(studio, '/api/look', { period: shipped, by: 'one', languages: ['en'], dotsPerInch: 72 });
  const first = await events.next(({ type }) => type === 'pages');
  expect(first).toMatchObject({ language: 'en', pages: [{ number: 1 }, { number: 2 }] });
  const form = JSON.parse((await ask(studio, `/api/period/${shipped}`)).body);
  const fields = form.blocks.flatMap((block: { fields: object[] }) => block.fields);
  const { path: at, texts } = fields.find((one: { at: string }) => one.at === 'opening.climate');
  const change = { file: { text: 'en' }, path: at, was: texts.en.source, value: `${texts.en.source} More.` };
  const { answer } = await post(studio, '/api/change', { period: shipped, by: 'one', changes: [change] });
  const next = await events.next(({ type }) => type === 'pages');
  expect(next).toMatchObject({ version: (answer as { version: string }).version });
  const pagesOf = (event: typeof next) => (event.type === 'pages' ? event.pages : []);
  const [before, after] = [pagesOf(first), pagesOf(next)];
  expect(after[0]?.picture).not.toBe(before[0]?.picture);
  expect(after[1]?.picture).toBe(before[1]?.picture);
  expect(after[0]?.places.map((place) => place.at)).toContain('opening.climate');
  const { code, headers, body } = await ask(studio, after[0]?.picture ?? '');
  expect([code, headers['content-type']]).toEqual([200, 'image/png']);
  expect(body.slice(1, 4)).toBe('PNG');
  expect(await events.next(({ type }) => type === 'checked')).toMatchObject({ findings: expect.any(Array) });
  expect(studio.failures).toEqual([]);
});

test('a placeholder that was just put says what it prints, and one that is none says nothing', async () => {
  const studio = await studioOver(path.join(project, 'data'));
  const chip = async (placeholder: string, period = shipped) =>
    post(studio, '/api/chip', { period, placeholder });
  expect(await chip('legal_aid_idps, number')).toMatchObject({
    code: 200,
    answer: { printed: { az: '2\u00A0084', en: '2,084' } },
  });
  expect((await chip('mine_sings')).answer).toHaveProperty('printed', {});
  expect((await chip('}} <script>')).answer).toHaveProperty('printed', {});
  expect((await chip('x', 'azerbaijan/1999-01')).code).toBe(404);
});

test('a new period is made once, is told, and can be changed', async () => {
  const folder = await folderWith({});
  await cp(path.join(project, 'data/azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
  const studio = await studioOver(folder);
  const events = await eventsOf(studio);
  const wanted = { operation: 'azerbaijan', period: '2025-03' };
  const both = await Promise.all([post(studio, '/api/new', wanted), post(studio, '/api/new', wanted)]);
  expect(both.map(({ code }) => code).sort()).toEqual([200, 409]);
  expect(both.map(({ answer }) => answer)).toContainEqual({
    ...{ id: 'azerbaijan/2025-03', from: 'azerbaijan/2024-09', open: expect.any(Number) },
  });
  await events.next((event) => event.type === 'changed' && event.period === 'azerbaijan/2025-03');
  const changes = [{ file: 'figures', path: ['population', 'groups', 'refugees'], was: null, value: 9000 }];
  const changed = await post(studio, '/api/change', { period: 'azerbaijan/2025-03', by: 'one', changes });
  expect(changed.answer).toMatchObject({ saved: true });
  for (const period of ['2025-3', '2024-01', 'x', '..', '../2025-06', '2025-06/..'])
    expect((await post(studio, '/api/new', { ...wanted, period })).code, period).toBe(400);
  expect((await post(studio, '/api/new', { ...wanted, operation: 'nowhere' })).code).toBeGreaterThanOrEqual(
    400,
  );
  expect(studio.failures).toEqual([]);
});

test('a period that was begun by mistake is taken back, as long as nothing was put into it', async () => {
  const folder = await folderWith({});
  await cp(path.join(project, 'data/azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
  const studio = await studioOver(folder);
  const period = 'azerbaijan/2025-03';
  const begin = () => post(studio, '/api/new', { operation: 'azerbaijan', period: '2025-03' });
  const takeBack = (id = period) => post(studio, '/api/unbegin', { period: id, by: 'one' });
  const periods = async () => (await readdir(path.join(folder, 'azerbaijan'))).sort();
  const before = await periods();
  // What was not begun here just now stays whatever happens.
  expect(await takeBack(shipped)).toMatchObject({ code: 409, answer: { code: 'not-begun' } });
  await begin();
  const changes = [{ file: 'figures', path: ['population', 'groups', 'refugees'], was: null, value: 9000 }];
  await post(studio, '/api/change', { period, by: 'one', changes });
  expect(await takeBack()).toMatchObject({ code: 400, answer: { code: 'period-used' } });
  expect(await periods()).toEqual([...before, '2025-03'].sort());
  await post(studio, '/api/undo', { period, by: 'one' });
  // A file of somebody else’s is something too.
  const photo = path.join(folder, period, 'images', 'photo.jpg');
  await mkdir(path.dirname(photo), { recursive: true });
  await writeFile(photo, 'photo');
  expect(await takeBack()).toMatchObject({ code: 400 });
  await rm(photo);
  expect(await takeBack()).toMatchObject({ code: 200 });
  expect(await periods()).toEqual(before);
  expect((await takeBack()).code).toBeGreaterThanOrEqual(400);
  // It can be begun again, from its beginning.
  expect((await begin()).code).toBe(200);
  const again = await post(studio, '/api/undo', { period, by: 'one' });
  expect(again).toMatchObject({ code: 409, answer: { code: 'nothing-to-undo' } });
  expect(studio.failures).toEqual([]);
});

test('the first page of each period is a small picture; none where it cannot be printed', async () => {
  const folder = await folderWith({ 'nowhere/2024-09/figures.yaml': 'a: [\n' });
  await cp(path.join(project, 'data/azerbaijan'), path.join(folder, 'azerbaijan'), { recursive: true });
  const studio = await studioOver(folder);
  const home = JSON.parse((await ask(studio, '/api/home')).body) as Home;
  const pictures = home.operations.flatMap(({ periods }) => periods.flatMap(({ picture = [] }) => picture));
  expect(pictures).toEqual(['/first/azerbaijan/2024-09?in=az']);
  const [one, two] = await Promise.all([ask(studio, pictures[0] ?? ''), ask(studio, pictures[0] ?? '')]);
  expect([one.code, one.headers['content-type'], one.body === two.body]).toEqual([200, 'image/png', true]);
  for (const address of ['/first/nowhere/2024-09?in=en', '/first/azerbaijan/2024-10?in=az', '/first/a/b'])
    expect((await ask(studio, address)).code, address).toBe(404);
  expect(studio.failures).toEqual([]);
});

test('months, operations and languages are called what they are called in the language that the studio speaks', async () => {
  const studio = await studioOver(path.join(project, 'data'));
  const called = async (language: string) => {
    const home = JSON.parse((await ask(studio, `/api/home?in=${language}`)).body) as Home;
    const form = JSON.parse((await ask(studio, `/api/period/${shipped}?in=${language}`)).body) as PeriodForm;
    const card = home.operations
      .flatMap(({ name, periods }) => periods.map((period) => ({ ...period, operation: name })))
      .find(({ id }) => id === shipped);
    const names = ({ operation, name, languages }: Pick<PeriodForm, 'operation' | 'name' | 'languages'>) =>
      [operation, name, ...languages.map((one) => one.name)].join(' · ');
    expect(card && names({ ...card, languages: form.languages })).toBe(names(form));
    return names(form);
  };
  expect(await called('en')).toBe('Azerbaijan · September 2024 · Azerbaijani · English');
  expect(await called('az')).toBe('Azərbaycan · Sentyabr 2024 · Azərbaycan · İngilis');
});
