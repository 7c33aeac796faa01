// How a sending looks on a terminal: the plan, a bar while it runs, and how it ended, in a table.
import type { Colors } from 'picocolors/types.js';
import { counted, printable } from '../../printable.ts';
import type { SendCounts, Sent, SentRow } from '../../session/send/sending.ts';
import { inColumns } from '../shared/width.ts';

/** Lines of a table at most: a longer list is told in numbers, and stands in report.csv. */
const longestTable = 40;

/** What each state means to the officer, in the order of the summary. */
const meanings: readonly [state: string, meaning: string][] = [
  ['accepted', 'taken by the mail server'],
  ['planned', 'not sent yet'],
  ['left', 'left for another time (--limit)'],
  ['retry', 'put off by the server: send again later'],
  ['full', 'their mailbox is full: send again in some days'],
  ['uncertain', 'may have arrived; sent again only with --resend-uncertain'],
  ['refused', 'refused for the reason above: correct it, then send again with --retry-refused'],
  ['bounced', 'taken, but came back for the reason above: correct it, then --retry-refused'],
  ['no-mail', 'want no mail (--no-mail): nothing is sent to them'],
];

/** The result of `factsheet send`. Files are shown by `near`. */
export function sendLines(sent: Sent, colours: Colors, near: (file: string) => string): string[] {
  const { kind, rows, lost } = sent;
  const listed = kind === 'sending' ? rows.filter(({ state }) => !isDone(state)) : rows;
  const sender = sent.from === undefined ? '' : `, from ${printable(sent.from)}`;
  const mails = lost === 1 ? 'One mail was' : `${lost} mails were`;
  const told = `${mails} on the way when the last run ended: whether it arrived is uncertain.`;
  return [
    `${colours.bold(printable(sent.period))}  ${counted(rows.length, 'recipient')}${sender}`,
    ...(lost > 0 ? [colours.yellow(told)] : []),
    ...tableOf(listed, colours),
    '',
    ...summaryOf(rows, kind, colours),
    ...writtenLines(sent, colours, near),
    ...sent.missing.flatMap(({ message, hint }) => [
      colours.yellow(`Before it can be sent: ${printable(message)}`),
      `  → ${hint}`,
    ]),
    ending(sent, colours),
  ];
}

/** Those whom the mails of this run reached, and how: `████░░ 120 of 200  3 retry`, as one line that changes. */
export function sendProgress({ total, states }: SendCounts): string {
  const ended = (['accepted', 'refused', 'full', 'uncertain'] as const).reduce(
    (sum, state) => sum + (states[state] ?? 0),
    0,
  );
  const width = 24;
  const full = total === 0 ? width : Math.floor((ended / total) * width);
  const others = (['retry', 'full', 'refused', 'uncertain'] as const).flatMap((state) => {
    const count = states[state] ?? 0;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  return [`${'█'.repeat(full)}${'░'.repeat(width - full)} ${ended} of ${total}`, ...others].join('  ');
}

function tableOf(rows: readonly SentRow[], colours: Colors): string[] {
  const shown = rows.slice(0, longestTable);
  const cells = shown.map((row) => [
    `line ${row.line}`,
    row.recipient,
    row.languages.join(' '),
    row.delivery,
    row.correction && row.state !== 'accepted' ? `${row.state}, correction` : row.state,
    [row.meaning, row.answer.replace(/\s+/g, ' ')].filter(Boolean).join(': '),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...cells.map((line) => (line[column] ?? '').length)),
  );
  const lines = cells.map((line) => {
    const [answer = ''] = line.slice(-1);
    const columns = widths.map((width, index) =>
      inColumns(printable(line[index] ?? ''), Math.min(width, 40)),
    );
    return `  ${columns.join('  ')}  ${colours.dim(printable(answer).slice(0, 160))}`.trimEnd();
  });
  const more = rows.length - shown.length;
  return more > 0 ? [...lines, `  … and ${more} more`] : lines;
}

function summaryOf(rows: readonly SentRow[], kind: Sent['kind'], colours: Colors): string[] {
  return meanings.flatMap(([state, meaning]) => {
    const count = rows.filter((row) => row.state === state).length;
    if (count === 0) return [];
    const told = kind === 'plan' && state === 'planned' ? 'to be sent' : meaning;
    const isLost = state === 'refused' || state === 'bounced';
    const paint = isDone(state) ? colours.green : isLost ? colours.red : colours.yellow;
    return [`  ${String(count).padStart(5)}  ${paint(state.padEnd(9))}  ${colours.dim(told)}`];
  });
}

function writtenLines({ kind, written }: Sent, colours: Colors, near: (file: string) => string): string[] {
  const [first] = written;
  if (first === undefined) return [];
  if (kind !== 'preview' || written.length === 1)
    return written.map((file) => `${colours.green('✓')} ${near(file)}`);
  return [`${colours.green('✓')} ${written.length} mails, the first is ${near(first)}`];
}

function ending({ kind, rows, complete, stopped }: Sent, colours: Colors): string {
  if (kind === 'plan') return planEnding(rows, colours);
  if (kind === 'preview') return 'Nothing was sent.';
  if (complete)
    return colours.green(kind === 'trial' ? 'The trial was accepted.' : 'Everybody was accepted.');
  if (stopped !== undefined)
    return colours.red('The run ended before its end. Started again, it goes on from there.');
  return colours.yellow('Not everybody was accepted.');
}

function planEnding(rows: readonly SentRow[], colours: Colors): string {
  const open = rows.filter(({ state }) => ['planned', 'retry', 'full'].includes(state));
  if (open.length === 0) return 'There is nothing to send.';
  const again = open.filter(({ correction }) => correction).length;
  const options = again > 0 ? '--confirm --correction sends it' : '--confirm sends it';
  const who = again === 1 ? 'One of them has' : `${again} of them have`;
  const told = again > 0 ? ` ${who} an earlier edition.` : '';
  return `${colours.bold(`Nothing was sent: this is the plan. ${options}.`)}${told}`;
}

/** Whether nothing is left to do about somebody. */
function isDone(state: string): boolean {
  return state === 'accepted' || state === 'no-mail';
}
