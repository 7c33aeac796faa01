// A session as programs see it: its calls, what they take and what they answer. Types alone.

import type { Comments } from '../comments/files.ts';
import type { Finding } from '../errors.ts';
import type { MemoryFiles } from '../files/memory-source.ts';
import type { Period } from '../period/period.ts';
import type { Progress } from '../pipeline/job.ts';
import type { Refusal } from './answers.ts';
import type { Approvals } from './approval/read.ts';
import type { Checked, CheckWishes } from './check.ts';
import type { Compared, CompareWishes } from './compare.ts';
import type { PrintedChip } from './forms/chip.ts';
import type { Form } from './forms/form.ts';
import type { Pasted } from './forms/pasted.ts';
import type { FormPictureFile } from './forms/picture.ts';
import type { Home } from './home.ts';
import type { JobWishes } from './jobs.ts';
import type { Made, MakeWishes } from './make.ts';
import type { PackedPeriod, PackWishes } from './pack/pack.ts';
import type { PeriodName } from './periods.ts';
import type { Previewed, PreviewWishes, RoomLeft } from './preview.ts';

/** A folder of the disk, or files by their path below it: `azerbaijan/2024-09/figures.yaml`. A string is taken for UTF-8. */
export type Files = string | MemoryFiles;

/** Told at the start of each step of one call. */
export type Told = { progress?: Progress };

/** The browser that prints: `HeadlessChrome/153.0.8010.0`, and whether its sandbox is on. */
export type PrintingBrowser = { product: string; sandbox: boolean };

/** Ends one call, which then throws the signal's reason. */
export type Stop = { signal?: AbortSignal };

/** A period as it was read: its data, if they can be read, and whether pages can be made of it. */
export type ReadResult = { period?: Period | undefined; printable: boolean; findings: readonly Finding[] };

/**
 * What answers a call: what was asked for, and every fault of data and call as a finding. Where there is no result,
 * `refused` says why, as an error that the caller may throw: of kind `usage` where the call itself was wrong.
 */
export type Answer<Result, Always extends keyof Result = never> =
  | (Result & { findings: readonly Finding[]; refused?: undefined })
  | ({ [Name in Exclude<keyof Result, Always | 'findings'>]?: undefined } & Pick<Result, Always> & Refusal);

/**
 * Calls may run side by side. What the data or the call got wrong comes back as findings, each with its place. What is
 * thrown is a FactsheetError of the machine (no browser, no room), a signal's reason, or a fault of the program.
 */
export type Session = {
  /** The periods that there are, oldest first within each operation. */
  periods(): Promise<Answer<{ periods: readonly PeriodName[] }>>;
  /** Reads and checks the data of a period (`azerbaijan/2024-09`). No page is made, and no browser needed. */
  read(
    id: string,
    wishes?: { languages?: readonly string[]; draft?: boolean } & Stop,
  ): Promise<Answer<ReadResult, 'printable'>>;
  /** How far every period has come, whatever state its files are in. `operations`: of these alone. */
  home(wishes?: { operations?: readonly string[] }): Promise<Answer<Home>>;
  /**
   * A period as forms show it: its passages in all languages, its figures. No page is made, and nothing is checked.
   * `language`: figures are called as it calls them, where the period has it.
   */
  form(id: string, wishes?: { language?: string } & Stop): Promise<Answer<Form>>;
  /** A picture of a period by the page's name for it, as it may leave: what its forms show. */
  picture(id: string, name: string, wishes?: Stop): Promise<Answer<FormPictureFile>>;
  /** All that can be found in a period: in its data and, unless `quick`, on its pages. */
  check(id: string, wishes?: CheckWishes & Stop): Promise<Answer<Checked>>;
  /** Makes a period's files: none while an error is left, but for a draft. */
  make(id: string, wishes?: MakeWishes & Told & Stop): Promise<Answer<Made, 'files'>>;
  /**
   * Makes several periods side by side, and gives each answer in its turn. Those of a folder are made in threads, where
   * there are many, the machine has more than two cores, and the templates are the program's own.
   */
  makeAll(ids: readonly string[], wishes?: JobWishes & Stop): AsyncIterable<Answer<Made, 'files'>>;
  /**
   * The pages as pictures, with the pixels of the PDFs. What did not change since earlier calls is not done again, so that a
   * changed word is seen at once. There are pages as long as some can be made; what else is wrong `check` tells.
   */
  preview(id: string, wishes?: PreviewWishes & Stop): Promise<Answer<Previewed, 'pages'>>;
  /** How much more each column of the pages would take at the smallest type: for whoever writes. */
  room(
    id: string,
    wishes?: { languages?: readonly string[]; draft?: boolean } & Stop,
  ): Promise<Answer<RoomLeft>>;
  /** What a placeholder of a text prints, by language: `legal_aid, during`. Those that cannot print it are left out. */
  chip(id: string, placeholder: string, wishes?: Stop): Promise<Answer<PrintedChip>>;
  /** The numbers of a text in a language that figures of the period print, each with the placeholders that may stand there. */
  pasted(id: string, text: { language: string; text: string }, wishes?: Stop): Promise<Answer<Pasted>>;
  /** Who approved a period in each language, and what was changed since. No page is made. */
  approvals(id: string, wishes?: Stop): Promise<Answer<Approvals>>;
  /** What was said of a period, the oldest first. */
  comments(id: string, wishes?: Stop): Promise<Answer<Comments>>;
  /** Packs all editions of a period with their pictures, mails and manifest: nothing, while anything is left in it. */
  pack(id: string, wishes?: PackWishes & Told & Stop): Promise<Answer<PackedPeriod>>;
  /** Holds two periods of one operation against each other, the older one first. */
  compare(last: string, now: string, wishes?: CompareWishes & Stop): Promise<Answer<Compared>>;
  /** The browser that prints, started if it is not. */
  browser(): Promise<PrintingBrowser>;
  /** A session over other files with this one's browser, fonts and templates, which this one closes. */
  over(files: Files, options?: Stop): Session;
  /** Ends the calls that run, and the browser; what was put aside for them is gone then. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};
