// Sending against a real mail server on this machine: what it refuses, puts off, cuts or leaves unanswered.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/deliver/ledger.ts';
import { temporaryFolder } from '../support/data.ts';
import { impatience, people, quickClock, type Sending, sendSmall, tally } from './support/sending.ts';
import { answer, type Behaviour, certificate, counts, startServer } from './support/server.ts';

/** Starts a server and gives what sends to it, by a ledger of its own. */
async function desk(behaviour: Behaviour = {}) {
  const server = await startServer(behaviour);
  const ledger = path.join(await temporaryFolder(), 'ledger.sqlite');
  const send = (count: number, more: Partial<Sending> = {}) =>
    sendSmall({ ledger, url: server.url, recipients: people(count), ...more });
  return { server, ledger, send };
}

describe('every way that a mail can go', () => {
  it('sends to each once, and the second time to nobody', async () => {
    const { server, send } = await desk();
    expect(tally((await send(3)).plan)).toEqual({ accepted: 3 });
    expect(tally((await send(3)).plan)).toEqual({ accepted: 3 });
    expect(server.log.map(({ to }) => to)).toEqual(people(3).map(({ address }) => address));
    expect(new Set(server.log.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('keeps the server’s answer, without the address in it', async () => {
    const { send } = await desk({
      to: (to) => (to.startsWith('p001') ? answer(550, `5.1.1 <${to}> is unknown, p001 too`) : undefined),
    });
    const { plan } = await send(3);
    expect(tally(plan)).toEqual({ accepted: 2, refused: 1 });
    expect(plan.map(({ entry }) => entry?.answer)).toEqual([
      '250 Queued',
      '550 5.1.1 <p…@example.org> is unknown, p… too',
      '250 Queued',
    ]);
  });

  it('never tries an address again that was refused for good', async () => {
    let asked = 0;
    const to = () => {
      asked += 1;
      return answer(550, 'No such user');
    };
    const { send } = await desk({ to });
    expect(tally((await send(1)).plan)).toEqual({ refused: 1 });
    expect(tally((await send(1)).plan)).toEqual({ refused: 1 });
    expect(asked).toBe(1);
  });

  it('comes back after greylisting, when its pause is over', async () => {
    const seen = new Set<string>();
    const to = (address: string) => {
      if (seen.has(address)) return undefined;
      seen.add(address);
      return answer(451, '4.7.1 Greylisted, try again');
    };
    const clock = quickClock();
    const { server, send } = await desk({ to });
    const { plan } = await send(3, { clock });
    expect(tally(plan)).toEqual({ accepted: 3 });
    expect(plan.map(({ entry }) => entry?.attempts)).toEqual([2, 2, 2]);
    expect(counts(server.log).size).toBe(3);
    expect(Math.max(...clock.slept)).toBeGreaterThan(59_000);
  });

  it('gives up after five tries, each later than the last, and says so', async () => {
    const clock = quickClock();
    const { send } = await desk({ to: () => answer(450, '4.2.0 Not now') });
    const { plan } = await send(1, { clock });
    expect(tally(plan)).toEqual({ retry: 1 });
    expect(plan[0]?.entry?.attempts).toBe(5);
    const minutes = clock.slept.filter((pause) => pause > 1000).map((pause) => Math.round(pause / 60_000));
    expect(minutes).toEqual([1, 5, 15, 30]);
  });

  it('waits in the next run as well for those that were put off', async () => {
    const clock = quickClock();
    let is = 450;
    const { send } = await desk({ to: () => (is === 450 ? answer(450, 'Not now') : undefined) });
    await send(1, { clock, limits: { attempts: 1 } });
    is = 250;
    clock.slept.length = 0;
    expect(tally((await send(1, { clock })).plan)).toEqual({ accepted: 1 });
    expect(clock.slept.map((pause) => Math.round(pause / 60_000))).toEqual([1]);
  });
});

describe('a connection that is cut', () => {
  it('before DATA: certainly not sent, so sent again', async () => {
    let cuts = 0;
    const { server, send } = await desk({
      to: (_address, session) => {
        cuts += 1;
        if (cuts === 1) server.cut(session);
        return undefined;
      },
    });
    expect(tally((await send(2)).plan)).toEqual({ accepted: 2 });
    expect([...counts(server.log).values()]).toEqual([1, 1]);
  });

  it('in DATA, before all of it was handed over: certainly not sent, so sent again', async () => {
    let cuts = 0;
    const { server, send } = await desk({
      begun: (_address, session) => {
        cuts += 1;
        if (cuts === 1) server.cut(session);
      },
    });
    // More than the system’s own buffers take in, so that its end cannot have gone out.
    expect(tally((await send(1, { size: 20_000_000 })).plan)).toEqual({ accepted: 1 });
    expect([...counts(server.log).values()]).toEqual([1]);
  });

  it('after DATA: uncertain, and sent again only if that is asked for', async () => {
    let cuts = 0;
    const { server, send } = await desk({
      data: ({ to }, session) => {
        cuts += to.startsWith('p001') ? 1 : 0;
        if (to.startsWith('p001') && cuts === 1) server.cut(session);
        return undefined;
      },
    });
    expect(tally((await send(3)).plan)).toEqual({ accepted: 2, uncertain: 1 });
    expect(tally((await send(3)).plan)).toEqual({ accepted: 2, uncertain: 1 });
    expect(counts(server.log).get('p001@example.org')).toBe(1);
    expect(tally((await send(3, { resendUncertain: true })).plan)).toEqual({ accepted: 3 });
    const [first, second] = server.log.filter(({ to }) => to.startsWith('p001'));
    expect(first?.messageId).toBe(second?.messageId);
  });

  it('with 421 instead of an answer: not taken, so sent again', async () => {
    let times = 0;
    const { server, send } = await desk({
      data: () => {
        times += 1;
        return times === 1 ? answer(421, 'Shutting down') : undefined;
      },
    });
    expect(tally((await send(1)).plan)).toEqual({ accepted: 1 });
    expect(server.log).toHaveLength(1);
  });
});

describe('a server that never answers', () => {
  it('to a message that it has whole: uncertain', async () => {
    const never = new Promise<undefined>(() => undefined);
    const { send } = await desk({ data: () => never });
    expect(tally((await send(1)).plan)).toEqual({ uncertain: 1 });
  });

  it('to an address: put off', async () => {
    const never = new Promise<undefined>(() => undefined);
    const { send } = await desk({ to: () => never });
    expect(tally((await send(1, { limits: { attempts: 2 } })).plan)).toEqual({ retry: 1 });
  });

  it('that is not there at all: everybody stays planned, and the run says why', async () => {
    const { ledger } = await desk();
    const clock = quickClock();
    const patience = { ...impatience, connection: 300 };
    // Port 9 (discard) of this machine is nobody’s.
    const ended = await sendSmall({
      ledger,
      url: 'smtp://127.0.0.1:9',
      recipients: people(2),
      clock,
      patience,
    });
    expect(tally(ended.plan)).toEqual({ planned: 2 });
    expect(ended.stopped).toMatchObject({
      code: 'smtp-down',
      message: expect.stringContaining('127.0.0.1:9'),
    });
  });
});

describe('what would hit everybody ends the run, and nobody is refused for it', () => {
  const stops: [name: string, behaviour: Behaviour, url: (url: string) => string, code: string][] = [
    [
      'a wrong password',
      { auth: { user: 'me', pass: 'x' } },
      (url) => url.replace('//', '//me:y@'),
      'smtp-login',
    ],
    ['a sender that is not allowed', { from: () => answer(550, 'Not yours') }, (url) => url, 'smtp-sender'],
    ['no login where one is wanted', { auth: { user: 'me', pass: 'x' } }, (url) => url, 'smtp-login'],
    ['mails that are too large', { maxBytes: 20 }, (url) => url, 'smtp-size'],
    ['a certificate that nobody trusts', { tls: 'smtps' }, (url) => url, 'smtp-tls'],
    ['the same by STARTTLS', { tls: 'starttls' }, (url) => url, 'smtp-tls'],
  ];
  it.each(stops)('%s', async (_name, behaviour, url, code) => {
    const { server, ledger } = await desk(behaviour);
    const ended = await sendSmall({ ledger, recipients: people(3), url: url(server.url) });
    expect(tally(ended.plan)).toEqual({ planned: 3 });
    expect(ended.stopped).toMatchObject({ code });
    expect(String(ended.stopped)).not.toContain('y@');
    expect(server.log).toEqual([]);
  });
});

describe('TLS and login', () => {
  it.each(['smtps', 'starttls'] as const)('%s, with a certificate that is trusted', async (tls) => {
    const { server, ledger } = await desk({ tls, auth: { user: 'me@office', pass: 'p@ss:word' } });
    const url = server.url.replace('//', '//me%40office:p%40ss%3Aword@');
    const ended = await sendSmall({ ledger, recipients: people(2), url, ca: certificate });
    expect(ended.stopped).toBeUndefined();
    expect(tally(ended.plan)).toEqual({ accepted: 2 });
  });
});

describe('many', () => {
  it('a thousand recipients, over three connections at most', async () => {
    const { server, send } = await desk();
    const { plan } = await send(1000, { limits: { connections: 3, perConnection: 100 } });
    expect(tally(plan)).toEqual({ accepted: 1000 });
    expect(counts(server.log).size).toBe(1000);
    expect(server.log).toHaveLength(1000);
    expect(server.most()).toBeLessThanOrEqual(3);
  });

  it('no more a minute than asked for', async () => {
    const clock = quickClock();
    const { send } = await desk();
    await send(7, { clock, limits: { perMinute: 2 } });
    expect(clock.slept).toEqual(Array(6).fill(30_000));
  });
});

describe('stopping, and two runs at once', () => {
  it('lets the mail that is on its way end, and leaves the others planned', async () => {
    const stop = new AbortController();
    const { server, send } = await desk({ data: () => void stop.abort() });
    const { plan, stopped } = await send(5, { signal: stop.signal });
    expect(stopped).toBeUndefined();
    expect(tally(plan)).toEqual({ accepted: 1, planned: 4 });
    expect(tally((await send(5)).plan)).toEqual({ accepted: 5 });
    expect(server.log).toHaveLength(5);
  });

  it('refuses a second run while one is sending', async () => {
    let second: unknown;
    const { ledger, send } = await desk({
      data: () => {
        try {
          openLedger(ledger, { create: true })?.close();
        } catch (error) {
          second = error;
        }
        return undefined;
      },
    });
    await send(1);
    expect(second).toMatchObject({ code: 'ledger-busy' });
  });
});
