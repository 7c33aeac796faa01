// What pages are made with: templates, fonts and a browser, each read or started when first needed, and closed at the end.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type EditionName, editions } from '../editions/index.ts';
import { folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';
import type { Assets } from '../layout/assets.ts';
import type { Progress } from '../pipeline/job.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { Host, PrintBrowser } from '../print/browser.ts';
import { cacheFolders, privateFolder } from '../print/folder.ts';
import { type DataOptions, languageReader, programSource } from './data.ts';
import type { BrowserParts } from './tools.ts';

/** The program's templates, words and styles, and what the browser needs. */
export type RenderParts = BrowserParts & { program: Source };

/** Nothing is read or started before it is asked for. Whoever opens it closes it. */
export type Render = {
  languageFiles: Tools['languageFiles'];
  assets(): Promise<Assets>;
  /** The rooms' tools for files of this source; `signal` ends what they print. */
  tools(root: Source, signal?: AbortSignal): Promise<Tools>;
  /** Starts the browser already, if these editions need it, while the period is still being read. */
  expect(editions: readonly EditionName[]): void;
  /** The browser that prints, started if it is not. */
  browser(): Promise<PrintBrowser>;
  /** The versions of what decides how pages look; of the browser, where it was started. */
  versions(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
};

export function openRender(options: RenderParts): Render {
  const { program } = options;
  const assets = once(async () => (await import('../layout/assets.ts')).loadAssets(program));
  const cache = once(() => privateFolder(options.cacheDirs, options.host));
  const browser = once(async () => (await import('./tools.ts')).startBrowser(options, assets, cache));
  const shared = once(async () => (await import('./tools.ts')).sharedTools(await assets(), cache));
  const languageFiles = languageReader(program);
  return {
    languageFiles,
    assets,
    browser,
    expect(names) {
      // Should it not start, that is told where a page is printed.
      if (names.some((name) => editions[name].printed)) browser().catch(() => undefined);
    },
    async tools(root, signal) {
      const { close, printers, ...tools } = await shared();
      return { ...tools, ...printers(browser, signal), root, languageFiles };
    },
    async versions() {
      return versionsOf(await browser.begun?.catch(() => undefined));
    },
    async close() {
      await (await browser.begun?.catch(() => undefined))?.close();
      await (await shared.begun?.catch(() => undefined))?.close();
    },
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
function once<T>(work: () => Promise<T>): (() => Promise<T>) & { begun?: Promise<T> } {
  const get: (() => Promise<T>) & { begun?: Promise<T> } = () => {
    get.begun ??= work();
    return get.begun;
  };
  return get;
}

/** The folders, the machine, and a signal that ends the session. */
export type RenderOptions = DataOptions & { host: Host; signal?: AbortSignal };

/** What pages of a data folder are made with. */
export function folderRender({ project, host, signal }: RenderOptions, progress: Progress): Render {
  const cacheDirs = cacheFolders(project, host);
  return openRender({ program: programSource(project), cacheDirs, host, signal, progress });
}

/** The tools of one session, the versions of what decides how its pages look, and the browser's program. */
export type RenderSession = { tools: Tools; versions: Readonly<Record<string, string>>; executable: string };

/**
 * Opens a session with its browser, hands it to `work`, and closes the browser whatever happens.
 * @throws what `work` throws, and FactsheetErrors of the browser
 */
export async function withRenderSession<Result>(
  options: RenderOptions,
  progress: Progress,
  work: (session: RenderSession) => Promise<Result>,
): Promise<Result> {
  const render = folderRender(options, progress);
  try {
    const { executable } = (await render.browser()).info;
    const tools = await render.tools(folderSource(options.data, options.shownData));
    return await work({ tools, versions: await render.versions(), executable });
  } finally {
    await render.close();
  }
}
