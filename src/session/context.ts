// What the calls of a session share: where the files are, what pages are made with, the clock, and who wants to know.
import { type FolderSource, folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';
import type { Progress } from '../pipeline/job.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { Host } from '../print/browser.ts';
import type { DataOptions } from './data.ts';
import { programSource } from './program.ts';
import { openRender, type Render } from './render.ts';

/** `now` counts milliseconds, from any beginning; `today` is the moment that reports and review sheets carry. */
export type Clock = { now(): number; today(): Date };

/** `program`: with what a thread opens the same templates; without it, pages are made in this one. */
export type Context = {
  root: Source;
  render: Render;
  clock: Clock;
  progress: Progress;
  signal?: AbortSignal | undefined;
  program?: Program | undefined;
};

/** The program's folder (absolute), and the machine. */
export type Program = { project: string; host: Host };

/** The context of a command: its files are those of a folder. */
export type FolderContext = Context & { root: FolderSource };

/** The folders, the machine, and a signal that ends all work. */
export type FolderOptions = DataOptions & { host: Host; signal?: AbortSignal };

/** The context of a command: the files of a data folder. Whoever opens it closes `render`. */
export function folderContext(options: FolderOptions, progress: Progress, clock: Clock): FolderContext {
  const { project, data, shownData, host, signal } = options;
  const render = openRender({ program: programSource(project), project, host, signal, progress });
  const root = folderSource(data, shownData);
  return { root, render, clock, progress, signal, program: { project, host } };
}

/** What reading needs: no templates, no browser. */
export function readingTools({ root, render }: Context): Pick<Tools, 'root' | 'languageFiles'> {
  return { root, languageFiles: render.languageFiles };
}

/** Progress that stops the work at its next step once the signal aborts. */
export function stopping({ progress, signal }: Pick<Context, 'progress' | 'signal'>): Progress {
  return (step, detail) => {
    signal?.throwIfAborted();
    progress(step, detail);
  };
}
