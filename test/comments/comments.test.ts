// Comments: as threads in whatever order their files come, from two laptops under git, and as findings.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commentOpen } from '../../src/checks/together/comment-open.ts';
import { type Said, saidFile } from '../../src/comments/comment.ts';
import { readComments } from '../../src/comments/files.ts';
import { threadsOf } from '../../src/comments/threads.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { sayOf } from '../../src/index.ts';
import { readPeriod } from '../../src/pipeline/read.ts';
import { programSource } from '../../src/session/program.ts';
import { wordsReader } from '../../src/session/words.ts';
import { memoryWith, project, shipped, temporaryFolder } from '../support/data.ts';

const at = (minute: number) => new Date(Date.UTC(2025, 2, 1, 10, minute));
const on = { text: 'en', path: ['highlights', 'legal_aid'] } as const;
const comment = (minute: number, text: string) =>
  saidFile('Leyla', { kind: 'comment', on: { ...on, path: [...on.path] }, text }, at(minute)).said;

it('are the same threads in whatever order their files come', () => {
  const first = comment(1, 'Is this still so?');
  const answer = saidFile('Rashad', { kind: 'answer', to: first.id, text: 'Yes.' }, at(2)).said;
  const settled = saidFile('Leyla', { kind: 'settled', to: first.id, how: 'done' }, at(3)).said;
  const reopened = saidFile('Leyla', { kind: 'reopened', to: first.id }, at(4)).said;
  const stray = saidFile('Aysel', { kind: 'answer', to: '0'.repeat(16), text: 'To what?' }, at(5)).said;
  const all: Said[] = [stray, settled, answer, first];
  const threads = threadsOf(all);
  expect(threadsOf(all.toReversed())).toEqual(threads);
  expect(threads).toMatchObject([
    { text: 'Is this still so?', answers: [{ text: 'Yes.' }], settled: { by: 'Leyla', how: 'done' } },
    { text: 'To what?', on: { period: true } },
  ]);
  expect(threadsOf([reopened, ...all])[0]).not.toHaveProperty('settled');
});

it('come together from two laptops, what is said to one comment too', async () => {
  const data = await temporaryFolder();
  mkdirSync(path.join(data, 'azerbaijan/2025-03'), { recursive: true });
  writeFileSync(path.join(data, 'azerbaijan/2025-03/figures.yaml'), 'issued:\n');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: data,
      stdio: 'pipe',
    });
  const say = (by: string, says: Parameters<typeof sayOf>[2]['says'], minute: number) =>
    sayOf(data, 'azerbaijan/2025-03', { by, says, now: at(minute) });
  git('init', '-q', '-b', 'main');
  const { id } = await say('Leyla', { kind: 'comment', on: { period: true }, text: 'First' }, 1);
  git('add', '.');
  git('commit', '-qm', 'first');
  git('switch', '-qc', 'laptop');
  await say('Rashad', { kind: 'answer', to: id, text: 'One' }, 2);
  git('add', '.');
  git('commit', '-qm', 'one');
  git('switch', '-q', 'main');
  await say('Aysel', { kind: 'answer', to: id, text: 'Two' }, 2);
  await say('Aysel', { kind: 'settled', to: id, how: 'done' }, 3);
  git('add', '.');
  git('commit', '-qm', 'two');
  git('merge', '-q', '--no-edit', 'laptop');
  const { threads, findings } = await readComments(folderSource(data), 'azerbaijan/2025-03');
  expect(findings).toEqual([]);
  expect(threads).toHaveLength(1);
  expect(threads[0]?.answers.map(({ text }) => text).sort()).toEqual(['One', 'Two']);
  expect(threads[0]?.settled?.by).toBe('Aysel');
  const [name = ''] = readdirSync(path.join(data, 'azerbaijan/2025-03/comments'));
  writeFileSync(path.join(data, 'azerbaijan/2025-03/comments', name), '{"format":');
  const damaged = await readComments(folderSource(data), 'azerbaijan/2025-03');
  expect(damaged.findings).toMatchObject([{ code: 'comment-unreadable' }]);
  expect(damaged.threads.map(({ text }) => text).sort()).toEqual(['One', 'Two']);
  for (const says of [
    { kind: 'comment', on: { period: true }, text: '  ' },
    { kind: 'comment', on: { text: 'en', path: ['../..'] }, text: 'x'.repeat(5001) },
    { kind: 'comment', on: { picture: 'story', page: 1 }, text: 'x' },
    { kind: 'answer', to: '../../x', text: 'x' },
  ])
    await expect(say('Leyla', says as never, 5)).rejects.toMatchObject({ code: 'comment-unfit' });
  await expect(say('Leyla', { kind: 'settled', to: 'f'.repeat(16), how: 'done' }, 5)).rejects.toMatchObject({
    code: 'comment-unknown',
  });
});

it('are notes while they are open, errors where the operation says so, and told where what they are of is gone', async () => {
  const said = [
    saidFile('Leyla', { kind: 'comment', on: { ...on, path: [...on.path] }, text: 'Is this so?' }, at(1)),
    saidFile('Leyla', { kind: 'comment', on: { figure: ['results', 'nothing'] }, text: 'Gone?' }, at(2)),
    saidFile(
      'Leyla',
      { kind: 'comment', on: { page: 1, language: 'en', x: 0.5, y: 0.5 }, text: 'Here.' },
      at(3),
    ),
  ];
  const files = said.map(({ name, bytes }) => ({ file: `${shipped}/comments/${name}`, content: bytes }));
  const open = async (changes: typeof files, strict: boolean) => {
    const rule = { file: 'azerbaijan/operation.yaml', find: /$/, put: '\nopen_comments: error\n' };
    const root = memorySource(await memoryWith([...changes, ...(strict ? [rule] : [])]));
    const tools = { root, languageFiles: wordsReader(programSource(project)) };
    const { findings } = await readPeriod({ id: shipped, languages: [] }, tools, () => undefined, [
      commentOpen,
    ]);
    return findings.filter(({ code }) => code === 'comment-open');
  };
  const found = await open(files, false);
  expect(found.map(({ severity, at }) => [severity, at])).toEqual([
    ['note', 'highlights.legal_aid'],
    ['note', 'results.nothing'],
    ['note', undefined],
  ]);
  expect(found[0]?.place).toMatchObject({
    file: expect.stringMatching(/text\.en\.yaml$/),
    line: expect.any(Number),
  });
  expect(found.map(({ message }) => message.includes('is gone'))).toEqual([false, true, false]);
  expect((await open(files, true)).map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
  const [first] = said;
  const settled = saidFile('Rashad', { kind: 'settled', to: first?.said.id ?? '', how: 'done' }, at(4));
  const all = [...files, { file: `${shipped}/comments/${settled.name}`, content: settled.bytes }];
  expect(await open(all, true)).toHaveLength(2);
});
