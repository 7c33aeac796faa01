// The package's door, for other programs: makes factsheets of a folder's files or of files in memory; writes none of them.
import path from 'node:path';
import type { Bounced } from './deliver/bounced.ts';
import { FactsheetError, type Finding } from './errors.ts';
import { folderSource } from './files/folder-source.ts';
import { memorySource } from './files/memory-source.ts';
import { layered, type Source } from './files/source.ts';
import type { Period } from './period/period.ts';
import type { Progress } from './pipeline/job.ts';
import type { Host } from './print/browser.ts';
import type { ExternalBrowser } from './print/external.ts';
import { answersOf } from './session/answers.ts';
import type { Created } from './session/begin/created.ts';
import type { Offered } from './session/begin/offered.ts';
import type { OperationWishes, Tried } from './session/begin/office.ts';
import type { Checked, CheckWishes } from './session/check.ts';
import type { Compared, CompareWishes } from './session/compare.ts';
import { type Clock, type Context, readingTools, stopping } from './session/context.ts';
import type { Standing, TextChange } from './session/edit.ts';
import { formAnswers } from './session/forms/answers.ts';
import type { Form } from './session/forms/form.ts';
import type { Home } from './session/home.ts';
import type { Imported, ImportOptions } from './session/import/import.ts';
import type { Mailing, MailingRow, MailSettings } from './session/mailing.ts';
import type { Made, MakeWishes } from './session/make.ts';
import type { PeriodName } from './session/periods.ts';
import type { Previewed, PreviewWishes, RoomLeft } from './session/preview.ts';
import type { PagePicture } from './session/preview-draw.ts';
import { programSource } from './session/program.ts';
import { openRender, type Render } from './session/render.ts';
import type { MailsLook } from './session/send/look.ts';
import type { Files, PrintingBrowser, Session, Stop } from './session/session.ts';
import { requireFiles, requireOptions, sessionKinds, wishKinds } from './session/wishes.ts';

export { states as deliveryStates } from './deliver/ledger-form.ts';
export { editionNames, readersEdition } from './editions/index.ts';
export {
  leaveMailLedger,
  mailingFaults,
  mailKey,
  mailServer,
  planMails,
  previewMail,
  readBounces,
  readMailingList,
  readMailLedger,
  remindByMail,
  sendMails,
} from './session/mailing.ts';
export { readMailList, writeMailList } from './session/mailing-list.ts';
export type { Answer, Files, PrintingBrowser, ReadResult, Session, Stop } from './session/session.ts';
export type { ShownRules } from './session/shown-rules.ts';
export {
  arrangePages,
  cutPicture,
  editText,
  entryOf,
  readPictureFile,
  shownRules,
  standingIn,
} from './session/text-places.ts';
export {
  approvePeriod,
  eraseNames,
  forgetComments,
  leftUnder,
  sayOf,
  withdrawApproval,
} from './session/together.ts';
export {
  figuresForm,
  importInto,
  newOperation,
  newPeriod,
  operationOffers,
  periodMark,
  takePeriodBack,
  tryOperation,
  typedFigures,
} from './session/writing.ts';
export type {
  Bounced,
  Checked,
  CheckWishes,
  Compared,
  CompareWishes,
  Created,
  Form,
  Home,
  Imported,
  ImportOptions,
  Made,
  Mailing,
  MailingRow,
  MailSettings,
  MailsLook,
  MakeWishes,
  Offered,
  OperationWishes,
  PagePicture,
  Period,
  PeriodName,
  Previewed,
  PreviewWishes,
  RoomLeft,
  Standing,
  TextChange,
  Tried,
};
export { FactsheetError, type Finding };

export type SessionOptions = {
  /** The data: what stands below `data/` in a checkout. A map may change between calls: each call reads it anew. */
  files: Files;
  /** How findings name what stands in `files`. Without: the folder's own name, or `data`. */
  shown?: string;
  /** Templates, words and styles that go before the program's own: `templates/locales/fr.yaml`. Templates are programs: trust them. */
  templates?: Files;
  /** A browser of puppeteer's that runs, and stays; or what starts one. Without: the program's own, when first needed. */
  browser?: ExternalBrowser;
  /** The machine that the program's own browser is started on. Without: this process's. */
  host?: Host;
  /** The time that reports and review sheets carry. Without: now. */
  clock?: Clock;
  /** Ends all work, and closes the session. */
  signal?: AbortSignal;
  /** Told at the start of each step. */
  progress?: Progress;
};

/**
 * Opens a session. Nothing is read or started before the first call.
 * @throws FactsheetError `wrong-option`, `unknown-option` (usage), for programs without types
 * @example await using session = openSession({ files: new Map([['azerbaijan/operation.yaml', bytes], …]) });
 */
export function openSession(options: SessionOptions): Session {
  requireOptions(options ?? {}, sessionKinds);
  requireFiles(options?.files);
  const { files, shown, templates, browser, signal, ...more } = options;
  const project = path.dirname(import.meta.dirname);
  const { platform, arch, env } = process;
  const { host = { platform, arch, env, uid: process.getuid?.(), now: Date.now() } } = more;
  const own = programSource(project);
  const { clock = { now: () => performance.now(), today: () => new Date() } } = more;
  const { progress = () => undefined } = more;
  const closing = new AbortController();
  const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
  const render = openRender({
    program: templates === undefined ? own : layered(sourceOf(templates), own),
    project,
    host,
    browser,
    signal: ended,
    progress,
  });
  const context = {
    ...{ root: sourceOf(files, shown), render, clock, progress, signal: ended },
    program: templates === undefined ? { project, host } : undefined,
  };
  return sessionOn(context, closing, render.close);
}

function sourceOf(files: Files, shown?: string): Source {
  return typeof files === 'string' ? folderSource(path.resolve(files), shown) : memorySource(files, shown);
}

/**
 * A session of what is open already; `end` closes it. What a call does is loaded when it is called.
 * @internal
 */
export function sessionOn(
  context: Context,
  closing: AbortController = new AbortController(),
  end: Render['close'] = async () => undefined,
): Session {
  const answers = answersOf(context, closing, end);
  return {
    ...formAnswers(context, answers),
    async read(id, wishes = {}) {
      const answer = await answers.about('read', [id], wishes, async (within, [name]) => {
        const { readPeriod } = await import('./pipeline/read.ts');
        const job = { ...name, languages: [], ...wishes };
        const { period, printable, findings } = await readPeriod(job, readingTools(within), stopping(within));
        return { period, printable, findings };
      });
      return 'refused' in answer ? { ...answer, printable: false } : answer;
    },
    check: (id, wishes = {}) =>
      answers.about('check', [id], wishes, async (within, [name]) =>
        (await import('./session/check.ts')).checkPeriod(within, name, wishes),
      ),
    async make(id, wishes = {}) {
      const answer = await answers.about('make', [id], wishes, async (within, [name]) =>
        (await import('./session/make.ts')).makePeriod(within, name, wishes),
      );
      return 'refused' in answer ? { ...answer, files: [] } : answer;
    },
    async *makeAll(ids, wishes = {}) {
      const { makeAll } = await import('./session/jobs.ts');
      yield* makeAll(ids, wishes, async (id, signal, make) => {
        const answer = await answers.about('makeAll', [id], { ...wishes, signal }, (within, [name]) =>
          make(within, name, wishes),
        );
        return 'refused' in answer ? { ...answer, files: [] } : answer;
      });
    },
    async preview(id, wishes = {}) {
      const answer = await answers.about('preview', [id], wishes, async (within, [name]) =>
        (await import('./session/preview.ts')).previewPeriod(within, name, wishes),
      );
      return 'refused' in answer ? { ...answer, pages: [] } : answer;
    },
    pack: (id, wishes = {}) =>
      answers.about('pack', [id], wishes, async (within, [name]) =>
        (await import('./session/pack/pack.ts')).packPeriod(within, name, wishes),
      ),
    compare: (older, newer, wishes = {}) =>
      answers.about('compare', [older, newer], wishes, async (within, [last, now = last]) =>
        (await import('./session/compare.ts')).comparePair(within, { last, now }, wishes),
      ),
    browser: () => browserOf(context),
    over: (files, options = {}) => sessionOver(context, files, options),
    close: answers.close,
    [Symbol.asyncDispose]: answers.close,
  };
}

async function browserOf({ render, signal }: Context): Promise<PrintingBrowser> {
  signal?.throwIfAborted();
  const { product, sandbox } = (await render.browser()).info;
  return { product, sandbox };
}

function sessionOver(context: Context, files: Files, options: Stop): Session {
  requireFiles(files);
  requireOptions(options, wishKinds.over);
  const signals = [context.signal, options.signal].filter((one) => one !== undefined);
  return sessionOn({ ...context, root: sourceOf(files), signal: AbortSignal.any(signals) });
}
