// A browser that another program brings: its own tabs stay alone, ours are in a context of their own.
import type { Browser } from 'puppeteer';
import { FactsheetError } from '../errors.ts';
import { steadyArguments } from './arguments.ts';
import { type BrowserOptions, type PrintBrowser, printBrowser, type Running, usual } from './browser.ts';
import { createPagePool } from './pages.ts';

/**
 * A browser of puppeteer's that runs, which is left running; or a way to start one, which is ended with what it was started
 * for, and started again when it dies. `args` are the switches with which pages look the same everywhere.
 */
export type ExternalBrowser = Browser | ((wish: { args: string[] }) => Browser | Promise<Browser>);

type Options = Pick<BrowserOptions, 'onNote' | 'onRestart' | 'pages' | 'timeout' | 'signal'>;

/** Takes pages of a browser that was passed in. @throws FactsheetError `browser-stopped` if it does not run any more */
export async function lendBrowser(external: ExternalBrowser, options: Options): Promise<PrintBrowser> {
  // One that dies before it lends its first page is started once more, as one that dies later is.
  const start = (again: boolean) => {
    if (again) options.onRestart?.();
    return run(external, options).catch((error: unknown) => {
      if (typeof external !== 'function' || error instanceof FactsheetError) throw error;
      return run(external, options);
    });
  };
  return printBrowser(await start(false), start, options);
}

async function run(
  external: ExternalBrowser,
  { pages = usual.pages, timeout = usual.timeout }: Options,
): Promise<Running> {
  const isOurs = typeof external === 'function';
  const browser = isOurs ? await external({ args: steadyArguments() }) : external;
  if (!browser.connected) {
    const hint = 'Pass one that runs, or a function that starts one.';
    throw new FactsheetError('browser-stopped', 'The browser that was passed in does not run any more.', {
      hint,
    });
  }
  const context = await browser.createBrowserContext();
  const stop = async () => {
    if (isOurs) await browser.close();
    else if (browser.connected) await context.close();
  };
  const tabs = {
    pages: async () => [],
    newPage: () => context.newPage(),
    target: () => browser.target(),
    get connected() {
      return browser.connected;
    },
  };
  const giveUp = () => void (isOurs && browser.close().catch(() => undefined));
  return {
    name: 'The browser that was passed in',
    info: { product: await browser.version(), source: 'external', executable: '', sandbox: true },
    pool: createPagePool(tabs, pages, timeout, giveUp),
    connected: () => browser.connected,
    ending: async () => ({ code: null, signal: 'connection lost', said: '' }),
    isDamaged: async () => false,
    stop: () => stop().catch(() => undefined),
  };
}
