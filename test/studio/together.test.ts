// What people do together, against the server itself: who said and did what, whose changes an undo takes back, what is refused.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readKey } from '../../src/commands/shared/signing-key.ts';
import { fingerprintOf } from '../../src/signature.ts';
import { dataWith } from '../support/data.ts';
import { ask, folderWith, studioOver } from './studio.ts';

const period = 'azerbaijan/2024-09';

async function opened() {
  const data = await folderWith({
    'azerbaijan/operation.yaml': 'languages: [en]\n',
    [`${period}/figures.yaml`]: 'results: {}\n',
    [`${period}/text.en.yaml`]: 'opening:\n  one: First.\n  two: Second.\n',
  });
  const studio = await studioOver(data);
  const post = async (to: string, body: object) => {
    const answered = await ask(studio, to, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { code: answered.code, body: JSON.parse(answered.body) };
  };
  const get = async (of: string) => JSON.parse((await ask(studio, `${of}/${period}`)).body);
  const change = (by: string, at: string, was: string, value: string) => {
    const changes = [{ file: { text: 'en' }, path: ['opening', at], was, value }];
    return post('/api/change', { period, by, changes });
  };
  const text = (): unknown => parse(readFileSync(path.join(data, period, 'text.en.yaml'), 'utf8')).opening;
  return { data, post, get, change, text };
}

it('each change has a name, and each person undoes what is her own', async () => {
  const { post, get, change, text } = await opened();
  await post('/api/person', { by: 'w1', name: 'Leyla' });
  await post('/api/person', { by: 'w2', name: 'Rəşad' });
  await change('w1', 'one', 'First.', 'First, by Leyla.');
  expect((await change('w2', 'two', 'Second.', 'Second, by Rəşad.')).body).toMatchObject({ undo: true });
  expect((await change('w3', 'one', 'First, by Leyla.', 'First, by Leyla.')).body).toMatchObject({
    undo: false,
  });
  expect((await post('/api/undo', { period, by: 'w1' })).body).toMatchObject({
    saved: true,
    undo: false,
    redo: true,
  });
  expect(text()).toEqual({ one: 'First.', two: 'Second, by Rəşad.' });
  expect((await post('/api/undo', { period, by: 'w1' })).code).toBe(409);
  // What another person changes meanwhile takes nothing away from what can be made again.
  await change('w2', 'two', 'Second, by Rəşad.', 'Second again.');
  expect((await post('/api/redo', { period, by: 'w1' })).code).toBe(200);
  expect(text()).toMatchObject({ one: 'First, by Leyla.' });
  const { states } = await get('/api/states');
  expect(states.map(({ name, kind }: { name: string; kind: string }) => `${name} ${kind}`)).toEqual([
    'Leyla redo',
    'Rəşad change',
    'Leyla undo',
    'Rəşad change',
    'Leyla change',
  ]);
  // What somebody else has changed since is not taken back.
  await change('w2', 'one', 'First, by Leyla.', 'First, by both.');
  expect(await post('/api/undo', { period, by: 'w1' })).toMatchObject({
    code: 409,
    body: { code: 'changed-since' },
  });
  expect(text()).toMatchObject({ one: 'First, by both.' });
});

it('what is said is a file of its own, with its name; without a name, or as something else, it is refused', async () => {
  const { data, post, get } = await opened();
  const says = { kind: 'comment', on: { text: 'en', path: ['opening', 'one'] }, text: 'Still so?' };
  expect(await post('/api/say', { period, by: 'w1', says })).toMatchObject({
    code: 422,
    body: { code: 'who' },
  });
  await post('/api/person', { by: 'w1', name: ' Leyla ' });
  for (const wrong of [
    { ...says, text: 'x'.repeat(5001) },
    { ...says, on: { text: 'en', path: [] } },
    { ...says, on: { page: 0, language: 'en' } },
    { ...says, by: 'Somebody' },
    { kind: 'erase', to: '0'.repeat(16) },
    [],
  ])
    expect((await post('/api/say', { period, by: 'w1', says: wrong })).code).toBe(400);
  for (const name of ['x'.repeat(101), 'two\nlines', 1])
    expect((await post('/api/person', { by: 'w1', name })).code).toBe(400);
  expect(readdirSync(path.join(data, period))).not.toContain('comments');
  expect((await post('/api/say', { period, by: 'w1', says })).code).toBe(200);
  const { threads } = await get('/api/together');
  expect(threads).toMatchObject([{ by: 'Leyla', text: 'Still so?', when: expect.stringMatching(/\d/) }]);
  const settled = { kind: 'settled', to: threads[0].id, how: 'declined' };
  await post('/api/say', { period, by: 'w1', says: settled });
  expect((await get('/api/together')).threads[0].settled).toMatchObject({ by: 'Leyla', how: 'declined' });
  expect((await post('/api/say', { period: 'azerbaijan/../x', by: 'w1', says })).code).toBe(400);
});

/** A key of its own in a file, and how a studio reads it. */
async function keyFile() {
  const file = path.join(await folderWith({}), 'key.pem');
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const signer = async (data: string) => {
    const key = await readKey({ file, shown: 'key.pem' }, data);
    return { key, fingerprint: fingerprintOf(key) };
  };
  return { file, pem, fingerprint: fingerprintOf(privateKey), signer };
}

async function signing(keys?: (fingerprint: string) => string) {
  const { file, pem, fingerprint, signer } = await keyFile();
  writeFileSync(file, pem);
  const signOff = keys ? `\nsign_off:\n  keys: ["${keys(fingerprint)}"]\n` : '\n';
  const { folder } = await dataWith([{ file: 'azerbaijan/operation.yaml', find: /$/, put: signOff }]);
  const studio = await studioOver(folder, undefined, { signer: () => signer(folder) });
  const answers: string[] = [];
  const posted = async (to: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await ask(studio, to, { method: 'POST', headers, body: JSON.stringify(body) });
    answers.push(answer.body);
    return { code: answer.code, body: JSON.parse(answer.body) };
  };
  const together = async () => {
    const { body } = await ask(studio, `/api/together/${period}`);
    answers.push(body);
    return JSON.parse(body);
  };
  await posted('/api/person', { by: 'w1', name: 'Aysel' });
  const approve = async (sign: boolean, by = 'w1') => {
    const { approvals } = await together();
    const seen = Object.fromEntries(
      approvals.map(({ language, hash }: { language: string; hash: string }) => [language, hash]),
    );
    return posted('/api/approve', { period, by, seen, sign });
  };
  const secret = pem.split('\n')[1] as string;
  return { file, fingerprint, together, approve, answers, secret, failures: studio.failures };
}

it('an approval is signed with the key of this machine, and told as signed; the key itself never leaves', async () => {
  const { file, fingerprint, together, approve, answers, secret, failures } = await signing((own) =>
    own.toUpperCase().replaceAll(' ', ''),
  );
  expect((await together()).signing).toEqual({ isWanted: true, fingerprint, counts: true });
  expect((await approve(false)).code).toBe(200);
  // By name alone it is none where the operation wants this key.
  expect((await together()).approvals[0]).toMatchObject({
    state: 'approved',
    counts: false,
    isSigned: false,
  });
  expect((await approve(true)).code).toBe(200);
  expect((await together()).approvals).toMatchObject([
    { counts: true, isSigned: true, by: 'Aysel' },
    { counts: true, isSigned: true },
  ]);
  // A key that is wrong, or gone, is told with what to do; nothing is approved by name in its place.
  for (const wrong of [() => writeFileSync(file, 'no key\n'), () => rmSync(file)]) {
    wrong();
    expect((await together()).signing).toMatchObject({
      fault: { code: 'key-unreadable', hint: expect.stringMatching(/\w/) },
    });
    expect(await approve(true)).toMatchObject({ code: 400, body: { code: 'key-unreadable' } });
    expect((await together()).approvals[0]).toMatchObject({ isSigned: true });
  }
  expect(answers.join('\n')).not.toContain(secret);
  expect(failures).toEqual([]);
});

it('a key that the operation does not name is told before it is used', async () => {
  const { together } = await signing(() => '0'.repeat(64));
  expect((await together()).signing).toMatchObject({ isWanted: true, counts: false });
});

it('without a key nothing can be signed, and it is said how to get one', async () => {
  const { post, get } = await opened();
  await post('/api/person', { by: 'w1', name: 'Aysel' });
  expect((await get('/api/together')).signing).toEqual({ isWanted: false });
  expect(await post('/api/approve', { period, by: 'w1', seen: {}, sign: true })).toMatchObject({
    code: 422,
    body: { code: 'no-key', hint: expect.stringContaining('--sign') },
  });
});
