// Contexts over a data folder for tests and benches, closed whatever happens.
import { type MemoryFiles, memorySource } from '../../src/files/memory-source.ts';
import { type Session, sessionOn } from '../../src/index.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import {
  type Clock,
  type FolderContext,
  type FolderOptions,
  folderContext,
} from '../../src/session/context.ts';
import type { Render } from '../../src/session/render.ts';

/** The tools of one session, the versions of what decides how its pages look, and the browser's program. */
export type RenderSession = { tools: Tools; versions: Readonly<Record<string, string>>; executable: string };

type Told = { progress?: (step: string, detail: string) => void; clock?: Partial<Clock>; render?: Render };

/**
 * Does work in a context over a folder; its clock stands still unless one is given. Pages are made with `render`, which
 * whoever gives it closes; else with one of the context's own.
 */
export function withContext<Result>(
  options: FolderOptions,
  work: (context: FolderContext) => Promise<Result>,
  { progress = () => undefined, clock = {}, render }: Told = {},
): Promise<Result> {
  const still = { now: () => 0, today: () => new Date(0) };
  const context = folderContext(options, progress, { ...still, ...clock });
  if (render) return work({ ...context, render });
  return work(context).finally(context.render.close);
}

/** The same by the door: a session over a folder, as commands have it. */
export function withSession<Result>(
  options: FolderOptions,
  work: (session: Session) => Promise<Result>,
  told: Told = {},
): Promise<Result> {
  return withContext(options, (context) => work(sessionOn(context)), told);
}

/** A session over files in memory, whose pages are made with `render`; its clock stands still. Nobody need close it. */
export function memorySession(files: MemoryFiles, render: Render): Session {
  const clock = { now: () => 0, today: () => new Date(0) };
  return sessionOn({ root: memorySource(files), render, clock, progress: () => undefined });
}

/** Starts the browser, and hands its session to `work`. */
export function withRenderSession<Result>(
  options: FolderOptions,
  progress: (step: string, detail: string) => void,
  work: (session: RenderSession) => Promise<Result>,
): Promise<Result> {
  const withBrowser = async ({ root, render }: FolderContext) => {
    const { executable } = (await render.browser()).info;
    return work({ tools: await render.tools(root), versions: await render.versions(), executable });
  };
  return withContext(options, withBrowser, { progress });
}
