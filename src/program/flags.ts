// The flags of each command as commander gives them, and what the commands do with them.
import type { Edition } from '../layout/view.ts';

/** Options that every command that makes pages takes, as commander gives them. */
export type MakeFlags = {
  data: string;
  output: string;
  language: string[];
  draft: boolean;
  json: boolean;
  quiet: boolean;
};

/** The flags of `build`: which editions it makes. */
export type BuildFlags = MakeFlags & { edition: Edition[] };

/** The flags of commands that only look at data. */
export type DataFlags = Pick<MakeFlags, 'data' | 'json'>;

/** The flags of `check`. `--json` is short for `--format json`. */
export type CheckFlags = Pick<MakeFlags, 'data' | 'language' | 'quiet'> & {
  format: 'text' | 'json' | 'github';
  quick: boolean;
};

export type ExplainFlags = { output?: string; json: boolean };
export type NewFlags = DataFlags & { from?: string };
export type ImportFlags = DataFlags & {
  asOf?: string;
  fetch: boolean;
  origins?: number;
  whole: boolean;
  dryRun: boolean;
  api?: string;
};
export type ExportFlags = DataFlags & { xlsx: boolean; output?: string };
export type CompareFlags = Pick<MakeFlags, 'data' | 'output' | 'language' | 'json' | 'quiet'> & {
  sheet: boolean;
  pages: boolean;
};

/** `--sign` without a file: with the key of the environment. */
export type PackFlags = Pick<MakeFlags, 'data' | 'output' | 'draft' | 'json' | 'quiet'> & {
  sign?: string | true;
};
export type VerifyFlags = { key?: string; json: boolean };

export type SendFlags = Pick<MakeFlags, 'data' | 'output' | 'json' | 'quiet'> & {
  to?: string;
  confirm: boolean;
  preview?: string;
  only: string[];
  limit?: number;
  testTo?: string;
  correction: boolean;
  resendUncertain: boolean;
  retryRefused: boolean;
  forget?: string;
  /** `--no-mail ADDRESS`: commander keeps a `--no-…` under the rest of its name, and it is true without the option. */
  mail: string | true;
  allowMail?: string;
  bounces?: string;
  from?: string;
  replyTo?: string;
  link?: string;
  rate?: number;
  connections?: number;
  verbose: boolean;
};

/** What the commands do; the program only says how they are called. Each gives an exit code. */
export type Actions = {
  build(periods: string[], flags: BuildFlags): Promise<number>;
  watch(periods: string[], flags: MakeFlags & { port: number }): Promise<number>;
  check(periods: string[], flags: CheckFlags): Promise<number>;
  explain(code: string | undefined, flags: ExplainFlags): Promise<number>;
  create(period: string, flags: NewFlags): Promise<number>;
  status(periods: string[], flags: DataFlags): Promise<number>;
  import(period: string, files: string[], flags: ImportFlags): Promise<number>;
  export(period: string, flags: ExportFlags): Promise<number>;
  compare(periods: string[], flags: CompareFlags): Promise<number>;
  list(flags: DataFlags): Promise<number>;
  send(period: string | undefined, flags: SendFlags): Promise<number>;
  pack(period: string, flags: PackFlags): Promise<number>;
  verify(file: string, flags: VerifyFlags): Promise<number>;
};
