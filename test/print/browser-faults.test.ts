import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fontEnvironment } from '../../src/print/fontconfig.ts';
import { startSafely } from '../../src/print/start.ts';
import {
  cacheDir,
  childrenOf,
  groupEnds,
  groupLives,
  makeFontDir,
  openForTest,
  project,
  temporaryFolder,
  withLibraries,
} from './support.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const linux = process.platform === 'linux';
let fontDir: string;
beforeAll(async () => {
  fontDir = await makeFontDir();
});
afterAll(() => rmSync(fontDir, { recursive: true }));

describe('faults', () => {
  it('of a page are told, and the next job gets a new page', async () => {
    const { withPage } = await openForTest(fontDir, { pages: 1 });
    const crashing = withPage(async ({ page }) => {
      const session = await page.createCDPSession();
      await session.send('Page.crash');
    });
    await expect(crashing).rejects.toMatchObject({ code: 'page-crashed' });
    expect(await withPage(({ page }) => page.evaluate(() => 1 + 1))).toBe(2);
  });

  it('like a page that hangs come to an end', async () => {
    const { withPage } = await openForTest(fontDir, { pages: 1, timeout: 2000 });
    const hanging = withPage(({ page }) =>
      page.evaluate(() => {
        for (;;);
      }),
    );
    await expect(hanging).rejects.toMatchObject({
      code: 'print-timeout',
      message: expect.stringContaining('2 s'),
    });
    expect(await withPage(({ page }) => page.evaluate(() => 1 + 1))).toBe(2);
  });

  it.runIf(linux)('of the browser itself are told', async () => {
    const { withPage } = await openForTest(fontDir);
    const killed = withPage(async ({ page }) => {
      for (const pid of childrenOf(process.pid)) if (groupLives(pid)) process.kill(pid, 'SIGKILL');
      await page.evaluate(() => new Promise(() => undefined));
    });
    await expect(killed).rejects.toMatchObject({ code: 'browser-stopped' });
    await expect(withPage(async () => 1)).rejects.toMatchObject({ code: 'browser-stopped' });
  });
});

describe.runIf(linux)('the end', () => {
  it('leaves no process', async () => {
    const before = childrenOf(process.pid);
    const browser = await openForTest(fontDir);
    const [leader = 0] = childrenOf(process.pid).filter((pid) => !before.includes(pid));
    expect(groupLives(leader)).toBe(true);
    await browser.close();
    await groupEnds(leader);
  });

  it('comes at once when the run is stopped', async () => {
    const stop = new AbortController();
    const before = childrenOf(process.pid);
    const { withPage } = await openForTest(fontDir, { signal: stop.signal });
    const [leader = 0] = childrenOf(process.pid).filter((pid) => !before.includes(pid));
    const stopped = withPage(async ({ page }) => {
      setTimeout(() => stop.abort());
      await page.evaluate(() => new Promise(() => undefined));
    });
    await expect(stopped).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 });
    await groupEnds(leader);
    const late = openForTest(fontDir, { signal: stop.signal });
    await expect(late).rejects.toMatchObject({ code: 'interrupted' });
  });

  it.each([
    ['is killed', 'SIGKILL'],
    ['ends without closing it', 'exit'],
  ])('comes when our own process %s', async (_, how) => {
    const script = `
      const { openBrowser } = await import(${JSON.stringify(pathToFileURL(path.join(project, 'src/print/browser.ts')).href)});
      const host = { platform: process.platform, arch: process.arch, env: process.env, uid: process.getuid(), now: Date.now() };
      const options = { host, cacheDirs: [${JSON.stringify(cacheDir)}], fontDir: ${JSON.stringify(fontDir)}, onNote() {} };
      const { withPage } = await openBrowser(options);
      await withPage(async ({ page }) => {
        process.stdout.write('ready');
        process.stdin.once('data', () => process.exit(0));
        await page.evaluate(() => new Promise(() => undefined));
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const [leader = 0] = childrenOf(child.pid ?? 0);
    expect(groupLives(leader)).toBe(true);
    if (how === 'exit') child.stdin.write('x');
    else child.kill('SIGKILL');
    await once(child, 'exit');
    await groupEnds(leader);
  });
});

describe.runIf(linux && process.arch === 'x64')('the sandbox', () => {
  it('is given up only when the system forbids it', async () => {
    const { info } = await openForTest(fontDir);
    const privateDir = temporaryFolder();
    const env = { ...withLibraries(info.executable), ...(await fontEnvironment(fontDir, privateDir)) };
    const strict = path.join(privateDir, 'chromium');
    // What Chromium says and does where user namespaces are forbidden.
    writeFileSync(
      strict,
      `#!/bin/sh
echo "$*" >>'${strict}.log'
case "$*" in *--no-sandbox*) exec '${info.executable}' "$@";; esac
echo 'FATAL:zygote_host_impl_linux.cc:129] No usable sandbox! If you are running on …' >&2
kill -TRAP $$
`,
    );
    chmodSync(strict, 0o700);
    const plan = { name: 'Chromium', executable: strict, shell: true };
    const started = await startSafely(plan, { privateDir, env, uid: 1000, timeout: 20_000 });
    onTestFinished(started.stop);
    expect(started.sandbox).toBe(false);
    const tries = readFileSync(`${strict}.log`, 'utf8').trim().split('\n');
    expect(tries.map((line) => line.includes('--no-sandbox'))).toEqual([false, true]);
  });
});
