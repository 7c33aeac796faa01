// The mail server as the environment names it: TLS wherever it is not this machine, and no secret in any message.
import { describe, expect, it } from 'vitest';
import { smtpTransport } from '../../src/deliver/smtp.ts';
import { readServer } from '../../src/deliver/smtp-server.ts';
import { impatience } from './support/sending.ts';
import { startServer } from './support/server.ts';

const good: [url: string, server: object][] = [
  ['smtps://mail.example.org', { host: 'mail.example.org', port: 465, tls: 'smtps' }],
  ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, tls: 'starttls' }],
  ['smtp://me%40x:p%2Fw@mail.example.org:25', { port: 25, tls: 'starttls', user: 'me@x', password: 'p/w' }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, tls: 'loopback' }],
  ['smtp://[::1]:2525', { host: '::1', tls: 'loopback' }],
  ['smtp://localhost', { tls: 'loopback' }],
  ['smtp://127.0.0.1.example.org', { tls: 'starttls' }],
  ['smtp://localhost.example.org', { tls: 'starttls' }],
];

const bad = [
  '',
  'mail.example.org',
  'http://s3cret:s3cret@mail.example.org',
  'smtp://me:s3cret@',
  'smtps://me:s3cret@mail.example.org?tls.rejectUnauthorized=false',
  'smtp://me:s3cret@mail.example.org/x',
  'smtp://s3cret@mail.example.org',
  'smtp://me:s3cret%@mail.example.org',
];

describe('the mail server', () => {
  it.each(good)('%s', (url, server) => {
    expect(readServer({ url })).toMatchObject(server);
  });

  it('takes user and password apart from the address as well', () => {
    const server = readServer({ url: 'smtps://mail.example.org', user: 'me', password: 'p@%/:' });
    expect(server).toMatchObject({ user: 'me', password: 'p@%/:' });
  });

  it.each(bad)('is not “%s”, and no secret is told', (url) => {
    const told = () => readServer({ url });
    expect(told).toThrow(expect.objectContaining({ exitCode: 2 }));
    expect(told).not.toThrow(/s3cret/);
  });

  it('gets nothing without TLS, if it is not on this machine', async () => {
    const { port, log } = await startServer({ tls: 'none' });
    const elsewhere = { host: '127.0.0.1', port, tls: 'starttls' } as const;
    await expect(smtpTransport(elsewhere, impatience).connect()).rejects.toMatchObject({ code: 'smtp-tls' });
    expect(log).toEqual([]);
  });
});
