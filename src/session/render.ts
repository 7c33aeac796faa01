// What pages are made with: templates, fonts and a browser, each read or started when first needed, and closed at the end.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type EditionName, editions } from '../editions/index.ts';
import { cachedFile, keepNewest } from '../files/cache.ts';
import type { Source } from '../files/source.ts';
import type { Assets } from '../layout/assets.ts';
import type { Cached } from '../layout/fonts.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { PrintBrowser } from '../print/browser.ts';
import { cacheFolders, privateFolder } from '../print/folder.ts';
import type { BrowserParts } from './browser.ts';
import { printers } from './printers.ts';

/** The program's templates, words and styles; the project's folder, and what the browser needs. */
type RenderParts = Omit<BrowserParts, 'cacheDirs'> & { program: Source; project: string };

/** What a thread that makes pages has done by the one that gave it the work. */
export type Outer = Pick<Tools, 'print' | 'printCards' | 'press'>;

/** Nothing is read or started before it is asked for. Whoever opens it closes it. */
export type Render = {
  languageFiles: Tools['languageFiles'];
  assets(): Promise<Assets>;
  /** The rooms' tools for files of this source; `signal` ends what they print. */
  tools(root: Source, signal?: AbortSignal): Promise<Tools>;
  /** Those of the tools that need this process's browser or its cache, and none of what draws and composes. */
  outer(signal?: AbortSignal): Outer;
  /** Starts the browser already, if these editions need it, while the period is still being read. */
  expect(editions: readonly EditionName[]): void;
  /** The browser that prints, started if it is not. */
  browser(): Promise<PrintBrowser>;
  /** The versions of what decides how pages look; of the browser, where it was started. */
  versions(): Promise<Readonly<Record<string, string>>>;
  /** Has something closed before the browser is. */
  whenClosed(close: () => Promise<void>): void;
  close(): Promise<void>;
};

export function openRender({ program, project, ...rest }: RenderParts): Render {
  const parts = { ...rest, cacheDirs: cacheFolders(project, rest.host) };
  const cache = memoised(() => privateFolder(parts.cacheDirs, parts.host));
  const cached = keptIn(cache);
  const assets = memoised(async () => (await import('../layout/assets.ts')).loadAssets(program, cached));
  const browser = memoised(async () => (await import('./browser.ts')).startBrowser(parts, assets, cache));
  const reader = memoised(async () => (await import('./words.ts')).wordsReader(program));
  const languageFiles: Tools['languageFiles'] = async (languages, own) => (await reader())(languages, own);
  const shared = memoised(async () => (await import('./tools.ts')).sharedTools(await assets(), cached));
  const press = memoised(async () => {
    const [{ createPress }, { tokensOf }] = await Promise.all([
      import('./press.ts'),
      import('../layout/assets.ts'),
    ]);
    return createPress(tokensOf(await assets()), cache);
  });
  const closed: (() => Promise<void>)[] = [];
  const outer = (signal?: AbortSignal): Outer => ({
    ...printers(browser, signal),
    press: async (period) => (await press()).press(period),
  });
  return {
    languageFiles,
    assets,
    browser,
    expect(names) {
      // Should it not start, that is told where a page is printed.
      if (names.some((name) => editions[name].printed)) browser().catch(() => undefined);
    },
    outer,
    tools: async (root, signal) => ({ ...(await shared()), ...outer(signal), root, languageFiles }),
    async versions() {
      return versionsOf(await browser.begun?.catch(() => undefined));
    },
    whenClosed: (close) => void closed.push(close),
    async close() {
      await Promise.allSettled(closed.map((close) => close()));
      await (await browser.begun?.catch(() => undefined))?.close();
      await (await press.begun?.catch(() => undefined))?.close();
    },
  };
}

/** Files of the cache: a period in a script of its own has some ten. */
const mostFaces = 60;

/** Keeps fonts in the cache, where there is one. */
function keptIn(cache: () => Promise<string>): Cached {
  return async (name, make) => {
    const home = await cache().catch(() => undefined);
    if (home === undefined) return make();
    const folder = path.join(home, 'faces');
    // Faces that were cut for other letters, or of another Lato: few are ever needed again.
    await keepNewest(folder, mostFaces);
    return (await cachedFile(folder, name, '.bin', make)).bytes;
  };
}

/** What decides how pages look: this program, Node with its ICU, the browser, and the packages as they are pinned. */
async function versionsOf(browser: PrintBrowser | undefined): Promise<Record<string, string>> {
  const file = path.join(import.meta.dirname, '../../package.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  const { version, dependencies } = manifest as { version: string; dependencies: Record<string, string> };
  const { node, icu = '' } = process.versions;
  const printing = browser && { browser: browser.info.product };
  return { ...dependencies, factsheet: version, node, icu, ...printing };
}

/** Begins work when first asked for, and gives the same result ever after; `begun` is there once it has begun. */
function memoised<T>(work: () => Promise<T>): (() => Promise<T>) & { begun?: Promise<T> } {
  const get: (() => Promise<T>) & { begun?: Promise<T> } = () => {
    get.begun ??= work();
    return get.begun;
  };
  return get;
}
