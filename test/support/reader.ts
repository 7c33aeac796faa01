// A reader's browser for tests: shows a document as its reader would see it, and asks axe-core what is wrong there.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
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

/** The reader of a test file: there before its first test, gone after its last. */
export function useReader(): Reader {
  let fontDir: string;
  let browser: PrintBrowser;
  let axe: string;
  beforeAll(async () => {
    fontDir = await makeFontDir();
    axe = await readFile(path.join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');
    browser = await openBrowser({
      host: thisHost(),
      cacheDirs: [cacheDir],
      fontDir,
      onNote: () => undefined,
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(fontDir, { recursive: true });
  });
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
