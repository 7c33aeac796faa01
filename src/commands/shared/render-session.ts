// A session in which pages are made: opens the browser, the fonts, the templates and the words, and closes them afterwards.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createPen } from '../../charts/svg.ts';
import { readTheme } from '../../charts/theme.ts';
import { keptFile } from '../../files/kept.ts';
import { type Assets, loadAssets } from '../../layout/assets.ts';
import { emptyFont } from '../../layout/fonts.ts';
import { createComposer } from '../../layout/page.ts';
import { createWebComposer } from '../../layout/web-page.ts';
import type { Progress } from '../../pipeline/job.ts';
import type { Tools } from '../../pipeline/tools.ts';
import { type Host, openBrowser, type PrintBrowser } from '../../print/browser.ts';
import { cacheFolders, privateFolder } from '../../print/folder.ts';
import { printPdf } from '../../print/pdf.ts';
import { type DataOptions, dataTools } from './data-tools.ts';
import { createPress } from './press.ts';

/** The folders, the machine, and a signal that ends the session. */
export type RenderOptions = DataOptions & {
  host: Host;
  signal?: AbortSignal;
};

/** The tools of one session, the versions of what decides how its pages look, and the browser's program. */
export type RenderSession = { tools: Tools; versions: Readonly<Record<string, string>>; executable: string };

/**
 * Opens a session, hands it to `work`, and closes the browser whatever happens.
 * @throws what `work` throws, and FactsheetErrors of the browser
 */
export async function withRenderSession<Result>(
  options: RenderOptions,
  progress: Progress,
  work: (session: RenderSession) => Promise<Result>,
): Promise<Result> {
  progress('start', 'browser and fonts');
  const { host, project, signal } = options;
  const cacheDirs = cacheFolders(project, host);
  const cache = await privateFolder(cacheDirs, host);
  const loading = loadAssets(project);
  // Should it fail before the browser is open, the failure is told below, where it is waited for.
  loading.catch(() => undefined);
  const browser = await openBrowser({
    host,
    cacheDirs,
    fontDir: await keepFont(loading, path.join(cache, 'font')),
    onNote: (line) => progress('note', line),
    signal,
  });
  try {
    const assets = await loading;
    return await work({
      tools: createTools(options, assets, browser, cache),
      versions: await versionsOf(browser),
      executable: browser.info.executable,
    });
  } finally {
    await browser.close();
  }
}

/** The rooms' tools, made of what was read once. */
function createTools(options: RenderOptions, assets: Assets, browser: PrintBrowser, cache: string): Tools {
  const tokens = assets.styles.find(({ file }) => file === 'styles/tokens.css')?.css ?? '';
  const [covered = new Set<number>(), ...others] = assets.fonts.map(({ covers }) => covers);
  return {
    ...dataTools(options),
    theme: (palette) => readTheme(tokens, palette),
    pen: createPen(assets.fonts),
    compose: createComposer(assets),
    composeWeb: createWebComposer(assets),
    print: (html, bleed, place, document) =>
      browser.withPage((lent) => printPdf(lent, html, bleed, place), document),
    press: createPress(tokens, cache),
    covered: others.reduce((all, one) => all.intersection(one), covered),
  };
}

/** What decides how pages look: this program, Node with its ICU, the browser, and the packages as they are pinned. */
async function versionsOf({ info }: PrintBrowser): Promise<Record<string, string>> {
  const file = path.join(import.meta.dirname, '../../../package.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  const { version, dependencies } = manifest as { version: string; dependencies: Record<string, string> };
  const { node, icu = '' } = process.versions;
  return { ...dependencies, factsheet: version, node, icu, browser: info.product };
}

/** The browser's own font, as a file that stays from run to run; gives its folder. */
async function keepFont(assets: Promise<Assets>, folder: string): Promise<string> {
  await keptFile(folder, 'space', '.ttf', async () => emptyFont((await assets).fonts));
  return folder;
}
