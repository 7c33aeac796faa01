// What real mail servers answer, said by a server of the tests' own: about us, about one recipient, or only for now.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generalReply, readReply, refusalWords } from '../../src/deliver/smtp-replies.ts';
import { temporaryFolder } from '../support/data.ts';
import { people, type Sending, sendSmall, tally } from './support/sending.ts';
import { answer, type Behaviour, startServer } from './support/server.ts';

async function desk(behaviour: Behaviour) {
  const { url, log } = await startServer(behaviour);
  const ledger = path.join(await temporaryFolder(), 'ledger.sqlite');
  const send = (count: number, more: Partial<Sending> = {}) =>
    sendSmall({ ledger, url, recipients: people(count), ...more });
  return { log, send };
}

type At = 'from' | 'to' | 'data';
type Said = readonly [who: string, at: At, code: number, says: string | string[]];

/** A server that says it to everybody. */
function saying([, at, code, says]: Said): Behaviour {
  const error = Object.assign(answer(code, ''), { message: says });
  return { [at]: () => error };
}

const us: readonly (readonly [code: string, said: Said])[] = [
  [
    'smtp-login',
    [
      'Gmail',
      'from',
      530,
      [
        '5.5.1 Authentication Required. For more information, go to',
        '5.5.1 https://support.google.com/ - gsmtp',
      ],
    ],
  ],
  [
    'smtp-login',
    [
      'Office 365',
      'from',
      530,
      '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful',
    ],
  ],
  [
    'smtp-login',
    [
      'Exchange',
      'from',
      550,
      '5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    ],
  ],
  [
    'smtp-login',
    [
      'Postfix',
      'to',
      554,
      '5.7.1 <p000@example.org>: Recipient address rejected: Access denied; authentication required',
    ],
  ],
  ['smtp-login', ['qmail', 'to', 503, 'AUTH first (#5.5.1)']],
  ['smtp-login', ['Exim', 'to', 550, 'Authentication required to send to this domain']],
  ['smtp-tls', ['Postfix', 'from', 530, '5.7.0 Must issue a STARTTLS command first']],
  ['smtp-tls', ['Exchange', 'from', 550, '5.7.10 STARTTLS is required to send mail']],
  ['smtp-relay', ['Postfix', 'to', 554, '5.7.1 <p000@example.org>: Relay access denied']],
  ['smtp-relay', ['old Postfix', 'to', 554, '<p000@example.org>: Relay access denied']],
  ['smtp-relay', ['Postfix that only waits', 'to', 454, '4.7.1 <p000@example.org>: Relay access denied']],
  ['smtp-relay', ['Exchange', 'to', 550, '5.7.54 SMTP; Unable to relay recipient in non-accepted domain']],
  ['smtp-relay', ['older Exchange', 'to', 550, '5.7.1 Unable to relay']],
  [
    'smtp-relay',
    [
      'Office 365',
      'to',
      550,
      '5.7.64 TenantAttribution; Relay Access Denied [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
    ],
  ],
  ['smtp-relay', ['Exim', 'to', 550, 'relay not permitted']],
  [
    'smtp-relay',
    ['sendmail', 'to', 550, '5.7.1 <p000@example.org>... Relaying denied. Proper authentication required.'],
  ],
  ['smtp-relay', ['qmail', 'to', 553, "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"]],
  [
    'smtp-sender',
    ['Postfix', 'to', 550, '5.1.8 <office@unhcr.example.org>: Sender address rejected: Domain not found'],
  ],
  [
    'smtp-sender',
    ['Postfix', 'to', 553, '5.7.1 <office@unhcr.example.org>: Sender address rejected: not owned by user me'],
  ],
  [
    'smtp-sender',
    [
      'Office 365',
      'data',
      554,
      '5.2.252 SendAsDenied; me@unhcr.example.org not allowed to send as office@unhcr.example.org',
    ],
  ],
  [
    'smtp-sender',
    ['Exchange', 'data', 550, '5.7.60 SMTP; Client does not have permissions to send as this sender'],
  ],
  [
    'smtp-sender',
    [
      'Office 365',
      'data',
      550,
      '5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/',
    ],
  ],
  ['smtp-sender', ['Exim', 'to', 550, 'Sender verify failed']],
  ['smtp-sender', ['anyone', 'to', 550, 'Sender rejected']],
  ['smtp-sender', ['anyone', 'from', 550, 'Not yours']],
  ['smtp-sender', ['anyone', 'from', 501, '5.1.7 Bad sender address syntax']],
  [
    'smtp-proof',
    [
      'Gmail',
      'data',
      550,
      [
        '5.7.26 This mail has been blocked because the sender is unauthenticated.',
        '5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.',
      ],
    ],
  ],
  [
    'smtp-proof',
    [
      'Office 365',
      'data',
      550,
      '5.7.509 Access denied, sending domain unhcr.example.org does not pass DMARC verification and has a DMARC policy of reject.',
    ],
  ],
  [
    'smtp-proof',
    [
      'Postfix',
      'to',
      550,
      '5.7.23 <p000@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized',
    ],
  ],
  [
    'smtp-policy',
    [
      'Gmail',
      'data',
      550,
      ['5.7.1 [192.0.2.7] Our system has detected that this message is', '5.7.1 likely unsolicited mail.'],
    ],
  ],
  [
    'smtp-policy',
    [
      'Postfix',
      'to',
      554,
      '5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
    ],
  ],
  ['smtp-policy', ['Office 365', 'to', 550, '5.7.606 Access denied, banned sending IP [192.0.2.7]']],
  ['smtp-policy', ['anyone', 'data', 554, 'Message rejected as spam by Content Filtering.']],
  [
    'smtp-policy',
    [
      'Gmail',
      'data',
      552,
      ['5.7.0 This message was blocked because its content presents a potential', '5.7.0 security issue.'],
    ],
  ],
  [
    'smtp-limit',
    [
      'Gmail',
      'to',
      550,
      '5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to',
    ],
  ],
  [
    'smtp-limit',
    [
      'Office 365',
      'data',
      554,
      '5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; submission quota exceeded',
    ],
  ],
  ['smtp-size', ['Postfix', 'from', 552, '5.3.4 Message size exceeds fixed limit']],
  [
    'smtp-size',
    ['sendmail', 'data', 552, '5.2.3 Message size exceeds fixed maximum message size (10240000)'],
  ],
  ['smtp-size', ['Exchange', 'data', 552, 'Message size exceeds maximum permitted']],
  ['smtp-form', ['anyone', 'to', 504, '5.5.2 command parameter not implemented']],
];

describe('a refusal that is about us', () => {
  it.each(us)('%s: %o', async (code, said) => {
    const { send, log } = await desk(saying(said));
    const { plan, stopped } = await send(2);
    expect(stopped).toMatchObject({ code });
    expect(String(stopped)).not.toContain('p000@');
    expect(plan.map(({ entry }) => [entry?.state, entry?.attempts])).toEqual([
      ['planned', 0],
      ['planned', 0],
    ]);
    expect(log).toEqual([]);
  });
});

const them: readonly (readonly [state: string, meaning: string, said: Said])[] = [
  [
    'refused',
    'unknown address',
    [
      'Postfix',
      'to',
      550,
      '5.1.1 <p000@example.org>: Recipient address rejected: User unknown in local recipient table',
    ],
  ],
  [
    'refused',
    'unknown address',
    [
      'Gmail',
      'to',
      550,
      [
        '5.1.1 The email account that you tried to reach does not exist. Please try',
        "5.1.1 double-checking the recipient's email address for typos or - gsmtp",
      ],
    ],
  ],
  [
    'refused',
    'unknown address',
    [
      'Exchange',
      'to',
      550,
      '5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    ],
  ],
  [
    'refused',
    'unknown address',
    [
      'Office 365',
      'to',
      550,
      '5.4.1 Recipient address rejected: Access denied. [HE1EUR02FT053.eop-EUR02.prod.protection.outlook.com]',
    ],
  ],
  ['refused', 'unknown address', ['qmail', 'to', 550, 'sorry, no mailbox here by that name (#5.1.1)']],
  ['refused', 'unknown address', ['Exim', 'to', 550, 'Unrouteable address']],
  ['refused', 'unknown address', ['anyone', 'to', 553, '5.1.3 Invalid address']],
  [
    'refused',
    'unknown address',
    ['a domain without mail', 'to', 556, '5.1.10 Recipient address has null MX'],
  ],
  [
    'refused',
    'unknown address',
    ['Gmail, a closed account', 'to', 550, '5.2.1 The email account that you tried to reach is disabled.'],
  ],
  [
    'refused',
    'takes mail of some senders only',
    ['Office 365', 'to', 550, '5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required'],
  ],
  [
    'refused',
    'takes mail of some senders only',
    [
      'Exchange',
      'to',
      550,
      '5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList; sender not in allowed-senders list',
    ],
  ],
  ['refused', 'refused', ['anyone', 'data', 554, 'Transaction failed']],
  [
    'full',
    '',
    [
      'Gmail',
      'to',
      452,
      [
        '4.2.2 The email account that you tried to reach is over quota. Please direct',
        '4.2.2 the recipient to',
      ],
    ],
  ],
  [
    'full',
    '',
    [
      'Gmail',
      'to',
      552,
      [
        '5.2.2 The email account that you tried to reach is over quota.',
        '5.2.2 Please direct the recipient to',
      ],
    ],
  ],
  [
    'full',
    '',
    ['Dovecot', 'data', 552, '5.2.2 <p000@example.org> Quota exceeded (mailbox for user is full)'],
  ],
  [
    'full',
    '',
    [
      'Exchange',
      'data',
      554,
      '5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    ],
  ],
  [
    'full',
    '',
    ['Postfix', 'to', 550, "5.2.2 <p000@example.org>: Recipient address rejected: User's mailbox is full"],
  ],
  ['full', '', ['anyone', 'to', 552, 'Requested mail action aborted: exceeded storage allocation']],
  ['full', '', ['anyone', 'to', 452, '<p000@example.org> Mailbox size limit exceeded']],
  ['full', '', ['anyone', 'to', 550, 'Mailbox full']],
  ['retry', '', ['Postgrey', 'to', 450, '4.2.0 <p000@example.org>: Recipient address rejected: Greylisted']],
  ['retry', '', ['Gmail', 'to', 421, '4.7.0 Try again later, closing connection.']],
  ['retry', '', ['Office 365', 'to', 451, '4.7.500 Server busy. Please try again later from [192.0.2.7].']],
  [
    'retry',
    '',
    [
      'Gmail',
      'to',
      550,
      '5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
    ],
  ],
  ['retry', '', ['anyone', 'to', 452, '4.3.1 Insufficient system storage']],
];

describe('a refusal that is about one recipient', () => {
  it.each(them)('%s, %s: %o', async (state, meaning, said) => {
    // The second recipient is taken: the first one's refusal is theirs alone.
    const behaviour = saying(said);
    const [at] = Object.keys(behaviour) as [At];
    const error = (behaviour[at] as () => Error)();
    const isFirst = (value: unknown) => JSON.stringify(value).includes('p000');
    const { send } = await desk({
      [at]: (first: unknown) => (isFirst((first as { to?: string }).to ?? first) ? error : undefined),
    });
    const { plan, stopped } = await send(2, { limits: { attempts: 1 } });
    expect(stopped).toBeUndefined();
    expect(plan.map(({ entry }) => entry?.state)).toEqual([state, 'accepted']);
    if (meaning !== '') expect(refusalWords(plan[0]?.entry?.about ?? '')).toBe(meaning);
  });
});

describe('the same refusal of the first three', () => {
  it('stops the run and marks nobody, although its words are about the recipient', async () => {
    const to = (address: string) => answer(550, `5.1.1 <${address}>: unknown (session ${address.length}a9f)`);
    const { send, log } = await desk({ to });
    const { plan, stopped } = await send(10);
    expect(stopped).toMatchObject({
      code: 'smtp-same',
      message: expect.stringContaining('first 3 recipients'),
    });
    expect(tally(plan)).toEqual({ planned: 10 });
    expect(log).toEqual([]);
  });

  it('after the mails went out as well', async () => {
    const { send } = await desk({ data: () => answer(554, 'No') });
    const { plan, stopped } = await send(4);
    expect(stopped).toMatchObject({ code: 'smtp-same' });
    expect(tally(plan)).toEqual({ planned: 4 });
  });

  it('is what it says where another gets it, or another answer', async () => {
    const wrong = ['p000', 'p001', 'p003', 'p004', 'p005'];
    const { send } = await desk({
      to: (address) => (wrong.includes(address.slice(0, 4)) ? answer(550, '5.1.1 unknown') : undefined),
    });
    expect(tally((await send(6)).plan)).toEqual({ accepted: 1, refused: 5 });
    const others = await desk({
      to: (address) => answer(550, address.startsWith('p001') ? 'closed' : 'unknown'),
    });
    expect(tally((await others.send(4)).plan)).toEqual({ refused: 4 });
    const few = await desk({ to: () => answer(550, '5.1.1 unknown') });
    expect(tally((await few.send(2)).plan)).toEqual({ refused: 2 });
  });

  it('is known in spite of numbers, names of sessions and addresses', () => {
    const said = (who: string, session: string) =>
      generalReply(readReply(`550-5.1.1 <${who}> unknown ${session}\n550 5.1.1 x.2 - gsmtp`));
    expect(said('a@b.org', '41be03b00d2f7-7f')).toBe(said('c.d@e.org', '5e5c7a-9'));
    expect(said('a@b.org', '')).not.toBe(generalReply(readReply('550 5.1.1 <a@b.org> closed')));
  });
});

describe('trying again', () => {
  it('those who were refused, only if that is asked for', async () => {
    let isClosed = true;
    const { send, log } = await desk({
      to: (address) => (isClosed && address.startsWith('p001') ? answer(550, '5.1.1 unknown') : undefined),
    });
    expect(tally((await send(3)).plan)).toEqual({ accepted: 2, refused: 1 });
    isClosed = false;
    expect(tally((await send(3)).plan)).toEqual({ accepted: 2, refused: 1 });
    expect(tally((await send(3, { retryRefused: true })).plan)).toEqual({ accepted: 3 });
    expect(log).toHaveLength(3);
  });

  it('those whose mailbox was full, in the next run and not in this one', async () => {
    let asked = 0;
    const { send } = await desk({
      to: () => {
        asked += 1;
        return asked === 1 ? answer(452, '4.2.2 over quota') : undefined;
      },
    });
    expect(tally((await send(1)).plan)).toEqual({ full: 1 });
    expect(tally((await send(1)).plan)).toEqual({ accepted: 1 });
  });
});
