// Goes through the browsers in their order and starts the first that is there and runs.
import { access, rm } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { FactsheetError } from '../errors.ts';
import { isWhole, unpackChromium } from './chromium.ts';
import { fontCache } from './fontconfig.ts';
import type { BrowserPlace, BrowserSource } from './order.ts';
import { type StartedBrowser, type StartPlace, type StartPlan, startSafely } from './start.ts';

/** A browser that runs, and where it was found. `isDamaged`: whether its program is not what was unpacked. */
export type FoundBrowser = {
  source: BrowserSource;
  plan: StartPlan;
  started: StartedBrowser;
  isDamaged(): Promise<boolean>;
};

/**
 * `cached` gives the executables in puppeteer's cache, those that are there. `doubt`: what was unpacked is compared byte
 * for byte with what it was, because a browser has died.
 */
export type FindOptions = StartPlace & { cached(): Promise<string[]>; doubt?: boolean };

/**
 * Starts the first browser that runs. One that is there but does not start is passed over for the next; the first
 * such failure is what the user is told if none is left.
 * @throws FactsheetError `browser-not-found` or `browser-does-not-start`
 */
export async function startFirst(
  places: readonly BrowserPlace[],
  options: FindOptions,
): Promise<FoundBrowser> {
  let failure: unknown;
  for (const place of places) {
    try {
      const found = await startAt(place, options);
      if (found) return found;
    } catch (error) {
      options.signal?.throwIfAborted();
      failure ??= error;
    }
  }
  throw failure ?? notFound(places);
}

/** Starts the browser of a place. The pinned one, which is ours, is looked at closely and tried again if it does not start. */
async function startAt(place: BrowserPlace, options: FindOptions): Promise<FoundBrowser | undefined> {
  const { source } = place;
  const start = async (doubt: boolean): Promise<FoundBrowser | undefined> => {
    if (doubt) await rm(path.join(options.privateDir, fontCache), { recursive: true, force: true });
    const plan = await locate(place, { ...options, doubt });
    if (!plan) return undefined;
    const isDamaged = async () =>
      source === 'pinned' && !(await isWhole(path.dirname(plan.executable), true));
    return { source, plan, started: await startSafely(plan, options), isDamaged };
  };
  const begun = performance.now();
  try {
    return await start(options.doubt ?? false);
  } catch (error) {
    options.signal?.throwIfAborted();
    const isSlow = performance.now() - begun > options.timeout;
    if (source !== 'pinned' || isSlow || (error as FactsheetError).code !== 'browser-does-not-start')
      throw error;
    return start(true);
  }
}

async function locate(place: BrowserPlace, options: FindOptions): Promise<StartPlan | undefined> {
  const { source, name } = place;
  if (source === 'pinned') {
    const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
    if (manifest === undefined) return undefined;
    const unpacked = await unpackChromium({ ...options, packageDir: path.dirname(manifest) });
    return { name, ...unpacked, shell: true, frameless: true };
  }
  const executable = await firstThere(source === 'puppeteer' ? await options.cached() : place.paths);
  if (executable === undefined) return undefined;
  return { name, executable, shell: /headless[-_]shell/.test(path.basename(executable)) };
}

async function firstThere(paths: readonly string[]): Promise<string | undefined> {
  for (const candidate of paths) {
    const there = await access(candidate).then(
      () => true,
      () => false,
    );
    if (there) return candidate;
  }
  return undefined;
}

function notFound(places: readonly BrowserPlace[]): FactsheetError {
  const named = places.find(({ source }) => source === 'environment')?.paths[0];
  if (named !== undefined) {
    return new FactsheetError(
      'browser-not-found',
      `PUPPETEER_EXECUTABLE_PATH is ${named}, and no file is there.`,
      {
        hint: 'Give the path of a Chrome, Chromium or Edge program, or unset the variable.',
      },
    );
  }
  return new FactsheetError('browser-not-found', 'There is no browser to print with.', {
    hint: 'Install Google Chrome or Microsoft Edge, or run “npx puppeteer browsers install chrome-headless-shell”.',
  });
}
