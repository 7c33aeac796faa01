import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fontEnvironment } from '../../src/print/fontconfig.ts';
import {
  cacheDir,
  fontsOf,
  host,
  makeFontDir,
  openForTest,
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

describe.runIf(linux && process.arch === 'x64')('the pinned Chromium', () => {
  it('prints, and says what it is; without its sandbox only where it must', async () => {
    const browser = await openForTest(fontDir);
    expect(browser.info).toMatchObject({
      source: 'pinned',
      product: expect.stringMatching(/^HeadlessChrome\/153\./),
      executable: expect.stringContaining(path.join('chromium-153.0.0', 'chromium')),
    });
    expect(browser.notes).toEqual(
      browser.info.sandbox ? [] : [expect.stringMatching(/^Chromium runs without its sandbox, because /)],
    );
    if (process.getuid?.() === 0) expect(browser.info.sandbox).toBe(false);
    const pdf = await browser.withPage(async ({ page }) => {
      await page.setContent('<!doctype html><title>t</title><p>Azərbaycan</p>');
      return page.pdf({ format: 'a4' });
    });
    expect(await fontsOf(pdf)).toEqual(['Lato-Regular']);
  });

  it('takes no glyph from a font of the system where ours has none', async () => {
    const browser = await openForTest(fontDir);
    const pdf = await browser.withPage(async ({ page }) => {
      await page.setContent('<p style="font-family:Lato,DejaVu Sans,sans-serif">ə 漢 ☃ 😀 ა</p>');
      return page.pdf({ format: 'a4' });
    });
    expect(await fontsOf(pdf)).toEqual(['Lato-Regular']);
  });

  it('works next to another one', async () => {
    const browsers = await Promise.all([openForTest(fontDir), openForTest(fontDir)]);
    const sums = browsers.map(({ withPage }) => withPage(({ page }) => page.evaluate(() => 1 + 1)));
    expect(await Promise.all(sums)).toEqual([2, 2]);
  });

  it('is not started at all without a font, because it would print blank pages', async () => {
    const empty = temporaryFolder();
    await expect(fontEnvironment(empty, temporaryFolder())).rejects.toMatchObject({ code: 'no-fonts' });
    await expect(openForTest(empty)).rejects.toMatchObject({ code: 'no-fonts', kind: 'internal' });
  });
});

describe('pages', () => {
  it('are kept and lent again, empty, to one job at a time', async () => {
    const { withPage } = await openForTest(fontDir, { pages: 1 });
    const seen: { page: Page; text: string }[] = [];
    let inside = 0;
    const job = (text: string) =>
      withPage(async ({ page }) => {
        expect(++inside).toBe(1);
        const before = await page.evaluate(() => document.body.textContent ?? '');
        await page.setContent(`<p>${text}</p>`);
        seen.push({ page, text: before });
        inside -= 1;
      });
    await Promise.all(['a', 'b', 'c'].map(job));
    expect(new Set(seen.map(({ page }) => page)).size).toBe(1);
    expect(seen.map(({ text }) => text)).toEqual(['', '', '']);
  });

  it('are lent in parallel up to their number', async () => {
    const { withPage } = await openForTest(fontDir, { pages: 2 });
    let inside = 0;
    let most = 0;
    const met = Promise.withResolvers<void>();
    const job = () =>
      withPage(async ({ page }) => {
        most = Math.max(most, ++inside);
        if (inside === 2) met.resolve();
        await met.promise;
        await page.evaluate(() => document.title);
        inside -= 1;
      });
    await Promise.all([job(), job(), job(), job(), job()]);
    expect(most).toBe(2);
  });

  it('carry no policy over from the document before', async () => {
    const { withPage } = await openForTest(fontDir, { pages: 1 });
    const weightOf = (policy: string, text: string) =>
      withPage(async ({ page, blocked }) => {
        const csp = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        await page.setContent(`<!doctype html>${csp}${text}`);
        expect(blocked()).toEqual([]);
        return page.evaluate(() => getComputedStyle(document.querySelector('b') as Element).fontWeight);
      });
    expect(await weightOf(`default-src 'none'`, '<b>x</b>')).toBe('700');
    const styled = '<b style="font-weight:100">x</b>';
    expect(await weightOf(`default-src 'none'; style-src 'unsafe-inline'`, styled)).toBe('100');
  });

  it('measure as they will print', async () => {
    const { withPage } = await openForTest(fontDir);
    const width = await withPage(({ page }) =>
      page.evaluate(() => [innerWidth, matchMedia('print').matches, new Date(0).getTimezoneOffset()]),
    );
    expect(width).toEqual([794, true, 0]);
  });

  it('are not lent again after a job that failed', async () => {
    const { withPage } = await openForTest(fontDir, { pages: 1 });
    const pages: Page[] = [];
    const failing = withPage(async ({ page }) => {
      pages.push(page);
      throw new Error('mine');
    });
    await expect(failing).rejects.toThrow('mine');
    await withPage(async ({ page }) => pages.push(page));
    expect(pages[0]).not.toBe(pages[1]);
  });
});

describe.runIf(linux)('a browser of the user’s choice', () => {
  const openWith = (file: string) =>
    openForTest(fontDir, {
      host: { ...host, env: { ...withLibraries(file), PUPPETEER_EXECUTABLE_PATH: file } },
    });

  it('prints, with a note that pixels may differ, and leaves no profile', async () => {
    const { info } = await openForTest(fontDir);
    const browser = await openWith(info.executable);
    expect(browser.info).toMatchObject({ source: 'environment', executable: info.executable });
    expect(browser.notes[0]).toMatch(
      /HeadlessChrome\/153\.\S+\) prints, not the pinned Chromium: pixels may differ/,
    );
    const profiles = () =>
      readdirSync(path.join(cacheDir, `user-${host.uid}`)).filter((name) => name.endsWith('.tmp'));
    const during = profiles();
    expect(during).not.toEqual([]);
    await browser.close();
    expect(profiles().length).toBeLessThan(during.length);
  });

  it('that is not there is an error of its own', async () => {
    await expect(openWith('/nowhere/chrome')).rejects.toMatchObject({
      code: 'browser-not-found',
      message: expect.stringContaining('PUPPETEER_EXECUTABLE_PATH is /nowhere/chrome'),
    });
  });

  it.each([
    ['is no program', '', 0o600, /EACCES/],
    ['ends at once', '#!/bin/sh\necho "no display" >&2; exit 3\n', 0o700, /code 3: no display/],
  ])('that %s is said not to start', async (_, text, mode, reason) => {
    const file = path.join(temporaryFolder(), 'chrome');
    writeFileSync(file, text);
    chmodSync(file, mode);
    await expect(openWith(file)).rejects.toMatchObject({
      code: 'browser-does-not-start',
      message: expect.stringMatching(reason),
    });
  });
});
