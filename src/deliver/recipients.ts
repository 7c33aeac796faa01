// Who gets a factsheet: recipients.csv, checked line by line. Nothing is sent while one fault is left.
import type { Finding } from '../errors.ts';
import { readAddress } from './recipients-address.ts';
import { type Row, readTable, type Table } from './recipients-table.ts';

/** How the factsheet reaches somebody: in the mail itself, or as a link to it. */
export const deliveries = ['attachment', 'link'] as const;
export type Delivery = (typeof deliveries)[number];

/**
 * One person of the list. `line` is where they stand in it; `key` tells one from another (see Address); `languages` is
 * in the operation's order.
 */
export type Recipient = {
  line: number;
  address: string;
  key: string;
  name: string;
  organisation: string;
  languages: readonly string[];
  delivery: Delivery;
};

/** Characters that a name or an organisation may have at most: longer ones are a cell that slipped. */
const longestText = 200;

/**
 * Controls, separators, and what turns a line around (UAX 9): none of them is in a name, and a line break in a header
 * begins another header. Joiners are letters' own business.
 */
const forbidden = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;

/**
 * Reads a list of recipients.
 * @param file how the user named it, for places
 * @param languages the operation's languages, in their order; `both` in the list means all of them
 */
export function readRecipients(
  bytes: Uint8Array,
  file: string,
  languages: readonly string[],
): { recipients: Recipient[]; findings: Finding[] } {
  return recipientsIn(readTable(bytes, file), file, languages);
}

/** The recipients of a list whose rows are read; what was found in it before goes with what is found now. */
export function recipientsIn(
  { rows, findings: found }: Table,
  file: string,
  languages: readonly string[],
): { recipients: Recipient[]; findings: Finding[] } {
  const findings = [...found];
  const recipients: Recipient[] = [];
  const known = new Map<string, number>();
  for (const row of rows) {
    const fault = (code: string, message: string, hint: string) =>
      void findings.push({ code, severity: 'error', message, hint, place: { file, line: row.line } });
    const recipient = readRow(row, languages, fault);
    if (!recipient) continue;
    const before = known.get(recipient.key);
    if (before === undefined) known.set(recipient.key, row.line);
    else
      fault(
        'recipient-twice',
        `The same address stands on line ${before}.`,
        'Take one of the two lines out.',
      );
    recipients.push(recipient);
  }
  if (rows.length === 0 && findings.length === 0) {
    const hint = 'Add a line for each recipient below the first.';
    const message = 'The list names nobody.';
    findings.push({ code: 'recipients-none', severity: 'error', message, hint, place: { file } });
  }
  findings.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  return { recipients, findings };
}

type Fault = (code: string, message: string, hint: string) => void;

/** One line, or nothing if it cannot be used; all its faults are told. */
function readRow({ line, cells }: Row, languages: readonly string[], fault: Fault): Recipient | undefined {
  const isClean = checkText(cells, fault);
  const address = isClean ? readAddress(cells.email) : undefined;
  if (cells.email === '')
    fault('recipient-address', 'The line has no address.', 'Write it, or take the line out.');
  else if (address && 'fault' in address) {
    const hint = 'Correct it: an address is like name@example.org.';
    fault('recipient-address', `The address ${address.fault}.`, hint);
  }
  const asked = cells.language.toLowerCase();
  const chosen =
    asked === 'both' ? languages : languages.filter((language) => language.toLowerCase() === asked);
  if (chosen.length === 0) {
    const what = asked === '' ? 'no language' : 'a language that this factsheet does not have';
    fault('recipient-language', `The line has ${what}.`, `Write ${[...languages, 'both'].join(', ')}.`);
  }
  const delivery = deliveries.find((one) => one === cells.delivery.toLowerCase());
  if (!delivery) {
    const what = cells.delivery === '' ? 'does not say how to deliver' : 'names a delivery that there is not';
    fault('recipient-delivery', `The line ${what}.`, `Write ${deliveries.join(' or ')}.`);
  }
  if (!address || 'fault' in address || chosen.length === 0 || !delivery) return undefined;
  const { name, organisation } = cells;
  return { line, ...address, name, organisation, languages: chosen, delivery };
}

/** Whether every cell can stand in a mail: no control characters, no endless text. */
function checkText(cells: Row['cells'], fault: Fault): boolean {
  const entries = Object.entries(cells);
  const odd = entries.filter(([, text]) => forbidden.test(text)).map(([column]) => column);
  const long = entries.filter(([column, text]) => column !== 'email' && text.length > longestText);
  if (odd.length > 0) {
    const message = `A line break or an invisible control character stands in ${odd.join(', ')}.`;
    fault('recipient-control', message, 'Type the cell anew: such a character could change the mail’s head.');
  }
  for (const [column, text] of long) {
    const message = `The ${column} has ${text.length} characters; at most ${longestText} are taken.`;
    fault('recipient-long', message, 'Shorten it. Perhaps a quotation mark is missing further up.');
  }
  return odd.length === 0 && long.length === 0;
}
