import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { pack } from 'tar-fs';
import { describe, expect, it } from 'vitest';
import { unpackChromium } from '../../src/print/chromium.ts';
import { project, temporaryFolder } from './support.ts';

const program = Buffer.from('a program '.repeat(400_000));

/** A package of the same form as the real one, with a small program. */
async function makePackage(): Promise<{ packageDir: string; privateDir: string }> {
  const packageDir = path.join(temporaryFolder(), 'package');
  mkdirSync(path.join(packageDir, 'bin'), { recursive: true });
  writeFileSync(path.join(packageDir, 'package.json'), '{"version":"7.0.0"}');
  const lib = path.join(packageDir, 'content/lib');
  mkdirSync(lib, { recursive: true });
  for (const name of ['libexpat.so.1', 'libnss3.so', 'libnspr4.so'])
    writeFileSync(path.join(lib, name), name);
  const archive = await buffer(pack(path.dirname(lib)));
  const squeeze = (bytes: Uint8Array) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  writeFileSync(path.join(packageDir, 'bin/chromium.br'), squeeze(program));
  writeFileSync(path.join(packageDir, 'bin/al2023.tar.br'), squeeze(archive));
  return { packageDir, privateDir: temporaryFolder() };
}

/** The same work in a process of its own, which says where the program is. */
function unpackElsewhere(options: { packageDir: string; privateDir: string }) {
  const module = pathToFileURL(path.join(project, 'src/print/chromium.ts')).href;
  const script = `import { unpackChromium } from ${JSON.stringify(module)};
    process.stdout.write((await unpackChromium(${JSON.stringify(options)})).executable);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('unpacking Chromium', () => {
  it('gives a private program in a folder named after the version, and the libraries apart', async () => {
    const options = await makePackage();
    const { executable, libraries } = await unpackChromium(options);
    expect(path.relative(options.privateDir, executable)).toBe(path.join('chromium-7.0.0', 'chromium'));
    expect(readFileSync(executable).equals(program)).toBe(true);
    expect(statSync(executable).mode & 0o777).toBe(0o700);
    expect(statSync(path.dirname(executable)).mode & 0o777).toBe(0o700);
    expect(readdirSync(libraries, { recursive: true }).sort()).toEqual(
      ['expat', 'expat/libexpat.so.1', 'nss', 'nss/libnspr4.so', 'nss/libnss3.so'].map(path.normalize),
    );
  });

  it('is done once', async () => {
    const options = await makePackage();
    const first = statSync((await unpackChromium(options)).executable);
    rmSync(path.join(options.packageDir, 'bin'), { recursive: true });
    expect(statSync((await unpackChromium(options)).executable).ino).toBe(first.ino);
  });

  it('works in three processes at once, and leaves one whole browser and nothing else', async () => {
    const options = await makePackage();
    const said = await Promise.all([1, 2, 3].map(() => text(unpackElsewhere(options).stdout)));
    const executable = path.join(options.privateDir, 'chromium-7.0.0', 'chromium');
    expect(said).toEqual([executable, executable, executable]);
    expect(readFileSync(executable).equals(program)).toBe(true);
    expect(readdirSync(options.privateDir)).toEqual(['chromium-7.0.0']);
  });

  it('leaves nothing that is trusted when it is killed', async () => {
    const options = await makePackage();
    const packed = path.join(options.packageDir, 'bin/chromium.br');
    const bytes = readFileSync(packed);
    // A pipe in the archive's place: the work stands still in the middle.
    rmSync(packed);
    execFileSync('mkfifo', [packed]);
    const child = unpackElsewhere(options);
    while (!readdirSync(options.privateDir).some((name) => name.startsWith('unpacking-'))) await wait(10);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(options.privateDir)).toEqual([expect.stringMatching(/^unpacking-/)]);

    rmSync(packed);
    writeFileSync(packed, bytes);
    const { executable } = await unpackChromium(options);
    expect(readFileSync(executable).equals(program)).toBe(true);
  });

  it.each([
    ['half a program', (home: string) => truncateSync(path.join(home, 'chromium'), program.length / 2)],
    ['no mark of completion', (home: string) => rmSync(path.join(home, 'complete.json'))],
    ['a library less', (home: string) => rmSync(path.join(home, 'libraries/nss/libnss3.so'))],
    [
      'a planted program without its mark',
      (home: string) => {
        rmSync(home, { recursive: true });
        mkdirSync(home);
        writeFileSync(path.join(home, 'chromium'), 'planted');
      },
    ],
    [
      'a file in the folder’s place',
      (home: string) => {
        rmSync(home, { recursive: true });
        writeFileSync(home, 'planted');
      },
    ],
  ])('replaces a folder with %s', async (_, spoil) => {
    const options = await makePackage();
    const { executable } = await unpackChromium(options);
    spoil(path.dirname(executable));
    await unpackChromium(options);
    expect(readFileSync(executable).equals(program)).toBe(true);
    expect(readdirSync(options.privateDir)).toEqual(['chromium-7.0.0']);
  });

  it('fails and leaves nothing when the package is damaged or the run is stopped', async () => {
    const options = await makePackage();
    await expect(unpackChromium({ ...options, signal: AbortSignal.abort() })).rejects.toThrow(/aborted/);
    truncateSync(path.join(options.packageDir, 'bin/chromium.br'), 5);
    await expect(unpackChromium(options)).rejects.toThrow();
    expect(readdirSync(options.privateDir)).toEqual([]);
  });
});
