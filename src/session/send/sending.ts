// A sending: what is asked for, what comes of it, and where the ledger of who got what lies.
import path from 'node:path';
import { openLedger } from '../../deliver/ledger.ts';
import type { OpenLedger, State } from '../../deliver/ledger-form.ts';
import type { Recipient } from '../../deliver/recipients.ts';
import type { Clock, Limits } from '../../deliver/send-limits.ts';
import type { ReportRow } from '../../deliver/send-report.ts';
import type { Patience } from '../../deliver/smtp.ts';
import type { SmtpSettings } from '../../deliver/smtp-server.ts';
import type { Finding } from '../../errors.ts';
import type { Source } from '../../files/source.ts';
import type { DataOptions } from '../data.ts';
import type { PeriodName } from '../periods.ts';
import type { MadeFiles } from './edition.ts';
import type { SenderOptions } from './mails.ts';

/** A list of recipients: how the user named it, and how it is read for the languages that there are. */
export type GivenList = {
  shown: string;
  read(
    languages: readonly string[],
  ): Promise<{ recipients: readonly Recipient[]; findings: readonly Finding[] }>;
};

/**
 * What the user asked for. Without `confirm` nothing is sent. `preview` is a folder for the mails as files; `only` are
 * addresses; `testTo` gets one mail of each kind instead of the recipients. `smtp` is what the environment says; `limits`
 * what differs from the usual ones. `mark`: just the plan that has it is sent (see planMark). `ca` and `patience` are for tests.
 */
export type SendOptions = DataOptions &
  SenderOptions & {
    period: PeriodName;
    /** The folder that files were written to, and reports are; not given, none is written. */
    output: string | undefined;
    /** Where the data are read from, in place of their folder; and what was made, in place of what lies in `output`. */
    root?: Source | undefined;
    made?: MadeFiles | undefined;
    /** The plan that was agreed to before: what it still leaves is sent, without another mark. */
    confirmed?: string | undefined;
    /** The ledger; not given: that of the data folder. */
    ledger?: OpenLedger | undefined;
    to: GivenList;
    confirm: boolean;
    correction: boolean;
    resendUncertain: boolean;
    retryRefused: boolean;
    preview?: string | undefined;
    only: readonly string[];
    limit?: number | undefined;
    testTo?: string | undefined;
    verbose: boolean;
    mark?: string | undefined;
    limits?: Partial<Limits>;
    smtp: SmtpSettings;
    ca?: string | undefined;
    patience?: Patience | undefined;
    clock: Clock;
    signal?: AbortSignal | undefined;
  };

/** How many mails there are to send, and how many ended how. */
export type SendCounts = { total: number; states: Readonly<Partial<Record<State, number>>> };

/**
 * What came of it. A row's `recipient` is masked but with `verbose`; its `state` is the ledger's, or `left` (--limit). `written`:
 * previews, or report.csv. `complete`: everybody on the list was accepted, or wants no mail. `stopped`: why it ended
 * before its end. `missing`: what a plan still lacks to be sent.
 */
export type Sent = {
  period: string;
  kind: 'plan' | 'preview' | 'trial' | 'sending';
  from: string | undefined;
  missing: readonly { message: string; hint: string }[];
  rows: readonly SentRow[];
  lost: number;
  written: readonly string[];
  /** Who got what, as a file for a spreadsheet: of a sending. */
  report?: Uint8Array;
  complete: boolean;
  stopped?: unknown;
};

/** One recipient; `correction`: they have an earlier edition. `meaning`: what the server's refusal means, in words. */
export type SentRow = ReportRow & { correction: boolean; meaning?: string };

/** The ledger of a sending. */
export const ledgerOf = ({ ledger, data }: Pick<SendOptions, 'ledger' | 'data'>): OpenLedger =>
  ledger ?? ((what) => openLedger(ledgerFile(data), { create: what === 'send' }));

/** The ledger's place: beside the operations, for all of them. */
export const ledgerFile = (data: string): string => path.join(data, 'ledger.sqlite');
