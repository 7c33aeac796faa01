// What the calls of a session share: where the files are, what pages are made with, the clock, and who wants to know.
import { folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';
import type { Progress } from '../pipeline/job.ts';
import type { Tools } from '../pipeline/tools.ts';
import { folderRender, type Render, type RenderOptions } from './render.ts';

/** `now` counts milliseconds, from any beginning; `today` is the moment that reports and review sheets carry. */
export type Clock = { now(): number; today(): Date };

export type Context = {
  root: Source;
  render: Render;
  clock: Clock;
  progress: Progress;
  signal?: AbortSignal | undefined;
};

/** The context of a command: the files of a data folder. Whoever opens it closes `render`. */
export function folderContext(options: RenderOptions, progress: Progress, clock: Clock): Context {
  const { data, shownData, signal } = options;
  const render = folderRender(options, progress);
  return { root: folderSource(data, shownData), render, clock, progress, signal };
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
