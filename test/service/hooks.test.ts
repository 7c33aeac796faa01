// Where webhooks may lead, and what one is like when it arrives: against a receiver on this machine, by TLS.
import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { hookUrl, mayLeadTo, readNetworks, resolved } from '../../src/service/hooks/address.ts';
import { newsOfJob } from '../../src/service/hooks/hooks.ts';
import { type Outside, post } from '../../src/service/hooks/post.ts';
import { newSecret, signed } from '../../src/service/hooks/signature.ts';
import { certificate, openReceiver } from './receiver.ts';

const nowhere = async () => [];
const leadsTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address }));
const where = (text: string, find: Outside['lookup'] = nowhere, ...networks: string[]) =>
  resolved(new URL(text), readNetworks(networks), find);

describe('an address', () => {
  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://0/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b:1::a9fe:a9fe]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fec0::1]/',
    'https://[fd00:ec2::254]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://168.63.129.16/',
    'https://100.64.0.1/',
    'https://100.100.100.200/',
    'https://192.0.0.192/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
  ])('%s is not public', async (text) => {
    await expect(where(text)).rejects.toMatchObject({ code: 'not-public' });
  });

  it.each([
    ['https://93.184.216.34/', '93.184.216.34'],
    ['https://172.32.0.1/', '172.32.0.1'],
    ['https://[2606:4700::1111]/', '2606:4700::1111'],
  ])('%s is', async (text, expected) => {
    expect(await where(text)).toBe(expected);
  });

  it('a name counts by all that it leads to; without any it is told', async () => {
    const name = 'https://hooks.example/';
    expect(await where(name, leadsTo('93.184.216.34', '2606:4700::1111'))).toBe('93.184.216.34');
    for (const found of [
      ['10.0.0.1'],
      ['93.184.216.34', '127.0.0.1'],
      ['::ffff:10.0.0.1'],
      ['fe80::1%eth0'],
      ['x'],
    ])
      await expect(where(name, leadsTo(...found))).rejects.toMatchObject({ code: 'not-public' });
    await expect(where(name)).rejects.toMatchObject({ code: 'no-such-name' });
    const broken = async () => Promise.reject(new Error('ENOTFOUND'));
    await expect(where(name, broken)).rejects.toMatchObject({ code: 'no-such-name' });
  });

  it('that whoever runs the service has named may be private, and no other', async () => {
    const named = ['10.1.0.0/16', '127.0.0.1', 'fd00::/8'];
    expect(await where('https://10.1.2.3/', nowhere, ...named)).toBe('10.1.2.3');
    expect(await where('https://[::ffff:127.0.0.1]/', nowhere, ...named)).toBe('::ffff:7f00:1');
    expect(mayLeadTo('fd12::1', readNetworks(named))).toBe(true);
    for (const other of ['https://10.2.0.1/', 'https://127.0.0.2/', 'https://[::1]/'])
      await expect(where(other, nowhere, ...named)).rejects.toMatchObject({ code: 'not-public' });
    for (const wrong of ['10.0.0.0/33', 'x', '', '10.0.0.0/8/8'])
      expect(() => readNetworks([wrong])).toThrow('is no network');
  });

  it('of a webhook is one of TLS, without a password', () => {
    expect(hookUrl('https://hooks.example:8443/a?b=c')).toBeDefined();
    for (const wrong of [
      'http://hooks.example/',
      'ftp://hooks.example/',
      'file:///etc/passwd',
      'https://a:b@hooks.example/',
      'https://a@hooks.example/',
      'https://hooks.example/#a',
      'https://',
      'hooks.example',
      `https://hooks.example/${'a'.repeat(500)}`,
    ])
      expect(hookUrl(wrong), wrong).toBeUndefined();
  });
});

describe('a webhook', () => {
  let receiver: Awaited<ReturnType<typeof openReceiver>> | undefined;
  afterEach(() => receiver?.close());
  const open = async (answer: Parameters<typeof openReceiver>[0]) => {
    receiver = await openReceiver(answer);
    return receiver;
  };
  const here = readNetworks(['127.0.0.1']);
  const send = (url: string, more: Partial<Outside> = {}, seconds?: number) =>
    post(
      new URL(url),
      { body: '{"type":"ä"}', headers: { 'webhook-id': '1' } },
      { networks: here, lookup: leadsTo('127.0.0.1'), ca: certificate, ...more },
      seconds,
    );

  it('goes to the address that was looked up, under its name, once: a name that changes leads nowhere else', async () => {
    const { port, got } = await open((_, response) => response.end('thanks'));
    let looks = 0;
    const changing = async () => {
      looks += 1;
      return [{ address: looks === 1 ? '127.0.0.1' : '10.0.0.1' }];
    };
    await send(`https://hooks.example:${port}/in?a=b`, { lookup: changing });
    expect(looks).toBe(1);
    expect(got).toMatchObject([
      { body: '{"type":"ä"}', headers: { host: `hooks.example:${port}`, 'webhook-id': '1' } },
    ]);
    await expect(send(`https://hooks.example:${port}/`, { lookup: changing })).rejects.toMatchObject({
      code: 'not-public',
    });
    expect(got).toHaveLength(1);
    await send(`https://127.0.0.1:${port}/`);
  });

  it('trusts no certificate of another name, and none that nobody vouches for', async () => {
    const { port, got } = await open((_, response) => response.end());
    const failed = { code: 'no-connection' };
    await expect(send(`https://other.example:${port}/`)).rejects.toMatchObject(failed);
    await expect(send(`https://hooks.example:${port}/`, { ca: undefined })).rejects.toMatchObject(failed);
    expect(got).toEqual([]);
    await receiver?.close();
    await expect(send(`https://hooks.example:${port}/`)).rejects.toThrow('ECONNREFUSED');
  });

  it('follows no redirect, and is taken by 2xx alone', async () => {
    const elsewhere = await openReceiver((_, response) => response.end());
    const to = `https://127.0.0.1:${elsewhere.port}/`;
    const answers = new Map([
      [204, true],
      [307, false],
      [301, false],
      [404, false],
      [410, false],
      [500, false],
    ]);
    let status = 0;
    const { port } = await open((_, response) => response.writeHead(status, { Location: to }).end());
    for (const [each, isTaken] of answers) {
      status = each;
      const sent = send(`https://hooks.example:${port}/`);
      if (isTaken) await sent;
      else
        await expect(sent).rejects.toMatchObject({
          code: 'not-taken',
          message: expect.stringContaining(String(each)),
        });
    }
    expect(elsewhere.got).toEqual([]);
    await elsewhere.close();
  });

  it('waits so long and reads so much: a slow answer and one without an end are left', async () => {
    const { port } = await open((_, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(more));
    });
    await send(`https://hooks.example:${port}/`);
    await receiver?.close();
    const slow = await open((_, response) => response.writeHead(200).write('x'));
    await expect(send(`https://hooks.example:${slow.port}/`, {}, 0.3)).rejects.toMatchObject({
      code: 'too-late',
    });
    const never: Outside['lookup'] = () => new Promise(() => undefined);
    await expect(send(`https://hooks.example:${slow.port}/`, { lookup: never }, 0.1)).rejects.toMatchObject({
      code: 'too-late',
    });
  });
});

it('is signed as Standard Webhooks has it', () => {
  // The example of its specification’s libraries.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const headers = signed(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}');
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  const own = newSecret();
  const mine = signed(own, 'a', 1, 'b');
  const expected = createHmac('sha256', Buffer.from(own.slice(6), 'base64'))
    .update('a.1.b')
    .digest('base64');
  expect(mine).toEqual({
    'webhook-id': 'a',
    'webhook-timestamp': '1',
    'webhook-signature': `v1,${expected}`,
  });
  expect(Buffer.from(own.slice(6), 'base64')).toHaveLength(32);
});

it('tells of jobs that ended, and not of those that somebody cancelled', () => {
  expect(newsOfJob('7', 'make', 'azerbaijan/2024-09', 'done')).toEqual({
    ...{ type: 'job.done', operation: 'azerbaijan' },
    data: { job: '7', kind: 'make', period: 'azerbaijan/2024-09', state: 'done', href: '/v1/jobs/7' },
  });
  expect(newsOfJob('7', 'make', 'azerbaijan/2024-09', 'cancelled')).toBeUndefined();
});
