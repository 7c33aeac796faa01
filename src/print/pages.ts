// Pages that are kept open and lent to one job at a time: printing on a kept page is several times faster.
import type { CDPSession, Page, Browser as PuppeteerBrowser } from 'puppeteer';

/** A page on loan: where the job sets its document, and what that document asked for and did not get. */
export type LentPage = { page: Page; blocked(): string[] };

/** `lend` runs a job with a page, and waits while all are out. A page that a job left in doubt is not used again. */
export type PagePool = { lend<Result>(job: (lent: LentPage) => Promise<Result>): Promise<Result> };

type KeptPage = { page: Page; asked: Set<string>; crash: Promise<never> };

/** A4 in CSS pixels, so that a page measures on the screen as it will on paper. */
const viewport = { width: 794, height: 1123 };

/** Makes a pool of at most `limit` pages, opened when first needed; `timeout` in ms for each step in a page. */
export function createPagePool(browser: PuppeteerBrowser, limit: number, timeout: number): PagePool {
  const idle: KeptPage[] = [];
  const waiting: (() => void)[] = [];
  let out = 0;
  // The tab that the browser starts with is as good as a new one, and is there already.
  let startTab = browser.pages().then(([tab]) => tab);
  startTab.catch(() => undefined);
  const nextTab = async (): Promise<Page> => {
    const tab = startTab;
    startTab = Promise.resolve(undefined);
    return (await tab) ?? (await browser.newPage());
  };

  const lend: PagePool['lend'] = async (job) => {
    while (out >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    out += 1;
    let kept: KeptPage | undefined;
    let clean = false;
    try {
      kept = (await reuse(idle.pop())) ?? (await openPage(await nextTab(), timeout));
      const { page, asked, crash } = kept;
      const result = await Promise.race([job({ page, blocked: () => [...asked] }), crash]);
      clean = asked.size === 0;
      return result;
    } finally {
      if (kept && clean) idle.push(kept);
      else if (kept) closeLater(kept);
      out -= 1;
      waiting.shift()?.();
    }
  };
  return { lend };
}

/**
 * Goes on to an empty page. Setting the next document over the last would be a little faster, but would keep what the
 * last one set for its window: its content security policy above all, which adds up from document to document.
 * A page that fails at that is given up.
 */
async function reuse(kept: KeptPage | undefined): Promise<KeptPage | undefined> {
  if (!kept) return undefined;
  try {
    await Promise.race([kept.page.goto('about:blank'), kept.crash]);
    kept.asked.clear();
    return kept;
  } catch {
    closeLater(kept);
    return undefined;
  }
}

/** A page that hangs does not answer to being closed either: nobody waits for it. */
function closeLater({ page }: KeptPage): void {
  page.close().catch(() => undefined);
}

/** Makes a tab one that runs no scripts of its document and gets nothing from anywhere. */
async function openPage(page: Page, timeout: number): Promise<KeptPage> {
  page.setDefaultTimeout(timeout);
  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  crash.catch(() => undefined);
  const asked = new Set<string>();
  const session = await page.createCDPSession();
  await Promise.all([
    refuseRequests(session, asked),
    page.setJavaScriptEnabled(false),
    page.setViewport(viewport),
    page.emulateMediaType('print'),
  ]);
  return { page, asked, crash };
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
