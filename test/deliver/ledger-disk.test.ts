// The ledger on disks that are full or may not be written: on small file systems of their own (Linux, as root).
import { execFileSync } from 'node:child_process';
import { readdir, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLedger } from '../../src/deliver/ledger.ts';
import { temporaryFolder } from '../support/data.ts';
import { people, sendSmall, tally } from './support/sending.ts';
import { counts, startServer } from './support/server.ts';

/** Mounts a file system of so many kB, until the test ends. */
async function smallDisk(kilobytes: number): Promise<string> {
  const folder = await temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

/** Fills a disk up, but for so many kB. */
async function fill(folder: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(
    path.join(folder, 'others'),
    Buffer.alloc(Math.max(0, bavail * bsize - left * 1024), 1),
  ).catch(
    // To the last byte, whatever else is written meanwhile.
    (error: NodeJS.ErrnoException) => expect(error.code).toBe('ENOSPC'),
  );
}

const canMount = (() => {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!canMount)('a disk', () => {
  it('that is full from the beginning: nothing is sent, and the words say why', async () => {
    const folder = await smallDisk(400);
    const ledger = path.join(folder, 'ledger.sqlite');
    openLedger(ledger, { create: true })?.close();
    await fill(folder, 60);
    const { url, log } = await startServer();
    await expect(sendSmall({ ledger, url, recipients: people(3) })).rejects.toMatchObject({
      code: 'ledger-full',
      message: expect.stringContaining('the disk is full'),
    });
    expect(log).toEqual([]);
    const left = (await readdir(folder)).filter((name) => !name.endsWith('.backup'));
    expect(left.sort()).toEqual(['ledger.sqlite', 'others']);
  });

  it('that has no room for a ledger: none is there afterwards', async () => {
    const folder = await smallDisk(40);
    await fill(folder, 8);
    expect(() => openLedger(path.join(folder, 'ledger.sqlite'), { create: true })).toThrow(
      expect.objectContaining({ code: 'ledger-full' }),
    );
    expect(await readdir(folder)).toEqual(['others']);
  });

  it('that fills up in the middle of a sending: each answer is kept, and nobody gets it twice', async () => {
    const folder = await smallDisk(4000);
    const ledger = path.join(folder, 'ledger.sqlite');
    let taken = 0;
    const { url, log } = await startServer({
      async data() {
        taken += 1;
        if (taken === 5) await fill(folder, 0);
        return undefined;
      },
    });
    const recipients = people(40);
    const limits = { connections: 3 };
    const first = await sendSmall({ ledger, url, recipients, limits });
    expect(first.stopped).toMatchObject({ code: 'ledger-full' });
    expect(tally(first.plan)).toEqual({ accepted: log.length, planned: 40 - log.length });
    await writeFile(path.join(folder, 'others'), '');
    const second = await sendSmall({ ledger, url, recipients, limits });
    expect(second).toMatchObject({ lost: 0 });
    expect(tally(second.plan)).toEqual({ accepted: 40 });
    expect([...counts(log).values()]).toEqual(Array(40).fill(1));
  });

  it('that is read-only: the words say so', async () => {
    const folder = await smallDisk(400);
    const ledger = path.join(folder, 'ledger.sqlite');
    openLedger(ledger, { create: true })?.close();
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const open = () => openLedger(ledger, { create: true });
    expect(open).toThrow(expect.objectContaining({ code: 'ledger-readonly' }));
  });
});
