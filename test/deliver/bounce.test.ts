// Mails that came back: every form that servers write, what is no bounce, and files that mean harm.
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../src/deliver/bounce.ts';
import { bounces, others } from './support/bounces.ts';

const hash = 'ab12'.repeat(10);
const about = { address: 'ali@example.org', id: `<${hash}@unhcr.example.org>` };
const read = (text: string) => readBounce(Buffer.from(text, 'latin1'));

const forms: [name: keyof typeof bounces, kind: string, about: string][] = [
  ['postfix', 'hard', 'address'],
  ['exchange', 'hard', 'address'],
  ['gmail', 'hard', 'address'],
  ['full', 'full', 'full'],
  ['late', 'soft', 'later'],
  ['delayed', 'delayed', 'later'],
  ['passedOn', 'hard', 'address'],
  ['qmail', 'hard', 'address'],
  ['exim', 'hard', 'policy'],
];

describe('a bounce', () => {
  it.each(forms)('of the form %s is %s, about %s', async (name, kind, what) => {
    const bounce = await read(bounces[name](about));
    expect(bounce).toMatchObject({ hash, kind });
    expect(bounce?.about).toBe(what);
    expect(bounce?.answer).not.toContain('ali@');
  });

  it('without our mail in it is about an address', async () => {
    const bounce = await read(bounces.withoutOriginal(about));
    expect(bounce).toMatchObject({
      hash: undefined,
      addresses: ['ali@example.org'],
      kind: 'hard',
      about: 'address',
    });
  });

  it('is read with any line ends', async () => {
    expect(await read(bounces.postfix(about).replaceAll('\r\n', '\n'))).toMatchObject({ hash, kind: 'hard' });
  });

  it('is read from its beginning where the mail that came back is large', async () => {
    const large = bounces.postfix(about).replace('Hello', `${'x'.repeat(76)}\r\n`.repeat(400_000));
    expect(large.length).toBeGreaterThan(30_000_000);
    expect(await read(large)).toMatchObject({ hash, kind: 'hard' });
  });
});

describe('no bounce', () => {
  it.each(Object.entries(others))('%s', async (_name, make) => {
    expect(await read(make(about))).toBeUndefined();
  });

  it('news of arrival', async () => {
    expect(await read(bounces.arrived(about))).toBeUndefined();
  });
});

describe('a file that means harm', () => {
  const nested = (depth: number): string => {
    const parts = Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    );
    return parts.join('');
  };
  const inside = (depth: number) => 'Content-Type: message/rfc822\r\n\r\n'.repeat(depth);
  const hostile: [name: string, text: string][] = [
    ['parts in parts', nested(20_000)],
    ['mails in mails', inside(15_000)],
    ['an endless head', `X: ${'a'.repeat(5_000_000)}\r\n\r\n`],
    ['a hundred thousand fields', `${'X: a\r\n'.repeat(100_000)}\r\n`],
    ['an endless boundary', `Content-Type: multipart/report; boundary=${'b'.repeat(400_000)}\r\n\r\n`],
    ['folded without end', `X:${'\r\n a'.repeat(150_000)}\r\n\r\n`],
    ['encoded words', `Subject: ${'=?utf-8?q?=41?= '.repeat(6000)}\r\n\r\n`],
    ['parameters', `Content-Type: multipart/report${'; a*0=b'.repeat(12_000)}\r\n\r\n`],
    ['entities', `Content-Type: text/html\r\n\r\n${'&#x41;<a>'.repeat(50_000)}`],
    ['addresses', bounces.withoutOriginal({ ...about, address: `${'a@'.repeat(100_000)}b` })],
    [
      'a status without end',
      bounces.postfix(about).replace('Status: 5.1.1', `Status: ${'5.'.repeat(200_000)}`),
    ],
    ['message-ids', `From: MAILER-DAEMON@a.b\r\n\r\n${'Message-ID: <'.repeat(30_000)}`],
    ['blanks', `From: MAILER-DAEMON@a.b\r\n\r\n${' '.repeat(490_000)}x`],
    ['lines of blanks', bounces.postfix(about).replace('Reporting-MTA', `${'\r\n   '.repeat(90_000)}X`)],
  ];
  it.each(hostile)('%s: is read in bounded time, or not at all', async (_name, text) => {
    const begun = performance.now();
    await read(text);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
