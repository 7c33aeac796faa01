import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoaderFailure, lendLibraries, missingLibraries } from '../../src/print/libraries.ts';
import { startSafely } from '../../src/print/start.ts';
import { temporaryFolder } from './support.ts';

/** A copy of a small program of the system that asks for a library that does not exist. */
function programThatLacks(wanted: string, put: string): string {
  const cat = execFileSync('sh', ['-c', 'command -v cat'], { encoding: 'utf8' }).trim();
  const bytes = readFileSync(cat);
  bytes.write(put, bytes.indexOf(`${wanted}\0`), 'latin1');
  const file = path.join(temporaryFolder(), 'program');
  writeFileSync(file, bytes);
  chmodSync(file, 0o755);
  return file;
}

describe('lent libraries', () => {
  it('are NSS with all of its family, and expat, each only where one of them is missing', () => {
    const lend = (...missing: string[]) => lendLibraries(missing, '/private/libraries');
    expect(lend('libnspr4.so', 'libnss3.so').folders).toEqual(['/private/libraries/nss']);
    expect(lend('libexpat.so.1').folders).toEqual(['/private/libraries/expat']);
    expect(lend('libnssutil3.so', 'libexpat.so.1').folders).toHaveLength(2);
    expect(lend()).toEqual({ folders: [], unanswered: [] });
  });

  it('leave unanswered what the package does not carry', () => {
    const { folders, unanswered } = lendLibraries(['libgcc_s.so.1', 'libnss3.so'], '/l');
    expect({ folders, unanswered }).toEqual({ folders: ['/l/nss'], unanswered: ['libgcc_s.so.1'] });
  });
});

describe.runIf(process.platform === 'linux')('missing libraries', () => {
  it('are none for a program that runs', async () => {
    expect(await missingLibraries(process.execPath, process.env)).toEqual([]);
  });

  it('are named by the system’s loader without running the program', async () => {
    expect(await missingLibraries(programThatLacks('libc.so.6', 'libq.so.6'), process.env)).toEqual([
      'libq.so.6',
    ]);
  });

  it('that nobody can lend are named in the error, with what to do', async () => {
    const executable = programThatLacks('libc.so.6', 'libq.so.6');
    const plan = { name: 'The pinned Chromium', executable, libraries: '/none', shell: true };
    const place = { privateDir: temporaryFolder(), env: process.env, uid: 1000, timeout: 10_000 };
    await expect(startSafely(plan, place)).rejects.toMatchObject({
      code: 'browser-does-not-start',
      message: 'The pinned Chromium does not start (the system lacks libq.so.6).',
      hint: expect.stringContaining('Install libq.so.6'),
    });
  });

  it('are told from other failures', () => {
    expect(isLoaderFailure('x: error while loading shared libraries: libnss3.so: cannot open')).toBe(true);
    expect(isLoaderFailure('No usable sandbox!')).toBe(false);
  });
});
