// A window of the studio in the project's own browser, and what a person does in it.
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { useSession } from '../../support/factsheets.ts';
import { openStandIn, type Pace, type Shown, type StandIn } from './stand-in.ts';

/** A window, and the faults that it has told of: of scripts, and of what its policy forbids. */
export type Window = { page: Page; faults: string[] };

/** `stored`: what the browser has kept of earlier windows, by its names. */
export type Looks = {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  language?: string;
  stored?: Readonly<Record<string, string>>;
};

/** A browser for a test file. */
export function useBrowser(): () => Browser {
  const session = useSession();
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { executable } = session();
    browser = await puppeteer.launch({
      executablePath: executable,
      headless: 'shell',
      pipe: true,
      args: ['--no-sandbox', '--lang=en'],
      // Names of files that are chosen have letters of all languages.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new TypeError('the browser is asked for inside of a test');
    return browser;
  };
}

/** A server for a test. */
export async function standInFor(shown: Shown, pace?: Pace): Promise<StandIn> {
  const standIn = await openStandIn(shown, pace);
  onTestFinished(() => standIn.close());
  return standIn;
}

/** Opens a window at a place of the studio. At the end of the test it has told of no faults. */
export async function openWindow(
  browser: Browser,
  standIn: Pick<StandIn, 'address'>,
  hash: string,
  { width = 1440, height = 900, scheme = 'light', language = 'en', stored = {} }: Looks = {},
): Promise<Window> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // That nobody answers is what some tests are about.
    if (
      message.type() === 'error' &&
      !/ERR_CONNECTION|ERR_INCOMPLETE|ERR_UPLOAD|status of (?:4|507)/.test(message.text())
    )
      faults.push(message.text());
  });
  await page.evaluateOnNewDocument(`
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber, sample }) =>
      console.error('policy: ' + violatedDirective + ' ' + sourceFile + ':' + lineNumber + ' ' + sample));
    // A mail in its frame may keep nothing.
    if (self.origin !== 'null') {
      localStorage.setItem('factsheet studio language', ${JSON.stringify(language)});
      for (const [name, text] of Object.entries(${JSON.stringify(stored)})) localStorage.setItem(name, text);
    }
  `);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(standIn.address);
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  return { page, faults };
}

/** The editor of a passage, wherever it stands in the form, focused with the cursor at its end. */
export async function openPassage(page: Page, label: string): Promise<void> {
  await page.waitForSelector(`[role="textbox"][aria-label="${label}"]`);
  await page.focus(`[role="textbox"][aria-label="${label}"]`);
  await page.waitForSelector(`.cm-content[aria-label="${label}"]`);
  await page.focus(`.cm-content[aria-label="${label}"]`);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

/** Presses a key with others held. */
export async function press(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  const last = keys.at(-1);
  if (last === undefined) return;
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
}

/** Waits until words stand on the page. */
export function sees(page: Page, words: string, selector = 'body'): Promise<unknown> {
  return page.waitForFunction(
    (wanted, where) =>
      [...document.querySelectorAll<HTMLElement>(where)].some((one) => one.innerText.includes(wanted)),
    { timeout: 45_000 },
    words,
    selector,
  );
}

/** The text of a passage as the desk has it, once it is this. */
export async function becomes<Value>(read: () => Value, wanted: Value): Promise<void> {
  await expect.poll(read, { timeout: 45_000 }).toEqual(wanted);
}
