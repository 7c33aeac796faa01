// The browser that prints: finds one, starts it, lends its pages, ends it. The only place where puppeteer runs.
import type { Browser as PuppeteerBrowser } from 'puppeteer';
import { explainFault, interrupted } from './faults.ts';
import { type FoundBrowser, startFirst } from './find.ts';
import { privateFolder } from './folder.ts';
import { fontEnvironment } from './fontconfig.ts';
import { type BrowserSource, browserOrder } from './order.ts';
import { createPagePool, type LentPage } from './pages.ts';
import { sandboxOffNote } from './sandbox.ts';

/** The machine and the user: as `process` has them, `uid` undefined on Windows; `now` in ms since 1970. */
export type Host = {
  platform: NodeJS.Platform;
  arch: string;
  env: NodeJS.ProcessEnv;
  uid: number | undefined;
  now: number;
};

/**
 * `cacheDirs`: where the private folder may be, the first that can be written is taken. `fontDir`: a folder with at
 * least one TrueType font, the only one besides the document's own. `pages`: how many are kept open (3). `timeout`:
 * the longest that a start or one step of printing may take, in ms (60,000). `signal` ends everything at once.
 */
export type BrowserOptions = {
  host: Host;
  cacheDirs: readonly string[];
  fontDir: string;
  onNote(line: string): void;
  pages?: number;
  timeout?: number;
  signal?: AbortSignal | undefined;
};

/** Which browser prints, for the report. `product` is like `HeadlessChrome/153.0.8010.0`. */
export type BrowserInfo = { product: string; source: BrowserSource; executable: string; sandbox: boolean };

/** A running browser. Close it, or take it with `await using`. */
export type PrintBrowser = {
  readonly info: BrowserInfo;
  /**
   * Lends a page to a job and takes it back. The page is empty, has A4's width, runs no scripts of its document
   * (`page.evaluate` works), and every request from it is refused and noted in `blocked()`.
   * @throws what the job throws; FactsheetError `browser-stopped`, `page-crashed`, `print-timeout` or `interrupted`
   */
  withPage<Result>(job: (lent: LentPage) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Starts the first browser that there is: PUPPETEER_EXECUTABLE_PATH, the pinned Chromium, puppeteer's, an installed one.
 * @throws FactsheetError `browser-not-found`, `browser-does-not-start`, `no-cache-folder`, `no-fonts`, `interrupted`
 */
export async function openBrowser(options: BrowserOptions): Promise<PrintBrowser> {
  const { host, onNote, timeout = 60_000, signal } = options;
  let found: FoundBrowser | undefined;
  try {
    const finding = find(options, timeout);
    // Puppeteer takes longer to load than Chromium to start: the two go on side by side.
    const loading = import('puppeteer');
    loading.catch(() => undefined);
    found = await finding;
    const { default: puppeteer } = await loading;
    const { product, sandbox } = found.started;
    const connected = await puppeteer.connect({
      transport: found.started.process.transport,
      defaultViewport: null,
      networkEnabled: false,
      issuesEnabled: false,
      protocolTimeout: timeout,
    });
    const { source, plan } = found;
    if (source !== 'pinned')
      onNote(`${plan.name} (${product}) prints, not the pinned Chromium: pixels may differ.`);
    if (!sandbox) onNote(sandboxOffNote(host.uid));
    return printBrowser(connected, found, { ...options, timeout });
  } catch (error) {
    await found?.started.stop();
    throw signal?.aborted ? interrupted(error) : error;
  }
}

/** Sets fonts and folders up, and starts the first browser of the order that runs. */
async function find(options: BrowserOptions, timeout: number): Promise<FoundBrowser> {
  const { host, cacheDirs, fontDir, signal } = options;
  signal?.throwIfAborted();
  const privateDir = await privateFolder(cacheDirs, host);
  const fonts = host.platform === 'linux' ? await fontEnvironment(fontDir, privateDir) : {};
  const env = { ...host.env, ...fonts, ...sameEverywhere };
  return startFirst(browserOrder(host), { privateDir, env, uid: host.uid, timeout, signal, cached });
}

/** The time zone and language of the browser, whatever the user's are. */
const sameEverywhere = { TZ: 'UTC', LANGUAGE: 'en_US', LC_ALL: 'C.UTF-8' };

/** The browsers in puppeteer's cache that are there, the headless shell first. */
async function cached(): Promise<string[]> {
  const { default: puppeteer } = await import('puppeteer');
  const kinds = await Promise.allSettled([
    puppeteer.executablePath({ headless: 'shell' }),
    puppeteer.executablePath({ headless: true }),
  ]);
  return kinds.flatMap((kind) => (kind.status === 'fulfilled' ? [kind.value] : []));
}

function printBrowser(
  connected: PuppeteerBrowser,
  { source, plan, started }: FoundBrowser,
  { pages = 3, timeout, signal }: BrowserOptions & { timeout: number },
): PrintBrowser {
  const pool = createPagePool(connected, pages, timeout);
  const withPage: PrintBrowser['withPage'] = async (job) => {
    try {
      return await pool.lend(job);
    } catch (error) {
      const ending = connected.connected ? undefined : await started.process.ended;
      throw explainFault(error, { stopped: signal?.aborted ?? false, ending, timeout });
    }
  };
  const close = async () => {
    await connected.disconnect();
    await started.stop();
  };
  const { product, sandbox } = started;
  const info = { product, source, executable: plan.executable, sandbox };
  return { info, withPage, close, [Symbol.asyncDispose]: close };
}
