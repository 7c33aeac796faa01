// DKIM: what is signed can be verified by another reading of RFC 6376, and every setting that is wrong is told.
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDkim } from '../../src/session/send/dkim.ts';
import { temporaryFolder } from '../support/data.ts';
import { sendDesk } from './support/edition.ts';
import { readMail } from './support/mime.ts';
import { startServer } from './support/server.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key: typeof pair.privateKey) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A key's file, and the data folder that it does not lie in. */
async function keyFile(text = pem(pair.privateKey), mode = 0o600) {
  const data = await temporaryFolder();
  const key = path.join(await temporaryFolder(), 'dkim.pem');
  await writeFile(key, text, { mode });
  await chmod(key, mode);
  return { data, key };
}

/** RFC 6376, 3.4.2 and 3.4.4, relaxed. */
const relaxedField = (field: string) => {
  const at = field.indexOf(':');
  const value = field
    .slice(at + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${field.slice(0, at).trim().toLowerCase()}:${value.trim()}`;
};
const relaxedBody = (body: string) =>
  `${body
    .replace(/[ \t]+/g, ' ')
    .replace(/ (?=\r\n)/g, '')
    .replace(/(\r\n)+$/, '')}\r\n`;

/** Verifies the signature of a mail. Gives the fields that are signed. */
function verify(message: string): { body: boolean; head: boolean; fields: string[] } {
  const end = message.indexOf('\r\n\r\n');
  const fields = message.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^DKIM-Signature:/i.test(field)) ?? '';
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .replace(/\s+/g, '')
      .split(';')
      .map((tag): [string, string] => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );
  expect(Object.fromEntries(tags)).toMatchObject({
    a: 'rsa-sha256',
    c: 'relaxed/relaxed',
    d: 'example.org',
    s: 'mail2026',
  });
  const names = (tags.get('h') ?? '').split(':');
  const signed = names.map(
    (name) => fields.find((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? '',
  );
  const own = relaxedField(signature).replace(/(;\s?b=).*$/, '$1');
  const text = [...signed.filter((field) => field !== '').map(relaxedField), own].join('\r\n');
  const hash = createHash('sha256')
    .update(relaxedBody(message.slice(end + 4)), 'latin1')
    .digest('base64');
  const head = createVerify('RSA-SHA256')
    .update(text, 'latin1')
    .verify(pair.publicKey, tags.get('b') ?? '', 'base64');
  return { body: hash === tags.get('bh'), head, fields: names.map((name) => name.toLowerCase()) };
}

describe('a signed mail', () => {
  it('is verified, with the fields of unsubscription, and a changed one is not', async () => {
    const { key } = await keyFile();
    const delivery = 'delivery:\n  from: office@unhcr.example.org\n  unsubscribe: https://example.org/stop\n';
    const desk = await sendDesk([{ file: 'azerbaijan/operation.yaml', find: /$/, put: `\n${delivery}` }]);
    const { url, log } = await startServer();
    const dkim = { key, domain: 'example.org', selector: 'mail2026' };
    const sent = await desk.run(['a@example.org,Aygün Əliyeva,,both,attachment'], {
      smtp: { url },
      confirm: true,
      dkim,
    });
    expect(sent.complete).toBe(true);
    const message = log[0]?.message ?? '';
    const { fields, ...sound } = verify(message);
    expect(sound).toEqual({ body: true, head: true });
    for (const name of [
      'from',
      'to',
      'subject',
      'date',
      'message-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
    ]) {
      expect(fields).toContain(name);
    }
    expect(verify(message.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Clicks')).head).toBe(
      false,
    );
    expect(verify(message.replace('<html', '<HTML')).body).toBe(false);
    expect(readMail(message).files).toHaveLength(4);
  });
});

describe('the settings', () => {
  const from = 'office@unhcr.example.org';
  it('say nothing: mails are not signed', async () => {
    expect(await readDkim({}, '/', from)).toBeUndefined();
    expect(await readDkim({ key: '', domain: ' ' }, '/', from)).toBeUndefined();
  });

  const short = generateKeyPairSync('rsa', { modulusLength: 768 }).privateKey;
  const other = generateKeyPairSync('ed25519').privateKey;
  const wrong: [
    name: string,
    change: { domain?: string; selector?: string; pem?: string; mode?: number },
    code: string,
  ][] = [
    ['no selector', { selector: '' }, 'dkim-missing'],
    ['a selector that is none', { selector: 'a b' }, 'dkim-selector'],
    ['a domain that is none', { domain: 'https://example.org' }, 'dkim-domain'],
    ['another’s domain', { domain: 'example.com' }, 'dkim-domain'],
    ['a domain that only ends alike', { domain: 'hcr.example.org' }, 'dkim-domain'],
    ['no key', { pem: 'hello' }, 'dkim-key'],
    [
      'the public half',
      { pem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() },
      'dkim-key',
    ],
    ['a short key', { pem: pem(short) }, 'dkim-key'],
    ['a key of another sort', { pem: pem(other) }, 'dkim-key'],
    ['a key that others may read', { mode: 0o644 }, 'dkim-open'],
  ];
  it.each(wrong)('%s', async (_name, { domain = 'example.org', selector = 's', ...file }, code) => {
    const { data, key } = await keyFile(file.pem, file.mode);
    await expect(readDkim({ key, domain, selector }, data, from)).rejects.toMatchObject({
      code,
      exitCode: 2,
    });
  });

  it('name a key that is not there, or lies with the data', async () => {
    const { data, key } = await keyFile();
    const rest = { domain: 'example.org', selector: 's' };
    await expect(readDkim({ key: `${key}x`, ...rest }, data, from)).rejects.toMatchObject({
      code: 'dkim-key',
    });
    await expect(readDkim({ key: data, ...rest }, '/', from)).rejects.toMatchObject({ code: 'dkim-key' });
    await expect(readDkim({ key, ...rest }, path.dirname(key), from)).rejects.toMatchObject({
      code: 'key-in-data',
    });
  });
});
