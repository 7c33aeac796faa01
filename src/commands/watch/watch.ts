// `factsheet watch`: draws and builds at every change of data, templates or styles, and shows the pages in the browser.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createQueue, watchFolders } from '../../files/watch.ts';
import type { Session } from '../../index.ts';
import { type Preview, startPreview } from '../../preview/server.ts';
import { afterBuild, afterDrawing, afterFailure, building, type Showing } from '../../preview/showing.ts';
import type { Clock } from '../../session/context.ts';
import { type BuildWishes, type Built, build } from '../build/build.ts';
import { seconds } from '../build/lines.ts';
import { tally } from '../shared/findings.ts';
import { choosePeriods, periodsOf } from '../shared/periods.ts';

/** What is built of which periods; the folders (absolute); the port of the preview on 127.0.0.1 (0: any that is free). */
type WatchOptions = Required<Pick<BuildWishes, 'languages' | 'draft' | 'output'>> & {
  periods: readonly string[];
  project: string;
  data: string;
  port: number;
  signal: AbortSignal;
};

/** Told as it happens: each build that came to an end, with findings or without; each that failed; where to look. */
type WatchEvents = {
  built(built: readonly Built[], milliseconds: number): void;
  failed(error: unknown): void;
  serving(url: string): void;
};

/** Dots per inch of the pages: the smallest type can be read, and more take longer to draw. */
const resolution = 144;

/** How long (ms) it must have been quiet before what was drawn is checked and written. */
const settled = 150;

/**
 * Draws, shows, checks and writes, and does so again after each change, until `options.signal` aborts. What is under way
 * when the next change comes is let go. What fails is told, and the next change tries again; pages and PDFs from before stay.
 * @param open opens a session over the data
 * @throws FactsheetError for usage (unknown period, `port-taken`) and `cannot-watch`
 */
export async function watch(
  options: WatchOptions,
  open: () => Session,
  clock: Clock,
  events: WatchEvents,
): Promise<void> {
  const { project, data, signal } = options;
  {
    await using session = open();
    choosePeriods(options.periods, await periodsOf(session));
  }
  const preview = await startPreview(options.port, building());
  const kept = keepSession(open);
  const builds = createQueue(createRound(options, clock, events, preview, kept));
  const looks = [path.join(project, 'templates'), path.join(project, 'styles')];
  try {
    const changed = (files: readonly string[]) => {
      if (files.some((file) => looks.some((folder) => file.startsWith(folder)))) kept.renew();
      builds.ask();
    };
    const watching = await watchFolders([data, ...looks], changed, events.failed);
    try {
      events.serving(preview.url);
      builds.ask();
      await untilAborted(signal);
    } finally {
      await watching.close();
    }
    await builds.idle();
  } finally {
    await kept.close();
    await preview.close();
  }
}

/** One round: draw and show the pages; then, if nothing newer has come, build, and show what came out. Never throws. */
function createRound(
  { periods, languages, draft, output, signal }: WatchOptions,
  clock: Clock,
  events: WatchEvents,
  preview: Preview,
  kept: KeptSession,
): (newer: AbortSignal) => Promise<void> {
  let last = building();
  const show = (next: Showing) => {
    last = next;
    preview.show(next);
  };
  return async (newer) => {
    if (signal.aborted) return;
    const start = clock.now();
    const told = (from: number) => ({ now: clock.today(), seconds: seconds(clock.now() - from) });
    try {
      const session = await kept.open();
      const drawn = await drawAll(session, periods, { languages, draft });
      show(afterDrawing(last, drawn, told(start)));
      await wait(settled, undefined, { signal: newer });
      const begun = clock.now();
      const built = await build(session, periods, { languages, draft, output, signal: newer });
      const took = clock.now() - begun;
      const findings = built.flatMap((one) => one.findings);
      show(afterBuild(last, built, { ...told(begun), tally: tally(findings) }));
      events.built(built, took);
    } catch (error) {
      if (signal.aborted || newer.aborted) return;
      // Whatever broke may be the session's browser: the next round starts with another.
      kept.renew();
      show(afterFailure(last, error, clock.today()));
      events.failed(error);
    }
  };
}

/** The pages of the chosen periods. What is wrong with them is told by the build that follows. */
async function drawAll(
  session: Session,
  periods: readonly string[],
  wishes: Pick<WatchOptions, 'languages' | 'draft'>,
) {
  const chosen = choosePeriods(periods, await periodsOf(session));
  return Array.fromAsync(chosen, async ({ id }) => {
    const { pages } = await session.preview(id, { ...wishes, dotsPerInch: resolution });
    return { period: id, pages };
  });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** `open` opens it when first asked. After `renew` the next `open` gives another, which reads templates and styles anew. */
export type KeptSession = { open(): Promise<Session>; renew(): void; close(): Promise<void> };

/** Nothing is opened yet. Whoever keeps a session closes it. */
export function keepSession(open: () => Session): KeptSession {
  let current: Session | undefined;
  let stale = false;
  const close = async () => {
    const closing = current;
    current = undefined;
    stale = false;
    await closing?.close();
  };
  return {
    async open() {
      if (stale) await close();
      current ??= open();
      return current;
    },
    renew() {
      stale = true;
    },
    close,
  };
}
