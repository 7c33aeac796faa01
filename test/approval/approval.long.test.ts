// Approvals by language and by key, forged ones, and those of two laptops under git.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { approvePeriod, openSession, withdrawApproval } from '../../src/index.ts';
import { openPackage } from '../../src/pack/archive.ts';
import { verifyPackage } from '../../src/pack/verify.ts';
import { writtenWith } from '../../src/report.ts';
import { approvedIn, readApprovals, requireApproved } from '../../src/session/approval/read.ts';
import { readEdition } from '../../src/session/send/edition.ts';
import { fingerprintOf, readVerifier } from '../../src/signature.ts';
import { newKey } from '../pack/support.ts';
import { dataWith, project, shipped, temporaryFolder } from '../support/data.ts';
import { by, edit, standing } from './support.ts';

it('stands for each language in a file of its own, by name, and is no secret of the program', async () => {
  const root = await dataWith();
  expect((await standing(root)).states).toEqual({ az: 'none', en: 'none' });
  const { approved } = await approvePeriod(root.folder, shipped, { by, languages: ['en'] });
  expect(approved).toMatchObject([{ by, language: 'en', signer: null }]);
  expect((await standing(root)).states).toEqual({ az: 'none', en: 'counts' });
  await approvePeriod(root.folder, shipped, { by });
  expect((await standing(root)).states).toEqual({ az: 'counts', en: 'counts' });
  expect(readdirSync(path.join(root.folder, shipped, 'approvals'))).toHaveLength(2);
  expect(await withdrawApproval(root.folder, shipped, ['az'])).toBe(1);
  expect((await standing(root)).states).toEqual({ az: 'none', en: 'counts' });
});

it('shows a changed order, and what is gone', async () => {
  const root = await dataWith();
  await approvePeriod(root.folder, shipped, { by, languages: ['en'] });
  edit(
    root,
    `${shipped}/text.en.yaml`,
    /(highlights:\n(?: *#.*\n)*)((?: {2}\S.*\n(?: {4}.*\n)*))((?: {2}\S.*\n(?: {4}.*\n)*))/,
    '$1$3$2',
  );
  const { changes } = await standing(root);
  expect(changes).toEqual([{ file: `${shipped}/text.en.yaml`, what: 'order' }]);
  renameSync(
    path.join(root.folder, shipped, 'text.en.yaml'),
    path.join(root.folder, shipped, 'text.en.yaml.old'),
  );
  expect((await standing(root)).changes).toEqual([{ file: `${shipped}/text.en.yaml`, what: 'gone' }]);
});

it('counts by what it says: edited, forged, copied from elsewhere or signed again it counts for nothing', async () => {
  const [office, other] = [newKey(), newKey()];
  const fingerprint = fingerprintOf(readVerifier(office.publicPem, 'public'));
  const root = await dataWith([
    { file: 'azerbaijan/operation.yaml', find: /$/, put: `\nsign_off: { keys: ["${fingerprint}"] }\n` },
  ]);
  const [file = ''] = (
    await approvePeriod(root.folder, shipped, { by, languages: ['en'], key: office.privatePem })
  ).files;
  expect((await standing(root)).states.en).toBe('counts');
  const sound = readFileSync(file, 'utf8');
  const said = JSON.parse(sound);
  const forged: Record<string, object> = {
    'another name': { ...said, by: 'Somebody Else' },
    'another time': { ...said, at: '2020-01-01T00:00:00.000Z' },
    'another state': { ...said, state: { ...said.state, 'azerbaijan/logo.svg': 'x' } },
    'another hash': { ...said, hash: '0'.repeat(64) },
    'without its signature': { ...said, signature: undefined },
    'another period': { ...said, period: 'azerbaijan/2025-03' },
    'more in it': { ...said, extra: true },
  };
  for (const [what, content] of Object.entries(forged)) {
    writeFileSync(file, JSON.stringify(content));
    expect(await standing(root), what).toMatchObject({ states: { en: 'none' }, codes: ['approval-unsound'] });
  }
  writeFileSync(file, '{');
  expect((await standing(root)).codes).toEqual(['approval-unsound']);
  // By name alone, and by another key: it is of the state, and the operation wants another one’s.
  for (const key of [undefined, other.privatePem]) {
    await approvePeriod(root.folder, shipped, { by, languages: ['en'], ...(key && { key }) });
    expect((await standing(root)).states.en).toBe('approved');
    const approvals = await readApprovals(root, { id: shipped });
    expect(approvedIn(approvals, ['en'])).toEqual([]);
    expect(() => requireApproved(approvals, shipped)).toThrow(
      expect.objectContaining({
        findings: expect.arrayContaining([
          expect.objectContaining({ message: expect.stringMatching(/key that counts/) }),
        ]),
      }),
    );
  }
});

it('is refused for what has errors, for a name that is none, and for a language that there is not', async () => {
  const root = await dataWith([{ file: `${shipped}/text.en.yaml`, find: 'Conventions', put: '{{nothing}}' }]);
  await expect(approvePeriod(root.folder, shipped, { by })).rejects.toMatchObject({ code: 'not-sound' });
  await expect(approvePeriod(root.folder, shipped, { by: ' \n' })).rejects.toMatchObject({
    code: 'approver-name',
  });
  await expect(approvePeriod(root.folder, 'azerbaijan/2031-01', { by })).rejects.toMatchObject({
    code: 'unknown-period',
  });
  const sound = await dataWith();
  const wishes = { by, languages: ['fr'] };
  await expect(approvePeriod(sound.folder, shipped, wishes)).rejects.toMatchObject({
    code: 'unknown-language',
  });
  expect(existsSync(path.join(sound.folder, shipped, 'approvals'))).toBe(false);
});

it('of two languages on two laptops come together under git, as do two of one language', async () => {
  const root = await dataWith();
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: root.folder,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'begun');
  git('switch', '-qc', 'laptop');
  await approvePeriod(root.folder, shipped, { by: 'One', languages: ['az'] });
  await approvePeriod(root.folder, shipped, { by: 'One', languages: ['en'] });
  git('add', '.');
  git('commit', '-qm', 'az');
  git('switch', '-q', 'main');
  await approvePeriod(root.folder, shipped, { by: 'Two', languages: ['en'] });
  git('add', '.');
  git('commit', '-qm', 'en');
  git('merge', '-q', '--no-edit', 'laptop');
  expect((await standing(root)).states).toEqual({ az: 'counts', en: 'counts' });
  const clone = path.join(await temporaryFolder(), 'elsewhere');
  execFileSync('git', ['clone', '-q', root.folder, clone]);
  const there = folderSource(clone);
  expect((await standing(there)).states).toEqual({ az: 'counts', en: 'counts' });
  edit(there, `${shipped}/text.en.yaml`, 'Conventions', 'Agreements');
  expect((await standing(there)).changes).toMatchObject([
    { was: expect.stringContaining('Conventions'), now: expect.stringContaining('Agreements') },
  ]);
});

it('is wanted before anything is packed or sent, and stands in report, manifest and review sheet', async () => {
  const { privatePem } = newKey();
  const root = await dataWith([
    { file: 'azerbaijan/operation.yaml', find: /$/, put: '\nsign_off: required\n' },
    { file: 'azerbaijan/operation.yaml', find: '[az, en]', put: '[en]' },
  ]);
  await rm(path.join(root.folder, shipped, 'text.az.yaml'));
  await using session = openSession({ files: root.folder });
  const refused = async () => (await session.pack(shipped)).refused?.code;
  expect(await refused()).toBe('not-approved');
  await approvePeriod(root.folder, shipped, { by, key: privatePem });
  const packed = await session.pack(shipped);
  expect(packed.refused).toBeUndefined();
  expect(verifyPackage(packed.bytes ?? new Uint8Array(), 'it')).toMatchObject({
    ok: true,
    approvals: [{ by, language: 'en', signature: { state: 'valid' } }],
  });
  const names = [...openPackage(packed.bytes ?? new Uint8Array(), 'it').keys()];
  expect(names.filter((name) => /approval|comment/.test(name))).toEqual([]);
  const made = await session.make(shipped);
  expect(made).toMatchObject({ approved: [{ by, language: 'en' }] });
  const next = path.join(root.folder, 'azerbaijan/2023-09');
  cpSync(path.join(root.folder, shipped), next, { recursive: true });
  const { sheet } = await session.compare('azerbaijan/2023-09', shipped, { sheet: true });
  expect(Buffer.from(sheet?.bytes ?? '').toString()).toContain(`English: approved by ${by} on`);
  const output = path.join(path.dirname(root.folder), 'output');
  const folder = path.join(output, 'azerbaijan-2024-09');
  const { files, report } = writtenWith({ ...made, timings: {} } as Parameters<typeof writtenWith>[0]);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of [...files, report]) writeFileSync(path.join(folder, name), bytes);
  const send = () =>
    readEdition(
      { id: shipped, operation: 'azerbaijan', period: '2024-09', example: false },
      { project, data: root.folder, output },
    );
  expect((await send()).pdfs).toHaveProperty('en');
  await withdrawApproval(root.folder, shipped);
  await expect(send()).rejects.toMatchObject({ code: 'not-approved' });
  expect(await refused()).toBe('not-approved');
});
