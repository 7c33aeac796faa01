// A reader's browser for tests: shows a document as its reader would see it, and asks axe-core what is wrong there.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { test } from 'vitest';
import { openBrowser, type PrintBrowser } from '../../src/print/browser.ts';
import type { LentPage } from '../../src/print/pages.ts';
import { cacheDir, makeFontDir } from '../print/support.ts';
import { project } from './data.ts';
import { thisHost } from './factsheets.ts';

/** How wide the window is (px), which colours the reader likes, and whether scripts run. */
export type Look = { width: number; scheme?: 'light' | 'dark'; scripts?: boolean };

type Reader = {
  /** Shows a document, and gives what the job gives. */
  show<T>(html: string, look: Look, job: (page: Page, lent: LentPage) => Promise<T>): Promise<T>;
  /** What axe-core finds, best practices and all, each with the first place. */
  violations(page: Page): Promise<string[]>;
};

/** A test that is given the worker's reader: its browser opens when the first file asks for it, and closes with the worker. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which other fixtures are wanted.
const withReader = test.extend('opened', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const fontDir = await makeFontDir();
  const host = thisHost();
  const browser = await openBrowser({ host, cacheDirs: [cacheDir], fontDir, onNote: () => undefined });
  onCleanup(async () => {
    await browser.close();
    await rm(fontDir, { recursive: true });
  });
  return { browser, axe: await readFile(path.join(project, 'node_modules/axe-core/axe.min.js'), 'utf8') };
});

/** The reader of a test file, there before its first test; the same for all files of a worker. */
export function useReader(): Reader {
  let browser: PrintBrowser;
  let axe: string;
  withReader.beforeAll(({ opened }) => {
    ({ browser, axe } = opened);
  }, 60_000);
  return {
    show: (html, { width, scheme = 'light', scripts = true }, job) =>
      browser.withPage(async (lent) => {
        const { page } = lent;
        await page.setJavaScriptEnabled(scripts);
        await page.emulateMediaType('screen');
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 900 });
        await page.setContent(html, { waitUntil: 'load' });
        return job(page, lent);
      }),
    async violations(page) {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const engine = (globalThis as unknown as { axe: { run(...of: unknown[]): Promise<Found> } }).axe;
        type Found = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
        const found = await engine.run(document, { preload: false, resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
      });
    },
  };
}
