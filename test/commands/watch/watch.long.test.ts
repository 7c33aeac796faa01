// `factsheet watch` from change to page: builds, tells open pages, keeps the last good PDF, and ends without a trace.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Built } from '../../../src/commands/build/build.ts';
import { watch } from '../../../src/commands/watch/watch.ts';
import { exitCodes } from '../../../src/errors.ts';
import { openSession } from '../../../src/index.ts';
import { dataWith, project, shipped } from '../../support/data.ts';
import { thisHost } from '../../support/factsheets.ts';

const clock = { now: () => performance.now(), today: () => new Date(2024, 8, 30) };
const nothing = () => undefined;

/** Watches a copy of the shipped data, in English. `next` waits for the end of the next build. */
async function watching(projectFolder = project) {
  const { folder } = await dataWith();
  const stop = new AbortController();
  const ends: (readonly Built[] | Error)[] = [];
  let seen = 0;
  const serving = Promise.withResolvers<string>();
  const output = path.join(path.dirname(folder), 'output');
  const folders = { project: projectFolder, data: folder, output };
  const options = { ...folders, periods: [], languages: ['en'], draft: false, port: 0 };
  const { signal } = stop;
  const templates = projectFolder === project ? {} : { templates: projectFolder };
  const open = () => openSession({ files: folder, ...templates, host: thisHost(), clock, signal });
  const ended = watch({ ...options, signal }, open, clock, {
    built: (built) => ends.push(built),
    failed: (error) => ends.push(error as Error),
    serving: serving.resolve,
  });
  ended.catch(serving.reject);
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  const next = async () => {
    await expect.poll(() => ends.length, { timeout: 20_000 }).toBeGreaterThan(seen);
    return ends[seen++];
  };
  return { url: await serving.promise, folder, next, stop, ended };
}

/** The templates and styles in a folder of their own, to be changed. */
async function projectCopy(): Promise<string> {
  const { folder } = await dataWith();
  const copy = path.dirname(folder);
  for (const part of ['templates', 'styles']) {
    await cp(path.join(project, part), path.join(copy, part), { recursive: true });
  }
  await symlink(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** The page as it is now: its version, what it says, and the bytes of its first PDF. */
async function look(url: string) {
  const page = await (await fetch(url)).text();
  const [, status = ''] = /id="status"[^>]*>([^<]*)/.exec(page) ?? [];
  const [, address] = /<a href="([^"#]+)/.exec(page) ?? [];
  const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, picture]) => picture);
  const pdf = address === undefined ? undefined : await (await fetch(new URL(address, url))).bytes();
  return { version: /data-version="(\d+)"/.exec(page)?.[1], status, page, address, pdf, pictures };
}

async function edit(file: string, find: string, put: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  expect(before).toContain(find);
  await writeFile(file, before.replace(find, put));
}

test('a changed figure makes a new PDF, and open pages hear of it', { timeout: 60_000 }, async () => {
  const { url, folder, next } = await watching();
  await next();
  const before = await look(url);
  expect(before.status).toMatch(/^Built at 00:00:00 in \d+\.\d s/);
  expect(
    Buffer.from(before.pdf ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  const events = (await fetch(new URL('/events', url))).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  expect((await events?.read())?.value).toBe(`data: ${before.version}\n\n`);
  await edit(path.join(folder, shipped, 'figures.yaml'), 'mine_signs: 155', 'mine_signs: 156');
  await next();
  // Once for the pages, once for the PDFs.
  for (const more of [1, 2])
    expect((await events?.read())?.value).toBe(`data: ${Number(before.version) + more}\n\n`);
  const after = await look(url);
  expect(after.address).not.toBe(before.address);
  expect(after.pdf).not.toEqual(before.pdf);
  await events?.cancel();
});

test('an error is shown with its place while the last PDF stays; mended, it is gone', {
  timeout: 60_000,
}, async () => {
  const { url, folder, next } = await watching();
  await next();
  const before = await look(url);

  const texts = path.join(folder, shipped, 'text.en.yaml');
  await edit(texts, '{{mine_signs, number}}', '{{mine_sings, number}}');
  await next();
  const broken = await look(url);
  expect(broken.status).toMatch(/found 1 error.*The pages below are from before\.$/);
  expect(broken.pictures).toEqual(before.pictures);
  expect(broken.page).toMatch(/text\.en\.yaml:\d+:\d+<\/code>/);
  expect(broken.pdf).toEqual(before.pdf);

  await edit(texts, '{{mine_sings, number}}', '{{mine_signs, number}}');
  await next();
  const mended = await look(url);
  expect(mended.status).toMatch(/^Built at/);
  expect(mended.page).not.toContain('mine_sings');
  expect(mended.pdf).toEqual(before.pdf);
});

test('a changed template is read anew', { timeout: 60_000 }, async () => {
  const copy = await projectCopy();
  const { url, next } = await watching(copy);
  await next();
  const before = await look(url);
  await edit(path.join(copy, 'templates/locales/en.yaml'), 'kind: Fact sheet', 'kind: Data sheet');
  await next();
  const words = await look(url);
  expect(words.pdf).not.toEqual(before.pdf);
  await edit(path.join(copy, 'styles/tokens.css'), '--margin-x: 14mm', '--margin-x: 13mm');
  await next();
  expect((await look(url)).pdf).not.toEqual(words.pdf);
  await edit(path.join(copy, 'templates/factsheet.hbs'), '<body>', '<body>{{#if}}');
  await next();
  expect((await look(url)).status).toMatch(/failed.*from before/);
});

test('a stop ends the watch with its server and its browser', { timeout: 60_000 }, async () => {
  const { url, next, stop, ended } = await watching();
  await next();
  stop.abort();
  await ended;
  await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a stop during a build ends it', { timeout: 60_000 }, async () => {
  const { stop, ended } = await watching();
  stop.abort();
  await ended;
  expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
});

test('a period that there is not is said before anything is served', async () => {
  const { folder } = await dataWith();
  const folders = { project, data: folder, output: folder };
  const options = { ...folders, languages: [], draft: false, port: 0, signal: new AbortController().signal };
  const events = { built: nothing, failed: nothing, serving: () => expect.fail('serves') };
  const ended = watch(
    { ...options, periods: ['azerbaijan/2030-01'] },
    () => openSession({ files: folder }),
    clock,
    events,
  );
  await expect(ended).rejects.toMatchObject({ code: 'unknown-period' });
});

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends the program, with nothing left that keeps it',
  { timeout: 120_000 },
  async () => {
    const { folder } = await dataWith();
    const args = [
      'src/cli.ts',
      'watch',
      '--port',
      '0',
      '--data',
      folder,
      '--output',
      path.join(folder, '../output'),
      '-l',
      'en',
    ];
    const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    await expect.poll(() => said, { timeout: 60_000 }).toContain('Done in');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(exitCodes.interrupted);
  },
);
