// Tabs that paint nothing to a screen: a frame is made when it is asked for, and nobody asks. Printing needs none.
import type { Browser } from 'puppeteer';
import type { Tabs } from './pages.ts';

/**
 * The tabs of a headless shell that was started for it (arguments.ts): each is opened without frames of its own accord.
 * The tab that the browser starts with has them, and is closed. Elsewhere tabs have frames, which costs time alone.
 */
export function framelessTabs(browser: Browser, timeout: number): Tabs {
  const session = browser.target().createCDPSession();
  session.catch(() => undefined);
  const startTab = browser.pages().then(([tab]) => tab);
  startTab.catch(() => undefined);
  // Who waits for a tab is told of the browser's end by nobody else, and would wait as long as may be.
  const gone = new AbortController();
  browser.once('disconnected', () => gone.abort(new Error('Target closed')));
  let opened = 0;
  return {
    pages: async () => [],
    target: () => browser.target(),
    get connected() {
      return browser.connected;
    },
    async newPage() {
      opened += 1;
      // Puppeteer knows a tab that it did not open by its address alone.
      const url = `about:blank#${opened}`;
      await (await session).send('Target.createTarget', { url, enableBeginFrameControl: true });
      gone.signal.throwIfAborted();
      const wait = { timeout, signal: gone.signal };
      const page = await (await browser.waitForTarget((one) => one.url() === url, wait)).page();
      if (!page) throw new Error('Target closed');
      await page.goto('about:blank');
      if (opened === 1) startTab.then((tab) => tab?.close()).catch(() => undefined);
      return page;
    },
  };
}
