// report.json: what a run was made from, how it came out, and what was found. Pure.
import { createHash } from 'node:crypto';
import type { ApprovedBy } from './approved-by.ts';
import type { EditionName } from './editions/index.ts';
import type { Finding } from './errors.ts';
import type { InputFile } from './period/period.ts';
import type { Fit } from './print/fit.ts';
import { printableJson } from './printable.ts';

/** One document that came out: what was written and, of a PDF, how it was fitted. */
export type ReportedFile = {
  file: string;
  language: string;
  edition: EditionName;
  pages?: number;
  bytes: number;
  sha256: string;
  fit?: Fit;
};

/** All that is known of one period's run. `timings` in ms: when each step began, from the start, and the `total`. */
export type Report = {
  period: string;
  draft: boolean;
  made: string;
  versions: Readonly<Record<string, string>>;
  inputs: readonly InputFile[];
  files: readonly ReportedFile[];
  findings: readonly Finding[];
  /** Who approved what was made, where somebody did. */
  approved?: readonly ApprovedBy[];
  timings: Readonly<Record<string, number>>;
};

/** The report as the bytes of a JSON file, with numbers rounded to what they can mean. */
export function reportBytes(report: Report): Uint8Array {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  return Buffer.from(`${printableJson(JSON.stringify(report, round, 2))}\n`);
}

/** How its file is called. */
export const reportName = 'report.json';

/** What was made, before it is written. */
type MadeFiles = Omit<Report, 'files'> & {
  files: readonly (Omit<ReportedFile, 'bytes' | 'sha256'> & { bytes: Uint8Array })[];
};

/** The files to write, and the report of them beside. */
export function writtenWith(made: MadeFiles): {
  files: readonly { name: string; bytes: Uint8Array }[];
  report: { name: string; bytes: Uint8Array };
  told: Report;
} {
  const report = { ...made, files: made.files.map(reported) };
  return {
    files: made.files.map(({ file, bytes }) => ({ name: file, bytes })),
    report: { name: reportName, bytes: reportBytes(report) },
    told: report,
  };
}

function reported({ file, language, edition, bytes, pages, fit }: MadeFiles['files'][number]): ReportedFile {
  return {
    file,
    language,
    edition,
    ...(pages !== undefined && { pages }),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(fit && { fit }),
  };
}
