// Pages that are kept open and lent to one job at a time: printing on a kept page is several times faster.
import type { CDPSession, Page, Browser as PuppeteerBrowser } from 'puppeteer';
import { isHeld, nextOf, taken, type Waiting } from './queue.ts';

/**
 * A page on loan: where the job sets its document, and what that document asked for and did not get. `session` speaks to
 * the page itself (DevTools protocol): what is done for every document goes that way, as it costs less. The page is empty,
 * but where `stands` says what a job has left in it: a word that this job has asked for. A job that says nothing leaves
 * nothing.
 */
export type LentPage = { page: Page; session: CDPSession; blocked(): string[]; stands?: string | undefined };

/**
 * `lend` runs a job with a page, and waits while all are out. A page that a job left in doubt is not used again.
 * @param wanted what had best stand in the page, in the word of the job that left it there
 */
export type PagePool = {
  lend<Result>(job: (lent: LentPage) => Promise<Result>, wanted?: string): Promise<Result>;
};

type KeptPage = {
  page: Page;
  session: CDPSession;
  asked: Set<string>;
  life: Life;
  left: number;
  stands?: string;
};

/** Whether a page's renderer has died, and whom to tell when it does. */
type Life = { over?: Error; tell?: (death: Error) => void };

/** A browser as far as a pool needs it. `pages` are the tabs that it may take over. */
export type Tabs = Pick<PuppeteerBrowser, 'pages' | 'newPage' | 'target' | 'connected'>;

/** A4 in CSS pixels, so that a page measures on the screen as it will on paper. */
export const viewport = { width: 794, height: 1123 };

/**
 * Makes a pool of at most `limit` pages, opened when first needed; `timeout` in ms for each step in a page. `giveUp` ends
 * a browser that can open no pages any more.
 */
export function createPagePool(browser: Tabs, limit: number, timeout: number, giveUp: () => void): PagePool {
  const idle: KeptPage[] = [];
  const waiting: Waiting[] = [];
  /** What the jobs want that have a page. */
  const out: (string | undefined)[] = [];
  // The tab that the browser starts with is as good as a new one, and is there already.
  let startTab = browser.pages().then(([tab]) => tab);
  const openTab = createOpener(browser, giveUp);
  startTab.catch(() => undefined);
  const nextTab = async (): Promise<Page> => {
    const tab = startTab;
    startTab = Promise.resolve(undefined);
    return (await tab) ?? (await openTab());
  };

  const lend: PagePool['lend'] = async (job, wanted) => {
    const isLast = idle.length + out.length >= limit && idle.every(({ stands }) => stands !== undefined);
    const isThere = idle.some(({ stands }) => stands === wanted);
    const turn = () => new Promise<void>((resolve) => waiting.push({ wanted, passed: 0, go: resolve }));
    if (isLast && !isThere && !waiting.some((one) => one.wanted === wanted) && isHeld(wanted, out))
      await turn();
    while (out.length >= limit) await turn();
    out.push(wanted);
    let kept: KeptPage | undefined;
    let clean = false;
    try {
      const tab = taken(idle, wanted, out.length + idle.length <= limit);
      kept = (await reuse(tab, wanted)) ?? (await openPage(await nextTab(), timeout));
      const { page, session, asked, life, stands } = kept;
      delete kept.stands;
      const lent: LentPage = { page, session, blocked: () => [...asked], stands };
      const result = await whileAlive(life, () => job(lent));
      clean = asked.size === 0;
      if (lent.stands !== undefined) kept.stands = lent.stands;
      return result;
    } finally {
      if (kept && clean) idle.push(kept);
      else if (kept) {
        closeLater(kept);
        // What ended this page may have ended others, of which nothing is heard yet: they go to an empty page first, or fail at that.
        for (const other of idle) delete other.stands;
      }
      out.splice(out.indexOf(wanted), 1);
      nextOf(waiting, kept?.stands, out)?.go();
    }
  };
  return { lend };
}

/**
 * What jobs may leave in a page before it is cleared away (50 ms): a whole document leaves 3 MB, one of which only the body
 * is set 2. Left to itself, the browser lets some 20 documents lie.
 */
const tidyAfter = 18;
const leaves = { document: 3, body: 2 };

/**
 * Goes on to an empty page, unless what is wanted stands there. Setting the next document over the last would be a little
 * faster, but would keep what the last one set for its window: its content security policy above all, which adds up from
 * document to document. A page that fails at that is given up.
 */
async function reuse(kept: KeptPage | undefined, wanted: string | undefined): Promise<KeptPage | undefined> {
  if (!kept) return undefined;
  const stays = wanted !== undefined && kept.stands === wanted;
  try {
    await whileAlive(kept.life, async () => {
      if (!stays) await kept.page.goto('about:blank');
      kept.left += stays ? leaves.body : leaves.document;
      if (kept.left < tidyAfter) return;
      kept.left = 0;
      await kept.session.send('HeapProfiler.collectGarbage');
    });
    if (!stays) delete kept.stands;
    kept.asked.clear();
    return kept;
  } catch {
    closeLater(kept);
    return undefined;
  }
}

/**
 * Gives what `work` gives, or fails at once when the page dies. Nothing of it is kept afterwards: `Promise.race` against
 * a promise that lives as long as the page would keep every result until the page is closed.
 */
function whileAlive<Result>(life: Life, work: () => Promise<Result>): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    if (life.over) throw life.over;
    life.tell = reject;
    // Of a page that dies while it prints, the browser may say first that printing failed.
    const failed = (error: unknown) =>
      /Printing failed/.test(String(error)) ? setTimeout(reject, deathNotice, error) : reject(error);
    work().then(resolve, failed);
  }).finally(() => {
    delete life.tell;
  });
}

/** How long (ms) the word of a page's death may take. */
const deathNotice = 200;

/** A page that hangs does not answer to being closed either: nobody waits for it. */
function closeLater({ page }: KeptPage): void {
  page.close().catch(() => undefined);
}

/** How often a tab that dies while it is opened is opened again. */
const openings = 3;

/**
 * Opens tabs. One that dies while it is opened would keep puppeteer waiting, who hears of opened ones only: the browser
 * is asked to tell of every tab that dies (Target.targetCrashed). One that cannot start its renderer will start none.
 */
function createOpener(browser: Tabs, giveUp: () => void): () => Promise<Page> {
  const lives = new Set<Life>();
  const watching = browser
    .target()
    .createCDPSession()
    .then((session) => {
      session.on('Target.targetCrashed', ({ status }) => {
        if (status === 'failed to launch') return giveUp();
        for (const { tell } of lives) tell?.(new Error('Page crashed!'));
      });
      return session.send('Target.setDiscoverTargets', { discover: true });
    });
  watching.catch(() => undefined);
  return async () => {
    await watching;
    for (let attempt = 1; ; attempt += 1) {
      const life: Life = {};
      lives.add(life);
      const opening = browser.newPage();
      try {
        return await whileAlive(life, () => opening);
      } catch (error) {
        opening.then((page) => page.close()).catch(() => undefined);
        if (attempt === openings || !browser.connected) throw error;
      } finally {
        lives.delete(life);
      }
    }
  };
}

/** Makes a tab one that runs no scripts of its document and gets nothing from anywhere. */
async function openPage(page: Page, timeout: number): Promise<KeptPage> {
  page.setDefaultTimeout(timeout);
  const life: Life = {};
  page.once('error', (death) => {
    life.over = death;
    life.tell?.(death);
  });
  const asked = new Set<string>();
  const session = await whileAlive(life, async () => {
    const session = await page.createCDPSession();
    await Promise.all([
      refuseRequests(session, asked),
      page.setJavaScriptEnabled(false),
      page.setViewport(viewport),
      page.emulateMediaType('print'),
    ]);
    return session;
  });
  return { page, session, asked, life, left: 0 };
}

/**
 * Refuses every request and notes what was asked for. What is inside of the document (`data:`) is not a request. A
 * navigation is aborted rather than failed, because a failed one would put an error page in the document's place.
 */
async function refuseRequests(session: CDPSession, asked: Set<string>): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    asked.add(request.url);
    const errorReason = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient';
    session.send('Fetch.failRequest', { requestId, errorReason }).catch(() => undefined);
  });
  // Requests that the document's own policy or the browser refuses do not get that far, but are told here.
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) asked.add(request.url);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.source === 'security') asked.add(entry.text);
  });
  await Promise.all([
    session.send('Network.enable'),
    session.send('Log.enable'),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
}
