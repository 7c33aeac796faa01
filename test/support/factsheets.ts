// Makes factsheets for tests, in one browser that stays open for all files of a worker, from the shipped inputs or changed ones.
import path from 'node:path';
import { test } from 'vitest';
import { formatPlace } from '../../src/errors.ts';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import { type Assets, loadAssets } from '../../src/layout/assets.ts';
import { createComposer } from '../../src/layout/page.ts';
import type { Factsheet, Outcome } from '../../src/pipeline/job.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import type { Host } from '../../src/print/browser.ts';
import { programSource } from '../../src/session/program.ts';
import { openRender, type Render } from '../../src/session/render.ts';
import { project, shipped } from './data.ts';
import type { RenderSession } from './session.ts';

/** This machine, as the session wants it described. */
export function thisHost(): Host {
  const { platform, arch, env } = process;
  return { platform, arch, env, uid: process.getuid?.(), now: Date.now() };
}

/** How long (ms) a browser may take on a machine that is busy with other things. */
const patience = 60_000;

/** Tests that are given the worker's templates, fonts and browser: opened when first asked for, closed when it ends. */
const ofWorker = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which other fixtures are wanted.
  .extend('render', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const program = programSource(project);
    const render = openRender({ program, project, host: thisHost(), progress: () => undefined });
    onCleanup(render.close);
    return render;
  })
  .extend('session', { scope: 'worker' }, async ({ render }): Promise<RenderSession> => {
    const { executable } = (await render.browser()).info;
    const tools = await render.tools(folderSource(path.join(project, 'data')));
    return { tools, versions: await render.versions(), executable };
  });

/** What a test file, and all others of its worker, make pages with. Ask for it inside of a test. */
export function useRender(): () => Render {
  let render: Render | undefined;
  ofWorker.beforeAll(({ render: opened }) => {
    render = opened;
  });
  return () => given(render);
}

/** The same with the browser running, over the shipped data. */
export function useSession(): () => RenderSession {
  let session: RenderSession | undefined;
  ofWorker.beforeAll(({ session: opened }) => {
    session = opened;
  }, patience);
  return () => given(session);
}

function given<T>(opened: T | undefined): T {
  if (opened !== undefined) return opened;
  throw new Error('It opens before the first test: ask for it inside of one.');
}

/** A change to a template or style sheet: what to look for, which must be there, and what to put in its place. */
export type AssetChange = { file: string; find: string | RegExp; put: string };

/** The tools with templates or styles changed (`styles/masthead.css`, `templates/blocks/story.hbs`). */
export async function toolsWith(tools: Tools, changes: readonly AssetChange[]): Promise<Tools> {
  const assets = await loadAssets(programSource(project));
  return { ...tools, compose: createComposer(changes.reduce(changed, assets)) };
}

function changed(assets: Assets, { file, find, put }: AssetChange): Assets {
  const swap = (text: string | undefined) => {
    const after = text?.replace(find, put);
    if (after === undefined || after === text) throw new Error(`${file} has no ${find}`);
    return after;
  };
  const template = /^templates\/(.+)\.hbs$/.exec(file)?.[1];
  if (template !== undefined) {
    return { ...assets, templates: { ...assets.templates, [template]: swap(assets.templates[template]) } };
  }
  const style = assets.styles.findIndex((sheet) => sheet.file === file);
  return { ...assets, styles: assets.styles.with(style, { file, css: swap(assets.styles[style]?.css) }) };
}

/** A factsheet as its edition leaves it, with all that came with it: the page and what the browser said of it. */
export type Made = Outcome & { page: string; printed: Printed; factsheet: Factsheet };
type Printed = Awaited<ReturnType<Tools['print']>>;

const kept = new WeakMap<Tools, Map<string, Promise<Made>>>();

/** The shipped period in one language and edition, made once for all files of a worker: nobody may change it. */
export function shippedIn(
  tools: Tools,
  language: string,
  edition: 'screen' | 'press' = 'screen',
): Promise<Made> {
  const made = kept.get(tools) ?? new Map<string, Promise<Made>>();
  const key = `${language} ${edition}`;
  const one = made.get(key) ?? makeShipped(tools, language, edition);
  kept.set(tools, made.set(key, one));
  return one;
}

async function makeShipped(tools: Tools, language: string, edition: 'screen' | 'press'): Promise<Made> {
  let page = '';
  let printed: Printed | undefined;
  const print: Tools['print'] = async (html, ...rest) => {
    page = html;
    printed = await tools.print(html, ...rest);
    return printed;
  };
  const job = {
    id: shipped,
    languages: [language],
    editions: [edition],
    draft: false,
    print: 'if-sound',
  } as const;
  const outcome = await makeFactsheets(job, { ...tools, print }, () => undefined);
  const [factsheet] = outcome.files;
  if (factsheet && printed) return { ...outcome, page, printed, factsheet };
  throw new Error(told(outcome));
}

/** One period in one language. Throws with the findings if nothing came out. */
export async function makeOne(
  tools: Tools,
  language: string,
  { id = shipped, data }: { id?: string; data?: FolderSource } = {},
): Promise<Factsheet & Required<Pick<Factsheet, 'facts'>>> {
  const job = { id, languages: [language], draft: false, print: 'if-sound' as const };
  const root = data ?? tools.root;
  const outcome = await makeFactsheets(job, { ...tools, root }, () => undefined);
  const [factsheet] = outcome.files;
  if (factsheet?.facts) return { ...factsheet, facts: factsheet.facts };
  throw new Error(told(outcome));
}

function told({ findings }: Outcome): string {
  return findings.map(({ place, message }) => `${place ? formatPlace(place) : ''} ${message}`).join('\n');
}
