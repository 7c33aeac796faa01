// Pictures that come through the browser, their focus, and who is in them: opened before anything is written, named as one step, undone.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Changed } from '../../src/studio/contract/asks.ts';
import type { PeriodForm } from '../../src/studio/contract/period.ts';
import { dataWith, shipped } from '../support/data.ts';
import { ask, post, studioOver } from './studio.ts';

const photo = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#3377aa' } })
    [format]()
    .toBuffer();
const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>',
);

/** The shipped period in a studio; `bring` sends a picture as a window does. */
async function working(text?: (figures: string) => string) {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  const file = path.join(folder, shipped, 'figures.yaml');
  if (text) await writeFile(file, text(await readFile(file, 'utf8')));
  const bring = async (bytes: Buffer, query: Readonly<Record<string, string>> = {}) => {
    const asked = new URLSearchParams({
      period: shipped,
      by: 'one',
      name: 'Foto.jpg',
      picture: 'story',
      ...query,
    });
    const { code, body } = await ask(studio, `/api/picture?${asked}`, {
      ...{ method: 'POST', body: bytes },
      headers: { 'content-type': 'application/octet-stream' },
    });
    return { code, answer: JSON.parse(body) as { file?: string; message?: string; hint?: string } };
  };
  const form = async () => JSON.parse((await ask(studio, `/api/period/${shipped}`)).body) as PeriodForm;
  const change = async (changes: readonly object[], by = 'one') =>
    (await post(studio, '/api/change', { period: shipped, by, changes })).answer as Changed;
  const step = async (way: 'undo' | 'redo') => post(studio, `/api/${way}`, { period: shipped, by: 'one' });
  const images = () => readdir(path.join(folder, shipped, 'images'));
  return { folder, studio, file, bring, form, change, step, images, figures: () => readFile(file, 'utf8') };
}

test('a picture is written under a name of its own and named, what was true of the old one goes, and undo brings it back', async () => {
  const { bring, change, figures, form, images, step } = await working((text) =>
    text.replace(
      /( +)focus: \[0.5, 0.6\]/,
      '$1focus: [0.5, 0.6] # kept\n$1people: recognisable\n$1consent: { held_by: Unit, until: 2026-12-31 }',
    ),
  );
  const before = await figures();
  expect((await form()).pictures[0]).toMatchObject({ people: 'recognisable', consent: { heldBy: 'Unit' } });
  const first = await bring(await photo('jpeg'), { name: '../../Ağac əkməsi (2).JPEG' });
  expect(first).toEqual({ code: 200, answer: { file: 'images/agac-ekmesi-2.jpg' } });
  const second = await bring(await photo('png'), { name: 'agac ekmesi 2.jpg' });
  expect(second.answer.file).toBe('images/agac-ekmesi-2.png');
  const third = await bring(await photo('png'), { name: 'Ağac əkməsi 2.png' });
  expect(third.answer.file).toBe('images/agac-ekmesi-2-2.png');
  expect(await images()).toEqual([
    'agac-ekmesi-2-2.png',
    'agac-ekmesi-2.jpg',
    'agac-ekmesi-2.png',
    'inclusive-sport.svg',
  ]);
  const [picture] = (await form()).pictures;
  expect(picture).toMatchObject({
    file: 'images/agac-ekmesi-2-2.png',
    isFocusGiven: false,
    size: { width: 400, height: 300 },
  });
  expect(picture?.people).toBeUndefined();
  expect(picture?.consent).toEqual({ heldBy: '', until: '', withdrawn: '' });
  // An emptied consent is asked for where people can be known, and nowhere else.
  await change([{ file: 'figures', path: ['story', 'people'], was: null, value: 'none' }], 'two');
  expect((await form()).faults).toEqual([]);
  await step('undo');
  for (const _ of [1, 2, 3]) expect((await step('undo')).code).toBe(200);
  expect(await figures()).toBe(before);
  expect(await images()).toHaveLength(4);
  expect((await step('redo')).code).toBe(200);
  expect((await form()).pictures[0]?.file).toBe('images/agac-ekmesi-2.jpg');
});

test('undo of a picture keeps what somebody has written into the figures since', async () => {
  const { bring, figures, file, step } = await working();
  await bring(await photo('webp'));
  await writeFile(file, `# Somebody’s.\n${await figures()}`);
  expect((await step('undo')).code).toBe(200);
  expect(await figures()).toMatch(/^# Somebody’s\./);
  expect(await figures()).toContain('image: images/inclusive-sport.svg # ours');
  expect(await figures()).toContain('focus: [0.5, 0.6]');
});

test('a drawing comes too, and a picture is given as its form shows it', async () => {
  const { bring, studio } = await working();
  expect((await bring(drawing, { name: '.svg' })).answer.file).toBe('images/picture.svg');
  const shown = await ask(studio, `/photos/${shipped}/story`);
  expect([shown.code, shown.headers['content-type']]).toEqual([200, 'image/svg+xml']);
  expect(shown.body).toContain('<svg');
  expect((await ask(studio, `/photos/${shipped}/nothing`)).code).toBe(404);
});

test('what is none, a broken one, one too large, and a place that is not there are refused before anything is written', async () => {
  const { bring, figures, images, studio } = await working();
  const [before, there] = [await figures(), await images()];
  const whole = await photo('jpeg');
  const cases: [bytes: Buffer, code: number, says: string, query?: object][] = [
    [Buffer.from('504b0304140000000800', 'hex'), 422, 'Foto.jpg is not a picture that can be printed.'],
    [whole.subarray(0, whole.length - 200), 422, 'Foto.jpg is damaged: not all of it is there.'],
    [Buffer.alloc(0), 422, 'Foto.jpg is not a picture'],
    [Buffer.alloc(20_000_001), 413, 'This is larger than 20 MB.'],
    [Buffer.alloc(200_000_000), 413, 'This is larger than 20 MB.'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect'), 422, 'Foto.jpg'],
    [whole, 404, 'There is no picture “cover”', { picture: 'cover' }],
    [whole, 404, 'There is no period', { period: 'azerbaijan/2031-01' }],
    [whole, 400, 'This is not what is asked for', { period: 'azerbaijan/../..' }],
  ];
  for (const [bytes, code, says, query = {}] of cases) {
    const refused = await bring(bytes, query as Record<string, string>);
    expect([refused.code, refused.answer.message, refused.answer.hint], says).toEqual([
      ...[code, expect.stringContaining(says), expect.stringMatching(/\w/)],
    ]);
  }
  expect([await figures(), await images()]).toEqual([before, there]);
  expect(studio.failures).toEqual([]);
});

const focus = (was: readonly number[] | null, items: readonly number[]) => ({
  ...{ file: 'figures', path: ['story', 'focus'], was, items },
});

test('the focus is set where it stands and where it does not, undone, redone, and a conflict is told', async () => {
  const { change, figures, step, form, file } = await working();
  const before = await figures();
  expect(await change([focus([0.5, 0.6], [0.25, 0.75])])).toMatchObject({ saved: true });
  expect(await figures()).toBe(before.replace('focus: [0.5, 0.6]', 'focus: [0.25, 0.75]'));
  expect((await form()).pictures[0]).toMatchObject({ focus: { x: 0.25, y: 0.75 }, isFocusGiven: true });
  expect(await change([focus([0.5, 0.6], [0.1, 0.1])], 'two')).toEqual({
    ...{ saved: false, conflicts: [{ change: 0, theirs: '0.25, 0.75' }] },
  });
  expect(await change([focus([0.5, 0.6], [0.25, 0.75])], 'two')).toMatchObject({ saved: true });
  await step('undo');
  expect(await figures()).toBe(before);
  await step('redo');
  await writeFile(file, `# Somebody’s.\n${await figures()}`);
  expect((await step('undo')).code).toBe(200);
  expect(await figures()).toBe(`# Somebody’s.\n${before}`);
});

test('where no focus stood, undo leaves none that says anything', async () => {
  const { change, figures, step, form, file } = await working((text) => text.replace(/ +focus: .*\n/, ''));
  const before = await figures();
  expect(await change([focus(null, [0.2, 0.3])])).toMatchObject({ saved: true });
  expect(await figures()).toMatch(/ focus: \[0\.2, 0\.3\]/);
  await step('undo');
  expect(await figures()).toBe(before);
  await step('redo');
  await writeFile(file, `# Somebody’s.\n${await figures()}`);
  await step('undo');
  expect((await form()).pictures[0]).toMatchObject({ isFocusGiven: false });
});

test('a focus that something else has moved since cannot be undone over it', async () => {
  const { change, figures, step, file } = await working();
  await change([focus([0.5, 0.6], [0.25, 0.75])]);
  await writeFile(file, (await figures()).replace('[0.25, 0.75]', '[0.9, 0.9]'));
  expect(await step('undo')).toMatchObject({ code: 409, answer: { code: 'changed-since' } });
  expect(await figures()).toContain('[0.9, 0.9]');
});

test('how a picture is cut is told by its focus', async () => {
  const { studio } = await working();
  const asked = {
    size: { width: 400, height: 200 },
    focus: { x: 0, y: 0.5 },
    print: { width: 100, height: 100 },
  };
  expect((await post(studio, '/api/crops', asked)).answer).toEqual({
    print: { x: 0, y: 0, width: 0.5, height: 1 },
    phone: { x: 0, y: 0, width: 0.95, height: 1 },
    wide: { x: 0, y: 0, width: 1, height: 1 },
    dots: { perInch: 51, wanted: 300, looks: 'coarse' },
  });
  const dots = async (more: object) =>
    ((await post(studio, '/api/crops', { ...asked, ...more })).answer as { dots?: object }).dots;
  expect(await dots({ print: { width: 20, height: 20 } })).toMatchObject({ perInch: 254, looks: 'soft' });
  expect(await dots({ print: { width: 10, height: 10 } })).toMatchObject({ looks: 'sharp' });
  expect(await dots({ isDrawing: true })).toBeUndefined();
  expect(await dots({ print: undefined })).toBeUndefined();
  expect((await post(studio, '/api/crops', { ...asked, focus: { x: 2, y: 0 } })).code).toBe(400);
  expect((await post(studio, '/api/crops', { ...asked, size: { width: 0, height: 1 } })).code).toBe(400);
});
