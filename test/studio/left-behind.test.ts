// What people leave in the data folder under their names: told whole, taken away without taking what they said, and not kept too long.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFile, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { approvePeriod, openSession, sayOf } from '../../src/index.ts';
import { fingerprintOf } from '../../src/signature.ts';
import { type OfficeStudio, openOfficeStudio } from '../../src/studio/server/office.ts';
import { alone } from '../../src/studio/server/visitor.ts';
import { dataWith, project, shipped } from '../support/data.ts';

vi.setConfig({ testTimeout: 120_000 });

const newKey = () => generateKeyPairSync('ed25519').privateKey;

async function opened(key: KeyObject = newKey()) {
  const { folder } = await dataWith();
  const studio = await openOfficeStudio({
    open: () => openSession({ files: folder }),
    ...{ data: folder, output: path.join(folder, '../output'), project },
    signer: async () => ({ key, fingerprint: fingerprintOf(key) }),
    failed: (error) => expect(error).toBeUndefined(),
  });
  onTestFinished(() => studio.close());
  return { folder, studio, key };
}

/** Asks as somebody at a window of their own. */
const ask = async (studio: OfficeStudio, name: string, where: string, body?: object) => {
  const visitor = { ...alone, person: { id: name, name }, note: async () => undefined };
  const init = body && {
    method: 'POST',
    body: JSON.stringify({ by: `w${name.length}`, period: shipped, ...body }),
    headers: { 'content-type': 'application/json' },
  };
  const answer = await studio.answer(new Request(`http://127.0.0.1${where}`, init), visitor);
  const told = await answer.json();
  expect([where, answer.status, told.message]).toEqual([where, 200, undefined]);
  return told;
};

/** Changes a passage as somebody. */
async function change(studio: OfficeStudio, name: string, value: string) {
  const form = await ask(studio, name, `/api/period/${shipped}?by=w${name.length}`);
  const field = form.blocks
    .flatMap(({ fields }: { fields: { at: string }[] }) => fields)
    .find(({ at }: { at: string }) => at.startsWith('highlights.'));
  const was = field.texts.en.source;
  await ask(studio, name, '/api/change', {
    changes: [{ file: { text: 'en' }, path: field.at.split('.'), was, value: `${was} ${value}` }],
  });
}

/** All that stands in all files of a folder. */
async function allIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(path.join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

it('a name is told with all that stands under it, and a neutral word takes its place', async () => {
  const { folder, studio } = await opened();
  const approvals = async () => (await ask(studio, 'Aysel', `/api/together/${shipped}`)).approvals;
  const first = await sayOf(folder, shipped, {
    by: 'Leyla Kərimova',
    says: { kind: 'comment', on: { period: true }, text: 'Is this right?' },
  });
  await sayOf(folder, shipped, { by: 'Aysel', says: { kind: 'answer', to: first.id, text: 'It is.' } });
  await sayOf(folder, shipped, {
    by: 'Leyla Kərimova',
    says: { kind: 'settled', to: first.id, how: 'done' },
  });
  const seen = Object.fromEntries(
    (await approvals()).map(({ language, hash }: { language: string; hash: string }) => [language, hash]),
  );
  await ask(studio, 'Leyla Kərimova', '/api/approve', { seen: { en: seen.en }, sign: false });
  await approvePeriod(folder, shipped, { by: 'Leyla Kərimova', languages: ['az'], key: newKey() });

  await change(studio, 'Leyla Kərimova', 'Changed by one.');
  await change(studio, 'Aysel', 'Changed by another.');
  const names = ['Leyla Kərimova'];
  const [left, ...more] = await studio.left.of(names);
  expect(more).toEqual([]);
  expect(left).toMatchObject({
    period: shipped,
    comments: [{ says: { text: 'Is this right?' } }, { says: { kind: 'settled' } }],
    changes: [expect.any(String)],
  });
  expect(left?.approvals.map(({ language, isSigned }) => [language, isSigned])).toEqual([
    ['az', true],
    ['en', true],
  ]);
  expect(await studio.left.of(['Leyla'])).toEqual([]);

  const before = await approvals();
  expect(await studio.left.erase(names)).toEqual([
    {
      period: shipped,
      comments: 2,
      changes: 1,
      approvals: [
        { language: 'az', signature: 'lost' },
        { language: 'en', signature: 'renewed' },
      ],
    },
  ]);
  expect(await allIn(folder)).not.toContain('Leyla');
  expect(await allIn(folder)).toContain('Aysel');
  expect(await studio.left.of(names)).toEqual([]);
  // What was said and approved stays as it was, when it was.
  const together = await ask(studio, 'Aysel', `/api/together/${shipped}`);
  expect(together.threads).toMatchObject([
    { by: 'Former colleague', text: 'Is this right?', answers: [{ by: 'Aysel' }], settled: { how: 'done' } },
  ]);
  expect(together.findings).toEqual([]);
  expect(together.approvals).toMatchObject([
    { language: 'az', state: 'approved', by: 'Signer', isSigned: false, when: before[0].when },
    { language: 'en', state: 'changed', by: 'Signer', isSigned: true, when: before[1].when },
  ]);
  const { states } = await ask(studio, 'Aysel', `/api/states/${shipped}`);
  expect(states.map(({ name }: { name: string }) => name)).toEqual(['Aysel', 'Former colleague']);
  // The journal goes on where it was.
  await ask(studio, 'Aysel', '/api/undo', {});
  await studio.close();
  expect(await allIn(path.join(folder, shipped))).toContain('Changed by one.');
});

it('comments, changes and pictures go after their time, threads whole, and only pictures that nothing names', async () => {
  const { folder, studio } = await opened();
  const long = new Date(Date.now() - 100 * 86_400_000);
  const say = (text: string, now: Date, to?: string) =>
    sayOf(folder, shipped, {
      ...{ by: 'Leyla', now },
      says: to === undefined ? { kind: 'comment', on: { period: true }, text } : { kind: 'answer', to, text },
    });
  const old = await say('An old one.', long);
  await say('Its answer.', long, old.id);
  const living = await say('An old one that lives.', long);
  await say('Its new answer.', new Date(), living.id);
  await change(studio, 'Leyla', 'Changed now.');
  const images = path.join(folder, shipped, 'images');
  const named = 'named-one.jpg';
  await appendFile(
    path.join(folder, shipped, 'figures.yaml'),
    `# images/${named}
`,
  );
  for (const name of ['left-over.jpg', 'Hand Made.jpg', 'new-one.jpg', named])
    await writeFile(path.join(images, name), 'x');
  for (const name of ['left-over.jpg', 'Hand Made.jpg', named])
    await utimes(path.join(images, name), long, long);

  expect(await studio.left.clean({})).toBe(0);
  expect(await studio.left.clean({ comments: 200, history: 200, uploads: 200 })).toBe(0);
  expect(await studio.left.clean({ comments: 90, history: 90, uploads: 90 })).toBe(3);
  const all = await allIn(path.join(folder, shipped, 'comments'));
  expect(all).toContain('An old one that lives.');
  expect(all).not.toMatch(/An old one\.|Its answer\./);
  const has = (name: string) =>
    stat(path.join(images, name))
      .then(() => true)
      .catch(() => false);
  expect(await Promise.all(['left-over.jpg', 'Hand Made.jpg', 'new-one.jpg', named].map(has))).toEqual([
    ...[false, true, true, true],
  ]);
  const later = new Date(Date.now() + 91 * 86_400_000);
  const { states } = await ask(studio, 'Leyla', `/api/states/${shipped}`);
  expect(states).toHaveLength(1);
  await studio.left.clean({ history: 90 }, later);
  expect((await ask(studio, 'Leyla', `/api/states/${shipped}`)).states).toEqual([]);
  expect(await allIn(path.join(folder, '.history'))).not.toContain('Leyla');
});
