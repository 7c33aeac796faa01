import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fontEnvironment } from '../../src/print/fontconfig.ts';
import type { LentPage } from '../../src/print/pages.ts';
import { startSafely } from '../../src/print/start.ts';
import {
  cacheDir,
  childrenOf,
  groupEnds,
  groupLives,
  makeFontDir,
  openForTest,
  processesFor,
  project,
  stopWhileItStarts,
  temporaryFolder,
  withLibraries,
} from './support.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const linux = process.platform === 'linux';
let fontDir: string;
let others: number[];
beforeAll(async () => {
  fontDir = await makeFontDir();
  others = childrenOf(process.pid);
});
afterAll(() => rmSync(fontDir, { recursive: true }));

/** The browsers that this file opened and that run, by the numbers of their first processes; not the worker's own. */
function browsers(): number[] {
  return childrenOf(process.pid).filter((pid) => groupLives(pid) && !others.includes(pid));
}

/** The browser that was opened last. */
function leaderOf(): number {
  const [leader] = browsers();
  if (leader === undefined) throw new Error('no browser runs');
  return leader;
}

function killAll(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

/** Lets the page crash, as one that lacks memory does; else it works out a sum. */
async function crash(page: Page, dies: boolean): Promise<number> {
  const session = await page.createCDPSession();
  if (dies) await session.send('Page.crash');
  return page.evaluate(() => 1 + 1);
}

/** Something to print that takes a moment, so that there is a moment to die in. */
const pages = `<style>p { break-after: page }</style>${'<p>Page</p>'.repeat(40)}`;

describe('faults', () => {
  it('of a page get the job tried once more; the second is told, and the next job gets a new page', async () => {
    const { withPage, notes } = await openForTest(fontDir, { pages: 1 });
    let deaths = 0;
    const crashOnce = ({ page }: LentPage) => {
      deaths += 1;
      return crash(page, deaths === 1);
    };
    expect(await withPage(crashOnce, 'one.pdf')).toBe(2);
    expect(notes.at(-1)).toMatch(/crashed while it printed one\.pdf\. It is tried once more\./);
    const crashing = withPage(({ page }) => crash(page, true), 'two.pdf');
    await expect(crashing).rejects.toMatchObject({
      code: 'page-crashed',
      message: expect.stringContaining('two.pdf'),
    });
    expect(await withPage(({ page }) => crash(page, false))).toBe(2);
  });

  it.runIf(linux)(
    'of a browser while nobody prints are none of the next job, which may see another yet',
    async () => {
      const { withPage } = await openForTest(fontDir, { pages: 1 });
      const idle = leaderOf();
      killAll([idle]);
      await groupEnds(idle);
      let tries = 0;
      const killOnce = async ({ page }: LentPage) => {
        tries += 1;
        if (tries === 1) killAll(browsers());
        return page.evaluate(() => 1 + 1);
      };
      expect(await withPage(killOnce, 'one.pdf')).toBe(2);
      expect(tries).toBe(2);
    },
  );

  it.runIf(linux)(
    'like a renderer that is killed are noticed within two seconds, at every moment',
    async () => {
      let noticed = 0;
      const onNote = () => {
        noticed = performance.now();
      };
      const { withPage } = await openForTest(fontDir, { pages: 1, onNote });
      // Now and then the browser itself dies of a renderer that is killed while it prints: then another one runs.
      const kill = () => killAll(processesFor(leaderOf(), 'renderer'));
      const forEver = (page: Page) => page.evaluate(() => new Promise(() => undefined));
      /** What the job does the first time while its renderer is killed after some ms; the second time it works. */
      const moments: [number, (page: Page) => unknown][] = [
        [0, forEver],
        [0, (page) => page.setContent(pages)],
        [5, (page) => page.pdf()],
        [0, (page) => page.goto('about:blank')],
      ];
      for (const [after, moment] of moments) {
        let tries = 0;
        let killed = 0;
        const result = await withPage(async ({ page }) => {
          tries += 1;
          if (tries > 1) return page.evaluate(() => 1 + 1);
          setTimeout(() => {
            killed = performance.now();
            kill();
          }, after);
          await moment(page);
          return forEver(page);
        });
        expect(result).toBe(2);
        expect(noticed - killed).toBeGreaterThan(0);
        expect(noticed - killed).toBeLessThan(2000);
      }
      // Between two jobs.
      kill();
      expect(await withPage(({ page }) => page.evaluate(() => 1 + 1))).toBe(2);
    },
  );

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

  it.runIf(linux)('of the browser itself get another one started, once for a job', async () => {
    const browser = await openForTest(fontDir);
    const { withPage, notes } = browser;
    let deaths = 0;
    const dying = (times: number) => async (page: Page) => {
      deaths += 1;
      if (deaths <= times) {
        killAll([leaderOf()]);
        await page.evaluate(() => new Promise(() => undefined));
      }
      return deaths;
    };
    expect(await withPage(({ page }) => dying(1)(page), 'one.pdf')).toBe(2);
    expect(notes.at(-1)).toMatch(/ended while it printed one\.pdf \(SIGKILL\)\. It is tried once more\./);
    deaths = 0;
    const killed = withPage(({ page }) => dying(9)(page), 'two.pdf');
    await expect(killed).rejects.toMatchObject({
      code: 'browser-stopped',
      message: expect.stringContaining('two.pdf'),
    });
    // It is dead still, and two jobs see that at once.
    expect(browsers()).toHaveLength(0);
    const two = [withPage(async () => 1), withPage(async () => 2)];
    expect(await Promise.all(two)).toEqual([1, 2]);
    expect(browsers()).toHaveLength(1);
    await browser.close();
    expect(browsers()).toHaveLength(0);
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

  // At more moments: browser-faults.long.test.ts.
  it('comes whenever the run is stopped while it starts, and leaves no process', async () => {
    await stopWhileItStarts(fontDir, 6);
    await expect.poll(browsers).toEqual([]);
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
