// Starts a browser as safely as the machine allows: sandboxed, and with lent libraries only where the system has none.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FactsheetError } from '../errors.ts';
import { temporaryName } from '../files/temporary.ts';
import { chromiumArguments } from './arguments.ts';
import { isLoaderFailure, lendLibraries, missingLibraries } from './libraries.ts';
import { type BrowserProcess, type Ending, startBrowser } from './process.ts';
import { isSandboxFailure, mayUseSandbox } from './sandbox.ts';
import { temporaryFolderFault } from './temporary.ts';

/**
 * A browser to start. `libraries` are those that it carries; a headless shell keeps nothing, so needs no profile. Of a
 * `frameless` one it is known that it can do without frames.
 */
export type StartPlan = {
  name: string;
  executable: string;
  libraries?: string;
  shell: boolean;
  frameless?: boolean;
};

/** Where and for whom: the private folder, the environment variables, the user's number, the patience (ms). */
export type StartPlace = {
  privateDir: string;
  env: NodeJS.ProcessEnv;
  uid: number | undefined;
  timeout: number;
  signal?: AbortSignal | undefined;
};

/** How long (ms) a whole Chrome gets to end by itself when its pipes have closed. */
const leaving = 2000;

/** A browser that answers. `product` is like `HeadlessChrome/153.0.8010.0`. `stop` ends it and leaves nothing. */
export type StartedBrowser = {
  process: BrowserProcess;
  product: string;
  sandbox: boolean;
  stop(): Promise<void>;
};

/**
 * Starts the browser and waits until it answers. A start that fails for want of libraries or of a sandbox is tried
 * again without what failed; both failures come within some 20 ms.
 * @throws FactsheetError `browser-does-not-start` with the browser's own last words, `no-temporary-folder`; the signal's
 * reason if aborted
 */
export async function startSafely(plan: StartPlan, place: StartPlace): Promise<StartedBrowser> {
  let sandbox = mayUseSandbox(place.uid);
  let env = place.env;
  for (;;) {
    const outcome = await tryStart(plan, { ...place, env }, sandbox);
    if (place.signal?.aborted && 'product' in outcome) await outcome.stop();
    place.signal?.throwIfAborted();
    if ('product' in outcome) return outcome;
    const { libraries } = plan;
    if (libraries !== undefined && env === place.env && isLoaderFailure(outcome.said)) {
      const missing = await missingLibraries(plan.executable, env);
      const { folders, unanswered } = lendLibraries(missing, libraries);
      if (unanswered.length > 0 || folders.length === 0) throw cannotStart(plan, outcome, unanswered);
      env = { ...env, LD_LIBRARY_PATH: [...folders, env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
    } else if (sandbox && isSandboxFailure(outcome.said)) {
      sandbox = false;
    } else {
      throw (await temporaryFolderFault(env)) ?? cannotStart(plan, outcome, []);
    }
  }
}

async function tryStart(
  plan: StartPlan,
  place: StartPlace,
  sandbox: boolean,
): Promise<StartedBrowser | Ending> {
  const profile = plan.shell ? undefined : path.join(place.privateDir, await temporaryName());
  if (profile !== undefined) await mkdir(profile, { mode: 0o700 });
  const args = chromiumArguments({
    sandbox,
    frameless: plan.frameless ?? false,
    ...(profile !== undefined && { profile }),
  });
  const browser = startBrowser(plan.executable, args, place.env);
  place.signal?.addEventListener('abort', browser.kill);
  // What was stopped already tells nobody any more.
  if (place.signal?.aborted) browser.kill();
  const stop = async () => {
    browser.transport.close();
    // A whole Chrome keeps files outside of its profile too; it removes them if it may end by itself.
    if (profile !== undefined) await Promise.race([browser.ended, wait(leaving, undefined, { ref: false })]);
    browser.kill();
    await browser.ended;
    place.signal?.removeEventListener('abort', browser.kill);
    if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const late = wait(place.timeout, 'late' as const, { ref: false });
  const answer = await Promise.race([askProduct(browser), browser.ended, late]);
  if (answer !== 'late' && 'product' in answer) return { process: browser, ...answer, sandbox, stop };
  browser.kill();
  await stop();
  const ending = await browser.ended;
  return answer === 'late' ? { ...ending, said: `no answer in ${place.timeout / 1000} s` } : ending;
}

/** The first question over the protocol; its answer shows that the browser is up. */
function askProduct({ transport }: BrowserProcess): Promise<{ product: string }> {
  return new Promise((resolve) => {
    transport.onmessage = (message) => {
      const { result }: { result?: { product?: string } } = JSON.parse(message);
      if (result?.product !== undefined) resolve({ product: result.product });
    };
    transport.send(JSON.stringify({ id: 1, method: 'Browser.getVersion' }));
  });
}

function cannotStart(plan: StartPlan, ending: Ending, missing: readonly string[]): FactsheetError {
  const { code, signal, error, said } = ending;
  const words = said.trim().split('\n').at(-1) ?? '';
  const how = error?.code ?? (signal ? `signal ${signal}` : `code ${code}`);
  const reason =
    missing.length > 0 ? `the system lacks ${missing.join(', ')}` : `${how}${words ? `: ${words}` : ''}`;
  return new FactsheetError('browser-does-not-start', `${plan.name} does not start (${reason}).`, {
    hint: hintFor(ending, missing),
    cause: error,
  });
}

function hintFor({ error, said, signal }: Ending, missing: readonly string[]): string {
  if (missing.length > 0)
    return `Install ${missing.join(', ')}, or set PUPPETEER_EXECUTABLE_PATH to a Chrome.`;
  if (error?.code === 'EACCES') return 'The file must be executable, and its disk not mounted “noexec”.';
  if (/GLIBC/.test(said))
    return 'Set PUPPETEER_EXECUTABLE_PATH to a Chrome or Chromium made for this system.';
  if (signal === 'SIGTRAP' && said === '')
    return 'Chromium needs /proc: mount it (mount -t proc proc /proc).';
  return 'Set PUPPETEER_EXECUTABLE_PATH to a Chrome or Chromium that runs here.';
}
