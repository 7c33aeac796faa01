// The browser that prints: finds one, starts it, lends its pages, ends it. The only place where puppeteer runs.
import { setTimeout as wait } from 'node:timers/promises';
import { FactsheetError } from '../errors.ts';
import { endedEarly, explainFault, interrupted } from './faults.ts';
import { type FoundBrowser, startFirst } from './find.ts';
import { privateFolder } from './folder.ts';
import { fontEnvironment } from './fontconfig.ts';
import { type BrowserSource, browserOrder } from './order.ts';
import { createPagePool, type LentPage, type PagePool } from './pages.ts';
import type { Ending } from './process.ts';
import { sandboxOffNote } from './sandbox.ts';
import { framelessTabs } from './tabs.ts';
import { unlessStopped } from './unless-stopped.ts';

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
 * least one TrueType font, the only one besides the document's own. `pages`: how many are kept open (2). `timeout`:
 * the longest that a start or one step of printing may take, in ms (60,000). `onRestart`: told when one that has died is
 * started again. `signal` ends everything at once.
 */
export type BrowserOptions = {
  host: Host;
  cacheDirs: readonly string[];
  fontDir: string;
  onNote(line: string): void;
  onRestart?: (() => void) | undefined;
  pages?: number;
  timeout?: number;
  signal?: AbortSignal | undefined;
};

/** How many pages are kept open, and the longest that a step may take (ms), where nothing else is asked for. */
export const usual = { pages: 2, timeout: 60_000 };

/** Which browser prints, for the report. `product` is like `HeadlessChrome/153.0.8010.0`. */
export type BrowserInfo = {
  product: string;
  source: BrowserSource | 'external';
  executable: string;
  sandbox: boolean;
};

/** A running browser. Close it, or take it with `await using`. */
export type PrintBrowser = {
  readonly info: BrowserInfo;
  /**
   * Lends a page to a job and takes it back. The page is empty, has A4's width, runs no scripts of its document
   * (`page.evaluate` works), and every request from it is refused and noted in `blocked()`.
   * A page that dies gets the job tried once more on a fresh one, and so does a browser, which is started again: the job
   * may run up to three times, and begins anew each time. One that died before it had a page is not counted, once.
   * @param document what the job makes, for messages
   * @param stop ends the job at once, and throws its reason; the browser goes on
   * @param wanted what had best stand in the page (pages.ts)
   * @throws what the job throws; FactsheetError `browser-stopped`, `page-crashed`, `print-timeout` or `interrupted`
   */
  withPage<Result>(
    job: (lent: LentPage) => Promise<Result>,
    document?: string,
    stop?: AbortSignal,
    wanted?: string,
  ): Promise<Result>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Starts the first browser that there is: PUPPETEER_EXECUTABLE_PATH, the pinned Chromium, puppeteer's, an installed one.
 * @throws FactsheetError `browser-not-found`, `browser-does-not-start`, `no-cache-folder`, `no-fonts`, `interrupted`
 */
export async function openBrowser(options: BrowserOptions): Promise<PrintBrowser> {
  const start: Starter = (doubt) => {
    if (doubt) options.onRestart?.();
    return startOwn(options, doubt);
  };
  const first = await start(false);
  const { info, name } = first;
  const { source, product, sandbox } = info;
  if (source !== 'pinned')
    options.onNote(`${name} (${product}) prints, not the pinned Chromium: pixels may differ.`);
  if (!sandbox) options.onNote(sandboxOffNote(options.host.uid));
  return printBrowser(first, start, options);
}

/**
 * A browser that runs, and its pages. `ending` says how it ended, once it has; `isDamaged`, whether its program is not what
 * it was; `stop` ends it.
 */
export type Running = {
  name: string;
  info: BrowserInfo;
  pool: PagePool;
  connected(): boolean;
  ending(): Promise<Ending>;
  isDamaged(): Promise<boolean>;
  stop(): Promise<void>;
};

/** Starts a browser. `doubt`: the one that was there has died, so what lies in the cache is looked at closely first. */
export type Starter = (doubt: boolean) => Promise<Running>;

/** Finds and starts a browser of our own. */
async function startOwn(options: BrowserOptions, doubt: boolean): Promise<Running> {
  const { pages = usual.pages, timeout = usual.timeout, signal } = options;
  let found: FoundBrowser | undefined;
  try {
    const finding = find(options, timeout, doubt);
    // Puppeteer takes longer to load than Chromium to start: the two go on side by side.
    const loading = import('puppeteer');
    loading.catch(() => undefined);
    found = await finding;
    const { default: puppeteer } = await loading;
    const { source, plan, started, isDamaged } = found;
    const { process, product, sandbox } = started;
    const connecting = puppeteer.connect({
      transport: process.transport,
      defaultViewport: null,
      networkEnabled: false,
      issuesEnabled: false,
      protocolTimeout: timeout,
    });
    // Puppeteer waits without end for a browser that dies while it connects.
    const ended = process.ended.then((ending) => Promise.reject(endedEarly(ending)));
    const browser = await Promise.race([connecting, ended]);
    return {
      name: plan.name,
      info: { product, source, executable: plan.executable, sandbox },
      pool: createPagePool(
        plan.frameless ? framelessTabs(browser, timeout) : browser,
        pages,
        timeout,
        process.kill,
      ),
      connected: () => browser.connected,
      ending() {
        process.kill();
        return process.ended;
      },
      isDamaged,
      async stop() {
        await browser.disconnect();
        await started.stop();
      },
    };
  } catch (error) {
    await found?.started.stop();
    throw signal?.aborted ? interrupted(error) : error;
  }
}

/** Sets fonts and folders up, and starts the first browser of the order that runs. */
async function find(options: BrowserOptions, timeout: number, doubt: boolean): Promise<FoundBrowser> {
  const { host, cacheDirs, fontDir, signal } = options;
  signal?.throwIfAborted();
  const privateDir = await privateFolder(cacheDirs, host);
  const fonts = host.platform === 'linux' ? await fontEnvironment(fontDir, privateDir) : {};
  const env = { ...host.env, ...fonts, ...sameEverywhere };
  return startFirst(browserOrder(host), { privateDir, env, uid: host.uid, timeout, signal, cached, doubt });
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

/** How long (ms) a browser has after a death: the process that it keeps ready for the next page may have died too. */
const settling = 100;

/** Lends the pages of a browser, and starts it again when it dies. */
export function printBrowser(
  first: Running,
  start: Starter,
  { timeout = usual.timeout, signal, onNote }: Pick<BrowserOptions, 'timeout' | 'signal' | 'onNote'>,
): PrintBrowser {
  let current: Promise<Running> | undefined = Promise.resolve(first);
  let closed = false;
  /** Of several jobs that see one browser die, the first starts the next; one that does not start is tried by the next job. */
  const open = (dead?: Running): Promise<Running> => {
    const opening = Promise.resolve(dead?.stop()).then(() => start(true));
    current = opening;
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  };
  /** One that died while nobody printed is no death of this job. */
  const living = async () => {
    const last = current ?? open();
    const was = await last;
    if (was.connected()) return { running: last, browser: was };
    const running = current === last || !current ? open(was) : current;
    return { running, browser: await running };
  };
  const withPage: PrintBrowser['withPage'] = async (job, document, stop, wanted) => {
    const triesLeft: Record<string, number> = { 'page-crashed': 1, 'browser-stopped': 1, 'not-begun': 1 };
    for (;;) {
      const { running, browser } = await living();
      let isBegun = false;
      try {
        return await browser.pool.lend((lent) => {
          isBegun = true;
          return unlessStopped(stop, () => job(lent));
        }, wanted);
      } catch (error) {
        stop?.throwIfAborted();
        if (closed) throw error;
        const ending = browser.connected() ? undefined : await browser.ending();
        const stopped = signal?.aborted ?? false;
        const fault = explainFault(error, { stopped, ending, timeout, document });
        const code = fault instanceof FactsheetError ? fault.code : '';
        // Pages that die again and again may do so because the program itself has gone bad.
        const cause = code === 'page-crashed' && !triesLeft[code] && (await browser.isDamaged());
        const left = cause ? 'browser-stopped' : code;
        if (left === 'browser-stopped' && current === running) open(browser);
        // What died before it had a page to work with may have been dead before.
        const counted = left === 'browser-stopped' && !isBegun ? 'not-begun' : left;
        if (!triesLeft[counted]) throw fault;
        triesLeft[counted] -= 1;
        onNote(`${(fault as Error).message} It is tried once more.`);
        if (left === 'page-crashed') await wait(settling);
      }
    }
  };
  const close = async () => {
    closed = true;
    await (await current?.catch(() => undefined))?.stop();
  };
  return { info: first.info, withPage, close, [Symbol.asyncDispose]: close };
}
