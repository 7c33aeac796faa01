// What a killed run leaves is taken away by the next one, and nothing else is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeLeftovers, temporaryName } from '../../src/files/temporary.ts';
import { temporaryFolder } from '../support/data.ts';

const linux = process.platform === 'linux';
const module = new URL('../../src/files/temporary.ts', import.meta.url).href;
const day = 24 * 60 * 60_000;

/** A name that another process gave, and that process, which lives until it is told to end. */
async function nameOfAnother(): Promise<{ name: string; end(): Promise<void> }> {
  const script = `process.stdout.write(await (await import(${JSON.stringify(module)})).temporaryName());
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [name] = await once(child.stdout, 'data');
  const end = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(() => void child.kill('SIGKILL'));
  return { name: String(name), end };
}

it('removes the files and folders of a run that was killed, and none of one that lives', async () => {
  const folder = await temporaryFolder();
  const { name, end } = await nameOfAnother();
  const [ours, theirs] = [await temporaryName(), name.replace(/[0-9a-f]{12}\.tmp$/, 'aaaaaaaaaaaa.tmp')];
  await writeFile(path.join(folder, name), 'half');
  await mkdir(path.join(folder, theirs, 'deep'), { recursive: true });
  await writeFile(path.join(folder, theirs, 'deep', 'file'), 'x');
  await writeFile(path.join(folder, ours), 'ours');
  await removeLeftovers(folder);
  expect((await readdir(folder)).toSorted()).toEqual([name, theirs, ours].toSorted());
  await end();
  await removeLeftovers(folder);
  expect(await readdir(folder)).toEqual([ours]);
});

it.runIf(linux)('knows a dead run whose number another program has now', async () => {
  const folder = await temporaryFolder();
  const name = (await temporaryName()).replace(/-\d+(-[0-9a-f]{12})/, '-1$1');
  await writeFile(path.join(folder, name), 'half');
  await removeLeftovers(folder);
  expect(await readdir(folder)).toEqual([]);
});

it('leaves what another machine may be writing, for a day', async () => {
  const folder = await temporaryFolder();
  const [fresh, old] = ['00000000', '11111111'].map(
    (machine) => `.factsheet-${machine}-1-1-abcdefabcdef.tmp`,
  );
  for (const name of [fresh, old]) await writeFile(path.join(folder, name as string), 'x');
  await utimes(path.join(folder, old as string), new Date(), new Date(Date.now() - day - 60_000));
  await removeLeftovers(folder);
  expect(await readdir(folder)).toEqual([fresh]);
});

it('leaves every file that is somebody’s, and links', async () => {
  const folder = await temporaryFolder();
  const { name, end } = await nameOfAnother();
  await end();
  const others = [
    'report.json.1234567',
    '.factsheet.tmp',
    '.factsheet-1234.tmp',
    `${name}.txt`,
    `a${name}`,
    name.toUpperCase(),
    name.slice(1),
  ];
  for (const other of others) await writeFile(path.join(folder, other), 'x');
  const linked = name.replace(/[0-9a-f]{12}\.tmp$/, 'bbbbbbbbbbbb.tmp');
  await symlink('report.json.1234567', path.join(folder, linked));
  await removeLeftovers(folder);
  expect((await readdir(folder)).toSorted()).toEqual([...others, linked].toSorted());
});

it('does nothing where there is no folder', async () => {
  await removeLeftovers(path.join(await temporaryFolder(), 'none'));
});
