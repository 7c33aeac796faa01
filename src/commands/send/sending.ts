// A sending: what is asked for, what comes of it, and where the ledger of who got what lies.
import path from 'node:path';
import type { State } from '../../deliver/ledger-table.ts';
import type { Clock, Limits } from '../../deliver/send-limits.ts';
import type { ReportRow } from '../../deliver/send-report.ts';
import type { Patience } from '../../deliver/smtp.ts';
import type { SmtpSettings } from '../../deliver/smtp-server.ts';
import type { DataOptions } from '../../session/data.ts';
import type { NamedFile } from '../shared/named-files.ts';
import type { SenderOptions } from './mails.ts';

/**
 * What the user asked for. Without `confirm` nothing is sent. `preview` is a folder for the mails as files; `only` are
 * addresses; `testTo` gets one mail of each kind instead of the recipients. `smtp` is what the environment says; `limits`
 * what differs from the usual ones. `ca` and `patience` are for tests.
 */
export type SendOptions = DataOptions &
  SenderOptions & {
    period: string;
    output: string;
    to: NamedFile;
    confirm: boolean;
    correction: boolean;
    resendUncertain: boolean;
    retryRefused: boolean;
    preview?: string | undefined;
    only: readonly string[];
    limit?: number | undefined;
    testTo?: string | undefined;
    verbose: boolean;
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
  complete: boolean;
  stopped?: unknown;
};

/** One recipient; `correction`: they have an earlier edition. `meaning`: what the server's refusal means, in words. */
export type SentRow = ReportRow & { correction: boolean; meaning?: string };

/** The ledger's place: beside the operations, for all of them. */
export const ledgerFile = (data: string): string => path.join(data, 'ledger.sqlite');
