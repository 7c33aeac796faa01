// A period in a thread: all but the browser's part, which the thread that gave the work does.
import { folderSource } from '../files/folder-source.ts';
import type { Host } from '../print/browser.ts';
import type { Ask } from '../thread-answer.ts';
import type { DataOptions } from './data.ts';
import { type Made, type MakeWishes, makePeriod } from './make.ts';
import type { PeriodName } from './periods.ts';
import { programSource } from './program.ts';
import { type Outer, openRender, type Render } from './render.ts';

/** What is made, and where from: plain data. */
export type ThreadJob = Required<DataOptions> & { host: Host; name: PeriodName; wishes: MakeWishes };

const clock = { now: () => performance.now(), today: () => new Date() };

/** Templates, words and fonts: read once a thread. */
const opened = new Map<string, Render>();

/** Makes a period. The thread that asks for it names the browser, and the time at which it was made. */
export async function makeAsked(
  { project, data, shownData, host, name, wishes }: ThreadJob,
  ask: Ask,
): Promise<Made> {
  const progress = (...told: [string, string]) => void ask('progress', ...told).catch(() => undefined);
  const own =
    opened.get(project) ?? openRender({ program: programSource(project), project, host, progress: () => {} });
  opened.set(project, own);
  const tools: Render['tools'] = async (root) => ({ ...(await own.tools(root)), ...outerOf(ask) });
  const render = { ...own, tools, expect: () => undefined, versions: async () => ({}) };
  const root = folderSource(data, shownData);
  return makePeriod({ root, render, clock, progress }, name, wishes);
}

/** The tools that need what is there once for all threads. */
function outerOf(ask: Ask): Outer {
  return {
    print: (...given) => ask('print', ...given) as ReturnType<Outer['print']>,
    printCards: (...given) => ask('printCards', ...given) as ReturnType<Outer['printCards']>,
    press: ({ operation, profile }) => ask('press', { operation, profile }) as ReturnType<Outer['press']>,
  };
}
