// A tab that is kept: it has what the last job left, and another follows it when it dies.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { keepTab } from '../../src/print/kept-tab.ts';
import type { LentPage } from '../../src/print/pages.ts';
import { makeFontDir, openForTest } from './support.ts';

let fontDir = '';
beforeAll(async () => {
  fontDir = await makeFontDir();
});
afterAll(() => rm(fontDir, { recursive: true }));

async function kept() {
  const browser = await openForTest(fontDir, { pages: 1 });
  const tab = keepTab(
    async () => browser,
    () => ({ jobs: 0 }),
  );
  onTestFinished(tab.close);
  /** Counts the jobs that the document has seen, and those that the state has. */
  const count = () =>
    tab.run(async ({ page }, state) => {
      state.jobs += 1;
      const seen = await page.evaluate(() => {
        const { dataset } = document.documentElement;
        dataset.jobs = String(Number(dataset.jobs ?? 0) + 1);
        return Number(dataset.jobs);
      });
      return { seen, jobs: state.jobs };
    });
  return { browser, tab, count };
}

test('one job after another has the same document, and the tab is lent again once it is given back', async () => {
  const { browser, tab, count } = await kept();
  expect(await Promise.all([count(), count()])).toEqual([
    { seen: 1, jobs: 1 },
    { seen: 2, jobs: 2 },
  ]);
  await tab.close();
  expect(
    await browser.withPage(({ page }) => page.evaluate(() => document.documentElement.dataset.jobs)),
  ).toBe(undefined);
});

test('a tab that is given up ends with its process, and the next job has another', async () => {
  const { browser, tab, count } = await kept();
  await count();
  const told = [...browser.notes];
  const gone = tab.run(({ page }) => Promise.resolve(page));
  await tab.renew();
  expect(await count()).toEqual({ seen: 1, jobs: 1 });
  await expect.poll(async () => (await gone).isClosed()).toBe(true);
  expect(browser.notes).toEqual(told);
});

test('a tab that dies between two jobs, or in one, is followed by an empty one', async () => {
  const { browser, tab, count } = await kept();
  await count();
  let crashes = 0;
  const crashOnce = async ({ page }: LentPage) => {
    crashes += 1;
    if (crashes === 1) await (await page.createCDPSession()).send('Page.crash');
    return crashes;
  };
  expect(await tab.run(crashOnce)).toBe(2);
  expect(await count()).toEqual({ seen: 1, jobs: 1 });
  // Nobody waits for this death.
  const told = browser.notes.length;
  await tab.run(async ({ page }) => {
    const session = await page.createCDPSession();
    setTimeout(() => session.send('Page.crash').catch(() => undefined), 20);
  });
  await expect.poll(() => browser.notes.length, { timeout: 10_000 }).toBeGreaterThan(told);
  expect(await count()).toEqual({ seen: 1, jobs: 1 });
});

test('a job that fails is done again in a new tab, and fails if it fails again; the next job has another', async () => {
  const { tab, count } = await kept();
  await count();
  let tries = 0;
  const failing = tab.run(async () => {
    tries += 1;
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(tries).toBe(2);
  expect(await count()).toEqual({ seen: 1, jobs: 1 });
});
