// Mails that came back, as the servers of this world write them: each about one of our mails.

/** Whom a mail was for, and what it is known by. */
export type About = { address: string; id: string };

type Blocks = { perMessage?: string; recipient: string; original?: string; text?: string; head?: string };

/** RFC 3464 and 6522: words, the report, and the mail that came back. */
function report({
  perMessage = 'Reporting-MTA: dns; mx.example.net',
  recipient,
  original,
  text = '',
  head = '',
}: Blocks): string {
  const third = original === undefined ? [] : ['--=_b', original];
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
    'To: office@unhcr.example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    ...(head === '' ? [] : [head]),
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"',
    '',
    '--=_b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--=_b',
    'Content-Type: message/delivery-status',
    '',
    perMessage,
    '',
    recipient,
    '',
    ...third,
    '--=_b--',
    '',
  ].join('\r\n');
}

const whole = ({ address, id }: About) =>
  [
    'Content-Type: message/rfc822',
    '',
    'From: office@unhcr.example.org',
    `To: ${address}`,
    `Message-ID: ${id}`,
    'Subject: Fact sheet',
    'Content-Type: text/plain',
    '',
    'Hello',
  ].join('\r\n');

const headOnly = ({ id }: About, type = 'text/rfc822-headers') =>
  [
    `Content-Type: ${type}`,
    '',
    'Received: by mx.example.net',
    `Message-ID: ${id}`,
    'Subject: Fact sheet',
  ].join('\r\n');

/** The forms, by who writes them. */
export const bounces = {
  postfix: (about) =>
    report({
      recipient: [
        `Final-Recipient: rfc822; ${about.address}`,
        `Original-Recipient: rfc822;${about.address}`,
        'Action: failed',
        'Status: 5.1.1',
        'Remote-MTA: dns; mx.example.org',
        `Diagnostic-Code: smtp; 550 5.1.1 <${about.address}>: Recipient address`,
        '    rejected: User unknown in local recipient table',
      ].join('\r\n'),
      original: whole(about),
    }),
  exchange: (about) =>
    report({
      perMessage:
        'Reporting-MTA: dns;AM0PR01MB1234.eurprd01.prod.exchangelabs.com\r\nX-MS-Exchange-Message-Id: x',
      recipient: [
        `Final-Recipient: rfc822;${about.address}`,
        'Action: failed',
        'Status: 5.1.10',
        'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      ].join('\r\n'),
      original: headOnly(about),
    }),
  gmail: (about) =>
    report({
      head: `X-Failed-Recipients: ${about.address}`,
      perMessage: 'Reporting-MTA: dns; googlemail.com\r\nArrival-Date: Mon, 05 Jan 2026 01:02:03 -0800 (PST)',
      recipient: [
        `Final-Recipient: rfc822; ${about.address}`,
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try',
        " 550-5.1.1 double-checking the recipient's email address for typos. - gsmtp",
      ].join('\r\n'),
      original: whole(about),
    }),
  full: (about) =>
    report({
      recipient: `Final-Recipient: rfc822; ${about.address}\r\nAction: failed\r\nStatus: 5.2.2\r\nDiagnostic-Code: smtp; 552 5.2.2 Over quota`,
      original: headOnly(about),
    }),
  late: (about) =>
    report({
      recipient: `Final-Recipient: rfc822; ${about.address}\r\nAction: failed\r\nStatus: 4.4.7\r\nDiagnostic-Code: smtp; 451 4.4.1 no answer`,
      original: headOnly(about),
    }),
  delayed: (about) =>
    report({
      recipient: `Final-Recipient: rfc822; ${about.address}\r\nAction: delayed\r\nStatus: 4.4.1\r\nWill-Retry-Until: Fri, 09 Jan 2026 01:02:03 +0000`,
      original: headOnly(about),
    }),
  arrived: (about) =>
    report({
      recipient: `Final-Recipient: rfc822; ${about.address}\r\nAction: delivered\r\nStatus: 2.0.0`,
      original: headOnly(about),
    }),
  withoutOriginal: (about) =>
    report({
      recipient: `Final-Recipient: rfc822; ${about.address.toUpperCase()}\r\nAction: failed\r\nStatus: 5.0.0\r\nDiagnostic-Code: smtp; 550 No such user here`,
    }),
  /** The address was passed on: the one that failed is not the one that we know. */
  passedOn: (about) =>
    report({
      recipient: 'Final-Recipient: rfc822; other@example.com\r\nAction: failed\r\nStatus: 5.1.1',
      original: headOnly(about),
    }),
  qmail: ({ address, id }) =>
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mail.example.net',
      'To: office@unhcr.example.org',
      'Subject: failure notice',
      '',
      'Hi. This is the qmail-send program at mail.example.net.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      '',
      `<${address}>:`,
      '192.0.2.1 does not like recipient.',
      'Remote host said: 550 5.1.1 no such user',
      '',
      '--- Below this line is a copy of the message.',
      '',
      'From: office@unhcr.example.org',
      `Message-ID: ${id}`,
      '',
      'Hello',
      '',
    ].join('\r\n'),
  exim: ({ address, id }) =>
    [
      `X-Failed-Recipients: ${address}`,
      'Auto-Submitted: auto-replied',
      'From: Mail Delivery System <Mailer-Daemon@mail.example.net>',
      'To: office@unhcr.example.org',
      'Subject: Mail delivery failed: returning message to sender',
      '',
      'A message that you sent could not be delivered to one or more of its recipients.',
      '',
      `  ${address}`,
      '    SMTP error from remote mail server after RCPT TO:',
      '    550 5.7.1 spam source blocked',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '',
      `Message-ID: ${id}`,
      '',
    ].join('\r\n'),
} satisfies Record<string, (about: About) => string>;

/** What is no bounce, though it looks like one. */
export const others = {
  holiday: ({ address, id }) =>
    `From: ${address}\r\nTo: office@unhcr.example.org\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: ${id}\r\nSubject: Automatic reply: Fact sheet\r\n\r\nI am away until 550 days from now.\r\n> Message-ID: ${id}\r\n`,
  answer: ({ address, id }) =>
    `From: ${address}\r\nTo: office@unhcr.example.org\r\nIn-Reply-To: ${id}\r\nSubject: Re: Fact sheet\r\n\r\nThank you. 550 5.1.1 is a number.\r\n\r\n> Message-ID: ${id}\r\n`,
  receipt: ({ address, id }) =>
    `From: ${address}\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n--b\r\n\r\nread\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;${address}\r\nOriginal-Message-ID: ${id}\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n--b--\r\n`,
  complaint: ({ address, id }) =>
    `From: feedback@example.net\r\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n--b\r\n\r\nspam\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nOriginal-Rcpt-To: ${address}\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${id}\r\n--b--\r\n`,
  plain: () => 'From: a@b.org\r\nSubject: hello\r\n\r\n550 5.1.1 user unknown\r\n',
  empty: () => '',
  rubbish: () => '\u0000\u0001\u0002'.repeat(1000),
} satisfies Record<string, (about: About) => string>;
