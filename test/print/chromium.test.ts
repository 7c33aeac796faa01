import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { pack } from 'tar-fs';
import { describe, expect, it } from 'vitest';
import { removeLeftovers } from '../../src/files/temporary.ts';
import { unpackChromium } from '../../src/print/chromium.ts';
import { project, temporaryFolder } from './support.ts';

const program = Buffer.from('a program '.repeat(40_000));

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
    while (readdirSync(options.privateDir).length === 0) await wait(10);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(options.privateDir)).toEqual([expect.stringMatching(/\.tmp$/)]);
    await removeLeftovers(options.privateDir);
    expect(readdirSync(options.privateDir)).toEqual([]);

    rmSync(packed);
    writeFileSync(packed, bytes);
    const { executable } = await unpackChromium(options);
    expect(readFileSync(executable).equals(program)).toBe(true);
  });

  it.each([
    ['half a program', (home: string) => truncateSync(path.join(home, 'chromium'), program.length / 2)],
    ['no mark of completion', (home: string) => rmSync(path.join(home, 'complete.json'))],
    ['a library less', (home: string) => rmSync(path.join(home, 'libraries/nss/libnss3.so'))],
    ['a byte of the program written over', (home: string) => damage(path.join(home, 'chromium'))],
    [
      'a byte of a library written over',
      (home: string) => damage(path.join(home, 'libraries/nss/libnss3.so')),
    ],
    ['rubbish as its mark', (home: string) => writeFileSync(path.join(home, 'complete.json'), 'null')],
    [
      'the mark of an earlier version',
      (home: string) => writeFileSync(path.join(home, 'complete.json'), `{"chromium":${program.length}}`),
    ],
    [
      'a link in the program’s place',
      (home: string) => {
        rmSync(path.join(home, 'chromium'));
        symlinkSync('complete.json', path.join(home, 'chromium'));
      },
    ],
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

  it('reads to the last byte in doubt, where size and time tell nothing', async () => {
    const options = await makePackage();
    const { executable } = await unpackChromium(options);
    const { atime, mtime } = statSync(executable);
    damage(executable);
    utimesSync(executable, atime, mtime);
    const marked = JSON.parse(readFileSync(path.join(executable, '../complete.json'), 'utf8'));
    marked.chromium.time = statSync(executable).mtimeMs;
    writeFileSync(path.join(executable, '../complete.json'), JSON.stringify(marked));
    await unpackChromium(options);
    expect(readFileSync(executable).equals(program)).toBe(false);
    await unpackChromium({ ...options, doubt: true });
    expect(readFileSync(executable).equals(program)).toBe(true);
  });

  it('takes a folder that was copied, after a look at its bytes', async () => {
    const options = await makePackage();
    const { executable } = await unpackChromium(options);
    const elsewhere = { ...options, privateDir: temporaryFolder() };
    cpSync(options.privateDir, elsewhere.privateDir, { recursive: true });
    rmSync(path.join(options.packageDir, 'bin'), { recursive: true });
    const copied = (await unpackChromium(elsewhere)).executable;
    const marked = JSON.parse(readFileSync(path.join(copied, '../complete.json'), 'utf8'));
    expect(marked.chromium.time).toBe(statSync(copied).mtimeMs);
    expect(statSync(copied).mtimeMs).not.toBe(statSync(executable).mtimeMs);
  });

  it('fails with the remedy and leaves nothing when the package is damaged or the run is stopped', async () => {
    const options = await makePackage();
    await expect(unpackChromium({ ...options, signal: AbortSignal.abort() })).rejects.toThrow(/aborted/);
    truncateSync(path.join(options.packageDir, 'bin/chromium.br'), 5);
    await expect(unpackChromium(options)).rejects.toMatchObject({
      code: 'cannot-unpack',
      message: expect.stringContaining('The packed Chromium is damaged'),
      hint: expect.stringContaining('npm ci'),
    });
    expect(readdirSync(options.privateDir)).toEqual([]);
  });
});

/** Changes a byte, and neither the size nor anything else. */
function damage(file: string): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.from([0]), 0, 1, 3);
  closeSync(handle);
}
