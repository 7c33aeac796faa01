// report.csv: how each delivery ended, by line of the list and without anybody's address in full. Pure.

import type { Delivery } from './recipients.ts';
import { maskAddress } from './recipients-mask.ts';

/** One recipient in the report. `state` is the ledger's, or why nothing was to be done. */
export type ReportRow = {
  line: number;
  address: string;
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
  const lines = rows.map(({ line, address, languages, delivery, state, attempts, changed, answer }) =>
    [
      String(line),
      maskAddress(address),
      languages.join(' '),
      delivery,
      state,
      String(attempts),
      changed,
      answer,
    ].map(cell),
  );
  return Buffer.from(`\uFEFF${[head, ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`);
}

/** A cell in quotation marks where it needs them. What Excel would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""').replace(/\s*[\r\n]+\s*/g, ' ')}"` : safe;
}
