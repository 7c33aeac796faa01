// What `factsheet send` says of single persons: those who asked for something, and those whose mail came back.
import type { Colors } from 'picocolors/types.js';
import { counted, printable } from '../../printable.ts';
import type { BounceRow } from './bounces.ts';
import type { Granted, Wish } from './person.ts';

/** The result of `--forget`, `--no-mail` and `--allow-mail`. */
export function grantLines({ wish, recipient, deliveries, changed }: Granted, colours: Colors): string[] {
  const done = colours.green('✓');
  const what = counted(deliveries, 'delivery', 'deliveries');
  const lines: Record<Wish, [done: string[], nothing: string]> = {
    forget: [
      [
        `${done} ${recipient} is out of the ledger and its back-ups (${what}).`,
        'Take the line out of your list of recipients too: whoever stands there and not in the ledger gets the factsheet.',
        `If they want no mail any more, say so as well: factsheet send --no-mail ADDRESS`,
      ],
      `${recipient} is not in the ledger.`,
    ],
    'no-mail': [
      [
        `${done} ${recipient} gets no mail any more, in whatever list they stand.`,
        'The ledger keeps no address for that, only what it knows it by. To undo it: factsheet send --allow-mail ADDRESS',
      ],
      `${recipient} gets no mail already.`,
    ],
    'allow-mail': [
      [`${done} ${recipient} gets mail again.`],
      `${recipient} was not among those who want no mail.`,
    ],
  };
  const [granted, nothing] = lines[wish];
  return changed ? granted : [nothing];
}

const results: Readonly<Record<BounceRow['result'], string>> = {
  marked: '',
  known: 'known already',
  delayed: 'on its way still: nothing to do yet',
  unknown: 'a bounce, but of no mail in this ledger',
  none: 'no bounce',
  unread: 'cannot be read',
};

const endings: Partial<Record<NonNullable<BounceRow['state']>, string>> = {
  bounced: 'did not reach them: correct the address, then send with --retry-refused',
  full: 'mailbox full: the next run sends it again',
  retry: 'not this time: the next run sends it again',
};

/** The result of `--bounces`, a line a file. */
export function bounceLines(rows: readonly BounceRow[], colours: Colors): string[] {
  const lines = rows.map(({ file, result, recipient, period, state, answer }) => {
    const told = result === 'marked' ? (endings[state ?? 'bounced'] ?? '') : results[result];
    const who = recipient === undefined ? '' : `${recipient} (${period})  `;
    const sign = result === 'marked' ? colours.yellow('!') : ' ';
    const said =
      answer === undefined || answer === '' ? '' : `  ${colours.dim(printable(answer).slice(0, 160))}`;
    return `${sign} ${printable(file)}  ${who}${told}${said}`;
  });
  const marked = rows.filter(({ result }) => result === 'marked').length;
  return [...lines, `${counted(rows.length, 'file')} read, ${marked} marked in the ledger.`];
}
