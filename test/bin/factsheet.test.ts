import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { makeProject } from './project.ts';

vi.setConfig({ testTimeout: 30_000 });

describe('the factsheet command', () => {
  it('says what to do where the packages are missing', async () => {
    const { root } = makeProject();
    const child = spawn(process.execPath, [path.join(root, 'bin/factsheet.mjs'), 'build']);
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ said, code }).toMatchObject({ said: expect.stringContaining(`Run npm ci in ${root}`), code: 1 });
  });

  it.runIf(process.platform !== 'win32')(
    'runs the program on the pinned Node, with words, streams, code and signals',
    async () => {
      const { root } = makeProject();
      mkdirSync(path.join(root, 'node_modules/node/bin'), { recursive: true });
      mkdirSync(path.join(root, 'src'));
      symlinkSync(process.execPath, path.join(root, 'node_modules/node/bin/node'));
      writeFileSync(
        path.join(root, 'src/run.ts'),
        `export function run(words: string[]): void {
       process.stdin.on('data', (text) => process.stdout.write(words.join('|') + text));
       process.stdin.on('end', () => { process.exitCode = 3; });
       process.on('SIGTERM', () => { process.stdout.write('term'); process.exit(143); });
       }`,
      );
      const start = () => spawn(process.execPath, [path.join(root, 'bin/factsheet.mjs'), 'build', 'a b']);
      const fed = start();
      fed.stdin.end(' in');
      const [out, [code]] = await Promise.all([text(fed.stdout), once(fed, 'close')]);
      expect({ out, code }).toEqual({ out: 'build|a b in', code: 3 });

      const stopped = start();
      stopped.stdin.write(' up');
      await once(stopped.stdout, 'data');
      stopped.kill('SIGTERM');
      const [last, [lastCode]] = await Promise.all([text(stopped.stdout), once(stopped, 'close')]);
      expect({ last, lastCode }).toEqual({ last: 'term', lastCode: 143 });
    },
  );
});
