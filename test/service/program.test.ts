// What the program is: results that another has made are not given out.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { programHash } from '../../src/service/store/program.ts';
import { temporaryFolder } from '../support/data.ts';

it('a program is another with other code, styles or packages; not because it is built beside its sources', async () => {
  const root = await temporaryFolder();
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
    return programHash(root);
  };
  await write('src/run.ts', '1');
  const first = await write('package-lock.json', '{}');
  expect(await write('dist/cli.js', '1')).toBe(first);
  const others = [
    await write('src/a/b.ts', '1'),
    await write('src/a/b.ts', '2'),
    await write('styles/page.css', '1'),
    await write('package-lock.json', '{ }'),
  ];
  expect(new Set([first, ...others]).size).toBe(5);
  await rm(path.join(root, 'src'), { recursive: true });
  const installed = await programHash(root);
  expect(others).not.toContain(installed);
  expect(await write('dist/cli.js', '2')).not.toBe(installed);
});
