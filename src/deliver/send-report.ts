// report.csv: how each delivery ended, by line of the list and without anybody's address in full. Pure.
import { csvBytes } from '../csv.ts';
import type { Delivery } from './recipients.ts';
import { maskAddress } from './recipients-mask.ts';

/** One recipient in the report. `state` is the ledger's, or why nothing was to be done. */
export type ReportRow = {
  line: number;
  recipient: string;
  languages: readonly string[];
  delivery: Delivery;
  state: string;
  attempts: number;
  changed: string;
  answer: string;
};

/** The report as the bytes of a file that Excel reads as UTF-8. */
export function reportCsv(rows: readonly ReportRow[]): Uint8Array {
  const head = ['line', 'recipient', 'language', 'delivery', 'state', 'attempts', 'changed', 'answer'];
  const lines = rows.map(({ line, recipient, languages, delivery, state, attempts, changed, answer }) =>
    [
      String(line),
      maskAddress(recipient),
      languages.join(' '),
      delivery,
      state,
      String(attempts),
      changed,
      answer,
    ].map(oneLine),
  );
  return csvBytes([head, ...lines]);
}

/** A server's answer may have several lines; a row of the report has one. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
