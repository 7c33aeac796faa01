// Makes factsheets for tests, in one browser that stays open for a whole test file, from the shipped inputs or changed ones.
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { formatPlace } from '../../src/errors.ts';
import type { FolderSource } from '../../src/files/folder-source.ts';
import { type Assets, loadAssets } from '../../src/layout/assets.ts';
import { createComposer } from '../../src/layout/page.ts';
import type { Factsheet } from '../../src/pipeline/job.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import type { Host } from '../../src/print/browser.ts';
import { folderContext } from '../../src/session/context.ts';
import { programSource } from '../../src/session/data.ts';
import { project, shipped } from './data.ts';
import type { RenderSession } from './session.ts';

/** This machine, as the session wants it described. */
export function thisHost(): Host {
  const { platform, arch, env } = process;
  return { platform, arch, env, uid: process.getuid?.(), now: Date.now() };
}

/** How long (ms) a browser may take on a machine that is busy with other things. */
const patience = 60_000;

/** The session of a test file: opened before its first test, closed after its last. Ask for it inside of a test. */
export function useSession(): () => RenderSession {
  const options = { project, data: path.join(project, 'data'), host: thisHost() };
  const { root, render } = folderContext(options, () => undefined, {
    now: () => 0,
    today: () => new Date(0),
  });
  let session: RenderSession | undefined;
  beforeAll(async () => {
    const { executable } = (await render.browser()).info;
    session = { tools: await render.tools(root), versions: await render.versions(), executable };
  }, patience);
  afterAll(render.close, patience);
  return () => {
    if (session) return session;
    throw new Error('The session opens before the first test: ask for it inside of one.');
  };
}

/** A change to a template or style sheet: what to look for, which must be there, and what to put in its place. */
export type AssetChange = { file: string; find: string | RegExp; put: string };

/** The tools with templates or styles changed (`styles/masthead.css`, `templates/partials/opening.hbs`). */
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

/** One period in one language. Throws with the findings if nothing came out. */
export async function makeOne(
  tools: Tools,
  language: string,
  { id = shipped, data }: { id?: string; data?: FolderSource } = {},
): Promise<Factsheet & Required<Pick<Factsheet, 'facts'>>> {
  const job = { id, languages: [language], draft: false, print: 'if-sound' as const };
  const root = data ?? tools.root;
  const { files, findings } = await makeFactsheets(job, { ...tools, root }, () => undefined);
  const [factsheet] = files;
  if (factsheet?.facts) return { ...factsheet, facts: factsheet.facts };
  throw new Error(
    findings.map(({ place, message }) => `${place ? formatPlace(place) : ''} ${message}`).join('\n'),
  );
}
