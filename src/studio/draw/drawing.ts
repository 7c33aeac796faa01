// Draws the pages that windows look at after each change: the language in which somebody writes first; then checks, when it is quiet.
import { setTimeout as wait } from 'node:timers/promises';
import { FactsheetError } from '../../errors.ts';
import { createQueue } from '../../files/watch.ts';
import type { Session, ShownRules } from '../../index.ts';
import type { StudioEvent } from '../contract/events.ts';
import { versionOf } from '../desk/texts.ts';
import { studioFinding } from '../server/findings.ts';
import type { KeptSession } from '../server/kept.ts';
import { type Checks, keepChecks } from './checks.ts';
import type { Looked, Looks } from './looks.ts';
import type { Pictures } from './pictures.ts';
import { type PagePicture, shownPages, withPage } from './shown.ts';
import { keepTelling, type Telling } from './telling.ts';

export type Drawing = {
  /** A period is another, or is looked at; `first` is the language that is drawn first. */
  ask(period: string, first?: string): void;
  /** Ends when what is under way is done. */
  close(): Promise<void>;
};

type Pauses = { quiet: number; others: number; calm: number };

type Parts = {
  data: string;
  session: KeptSession;
  looks: Looks;
  pictures: Pictures;
  tell(event: StudioEvent): void;
  rules(): Promise<ShownRules>;
  /** Told of mistakes of the program. */
  failed(error: unknown): void;
  /** Other ones, in tests. */
  pauses?: Pauses;
};

/**
 * How long (ms) it must have been quiet before what was drawn is measured and checked, which is longer than from word to word; before
 * the other languages are drawn, which is longer than from key to key: what is begun of either would hold up the next one; and before
 * pages and PDFs are looked at as for print, which is work of seconds.
 */
const usual: Pauses = { quiet: 700, others: 250, calm: 4000 };

/**
 * What is asked for is drawn in rounds. The first language of a round is drawn to its end, so that who types without a
 * pause sees pages; all else of it gives way to what is newer.
 */
export function openDrawing(given: Parts): Drawing {
  const parts = { ...given, checks: keepChecks() };
  const pauses = given.pauses ?? usual;
  const wanted = new Map<string, string | undefined>();
  const closing = new AbortController();
  const telling = keepTelling((error, period) => tellFailure(parts, error, period));
  const drawing = { ...parts, telling };
  const round = async (newer: AbortSignal) => {
    const now = [...wanted].reverse();
    wanted.clear();
    const stop = AbortSignal.any([newer, closing.signal]);
    let isTold = false;
    try {
      for (const [index, [period, first]] of now.entries())
        await drawPeriod(drawing, period, first, index === 0 ? closing.signal : stop, stop);
      await wait(pauses.quiet, undefined, { signal: stop });
      for (const [period] of now) await measure(parts, period, stop);
      for (const [period] of now) await check(parts, period, true, stop);
      isTold = true;
      await wait(pauses.calm, undefined, { signal: stop });
      for (const [period] of now) await check(parts, period, false, stop);
    } catch (error) {
      if (closing.signal.aborted) return;
      // What gave way is done in the next round, behind what is newer.
      if (stop.aborted && !isTold) putBehind(wanted, now);
      if (!stop.aborted) tellFailure(parts, error, now[0]?.[0]);
    }
  };
  const queue = createQueue(round);
  return {
    ask(period, first) {
      if (closing.signal.aborted || !parts.looks.of(period)) return;
      const before = wanted.get(period);
      wanted.delete(period);
      wanted.set(period, first ?? before);
      queue.ask();
    },
    async close() {
      closing.abort(new Error('The studio is closed.'));
      await queue.idle();
      await telling.end();
    },
  };
}

/** What is wanted last is done first: what gave way goes in front of it. */
function putBehind(
  wanted: Map<string, string | undefined>,
  now: readonly (readonly [string, string | undefined])[],
): void {
  const newer = [...wanted];
  wanted.clear();
  for (const [period, first] of [...now.toReversed(), ...newer]) {
    wanted.delete(period);
    wanted.set(period, first);
  }
}

/** `must` ends the drawing of the first language, `may` that of the others. */
async function drawPeriod(
  parts: Parts & { telling: Telling },
  period: string,
  first: string | undefined,
  must: AbortSignal,
  may: AbortSignal,
): Promise<void> {
  const looked = parts.looks.of(period);
  if (!looked) return;
  const version = await versionOf(parts.data, period);
  const { languages } = looked;
  const rank = (language: string) => (language === first ? 0 : 1);
  const inOrder = languages.toSorted((a, b) => rank(a) - rank(b)).map((language) => [language]);
  // Where all languages are looked at, they are drawn together.
  const groups = inOrder.length > 0 ? inOrder : [[]];
  for (const [index, group] of groups.entries()) {
    const signal = index === 0 ? must : may;
    if (index > 0) await wait((parts.pauses ?? usual).others, undefined, { signal });
    signal.throwIfAborted();
    await draw(parts, period, group, { ...looked, version }, signal);
  }
}

async function draw(
  { session, pictures, tell, telling }: Parts & { telling: Telling },
  period: string,
  languages: readonly string[],
  { dotsPerInch, version }: Looked & { version: string },
  signal: AbortSignal,
): Promise<void> {
  for (const language of languages) tell({ type: 'drawing', period, language, version });
  const printed = Promise.withResolvers<void>();
  const progress = (step: string) => step === 'picture' && printed.resolve();
  // No state is shown before an older one.
  let isNext = false;
  telling.end().then(() => {
    isNext = true;
  });
  const early = (page: PagePicture) => {
    const last = telling.lastOf(period, page.language);
    if (isNext && last && !signal.aborted)
      tell({ type: 'pages', period, ...withPage(last, { page, version, dotsPerInch }, pictures) });
  };
  const wishes = { languages, draft: true, unmarked: true, dotsPerInch, progress, early, signal };
  const told = session
    .use((open: Session) => open.preview(period, wishes), signal)
    .then((answer) => {
      for (const pages of shownPages(answer, languages, { dotsPerInch, version }, pictures)) {
        telling.keep(period, pages);
        tell({ type: 'pages', period, ...pages });
      }
    });
  await Promise.race([printed.promise, told]);
  await telling.behind(told, period, signal);
}

/** Tells who writes how much more the pages would take. */
async function measure(
  { session, data, looks, tell }: Parts,
  period: string,
  signal: AbortSignal,
): Promise<void> {
  const { languages = [] } = looks.of(period) ?? {};
  const version = await versionOf(data, period);
  const wishes = { languages, draft: true, signal };
  const { rooms = [] } = await session.use((open: Session) => open.room(period, wishes), signal);
  for (const { language, columns } of rooms) tell({ type: 'room', period, version, language, columns });
}

/** `quick`: the data alone; what was found on pages before is told until they are looked at again. */
async function check(
  { session, data, looks, checks, rules, tell }: Parts & { checks: Checks },
  period: string,
  quick: boolean,
  signal: AbortSignal,
): Promise<void> {
  if (!quick && !looks.of(period)) return;
  const version = await versionOf(data, period);
  const answer = await session.use((open: Session) => open.check(period, { quick, signal }), signal);
  const known = await rules();
  const found = answer.findings.map((one) => studioFinding(one, known));
  const findings = checks.told(period, found, quick);
  const pages = !quick && 'pages' in answer && answer.pages;
  tell({ type: 'checked', period, version, findings, ...(pages && { pages }) });
}

function tellFailure({ tell, failed }: Parts, error: unknown, period: string | undefined): void {
  const isTold = error instanceof FactsheetError && error.kind !== 'internal';
  if (!isTold) failed(error);
  const message = isTold ? error.message : 'The pages could not be drawn.';
  const hint = isTold ? error.hint : 'The next change tries again. What you wrote is saved.';
  const code = isTold ? error.code : 'not-drawn';
  tell({ type: 'failed', ...(period !== undefined && { period }), code, message, hint });
}
