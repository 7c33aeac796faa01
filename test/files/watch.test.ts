// Changes of inputs are noticed, however an editor saves them; builds follow one after another.
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createQueue, watchFolders } from '../../src/files/watch.ts';

/**
 * A watched folder. `burst` waits for the next burst of changes, as file names in alphabetical order; `gathered` for as
 * many different files, in however many bursts they come.
 */
async function watched() {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-watch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'period'));
  await writeFile(path.join(folder, 'period/figures.yaml'), 'a: 1\n');
  let tell = (_: string[]): void => undefined;
  const watching = await watchFolders(
    [folder],
    (files) => tell(files.map((file) => path.relative(folder, file)).sort()),
    (error) => expect.fail(error.message),
  );
  onTestFinished(watching.close);
  const burst = () => new Promise<string[]>((resolve) => (tell = resolve));
  const gathered = (count: number) =>
    new Promise<string[]>((resolve) => {
      const seen = new Set<string>();
      tell = (files) => {
        for (const file of files) seen.add(file);
        if (seen.size >= count) resolve([...seen].sort());
      };
    });
  return { at: (name: string) => path.join(folder, name), burst, gathered };
}

const figures = path.join('period', 'figures.yaml');

test('a file that is written in place', async () => {
  const { at, burst } = await watched();
  const noticed = burst();
  await writeFile(at(figures), 'a: 2\n');
  expect(await noticed).toEqual([figures]);
});

test('a file that an editor replaces: new name first, then renamed', async () => {
  const { at, burst } = await watched();
  const noticed = burst();
  await writeFile(at('period/.figures.yaml.swp'), 'a: 2\n');
  await rename(at('period/.figures.yaml.swp'), at(figures));
  expect(await noticed).toEqual([figures]);
});

test('a file that is moved away and written anew', async () => {
  const { at, burst } = await watched();
  const noticed = burst();
  await rename(at(figures), at('period/figures.yaml~'));
  await writeFile(at(figures), 'a: 2\n');
  expect(await noticed).toEqual([figures]);
});

test('a new file, a new folder with a file, and a file that is removed', async () => {
  const { at, gathered } = await watched();
  const noticed = gathered(3);
  await mkdir(at('period/images'));
  await writeFile(at('period/images/photo.jpg'), 'x');
  await writeFile(at('period/text.az.yaml'), 'x');
  await rm(at(figures));
  expect(await noticed).toEqual([
    figures,
    path.join('period', 'images', 'photo.jpg'),
    path.join('period', 'text.az.yaml'),
  ]);
});

test('files saved together make one burst, and what is no input makes none', async () => {
  const { at, burst } = await watched();
  const noticed = burst();
  for (const name of ['.hidden.yaml', 'notes.md', 'sheet.pdf', 'report.json', 'figures.yaml.bak', '4913']) {
    await writeFile(at(name), 'x');
  }
  await writeFile(at('style.css'), 'x');
  await writeFile(at('page.hbs'), 'x');
  expect(await noticed).toEqual(['page.hbs', 'style.css']);
});

test('a build that is asked for during another comes once after it, however often it is asked for', async () => {
  const runs: PromiseWithResolvers<void>[] = [];
  const queue = createQueue(() => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  });
  queue.ask();
  expect(runs).toHaveLength(1);
  queue.ask();
  queue.ask();
  queue.ask();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.resolve();
  await queue.idle();
  expect(runs).toHaveLength(2);
  queue.ask();
  expect(runs).toHaveLength(3);
  runs[2]?.resolve();
  await queue.idle();
  expect(runs).toHaveLength(3);
});
