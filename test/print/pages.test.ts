// A page that is kept for thousands of jobs keeps nothing of them.
import { EventEmitter } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Browser } from 'puppeteer';
import { expect, it } from 'vitest';
import { createPagePool } from '../../src/print/pages.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What a pool asks of a browser, answered at once. */
function standIn() {
  const session = { on: () => session, send: async () => ({}) };
  const page = Object.assign(new EventEmitter(), {
    setDefaultTimeout() {},
    createCDPSession: async () => session,
    setJavaScriptEnabled: async () => undefined,
    setViewport: async () => undefined,
    emulateMediaType: async () => undefined,
    goto: async () => null,
    close: async () => undefined,
  });
  let opened = 0;
  const newPage = async () => {
    opened += 1;
    return page;
  };
  const target = () => ({ createCDPSession: async () => session });
  const browser = { pages: async () => [], newPage, target, connected: true } as unknown as Browser;
  return { browser, page, opened: () => opened };
}

it('lets go of what each job gave', async () => {
  const { browser, opened } = standIn();
  const { lend } = createPagePool(browser, 1, 1000, () => undefined);
  const given: WeakRef<object>[] = [];
  for (let job = 0; job < 50; job += 1) {
    await lend(async () => {
      const result = { bytes: new Uint8Array(1000) };
      given.push(new WeakRef(result));
      return result;
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(opened()).toBe(1);
  expect(given.filter((ref) => ref.deref() !== undefined).length).toBeLessThanOrEqual(1);
});

it('tells of a death between two jobs at the next one, which gets another page', async () => {
  const { browser, page, opened } = standIn();
  const { lend } = createPagePool(browser, 1, 1000, () => undefined);
  await lend(async () => 1);
  page.emit('error', new Error('Page crashed!'));
  expect(await lend(async () => 2)).toBe(2);
  expect(opened()).toBe(2);
});

it('gives a job the page in which stands what it wants, and opens another before it empties that one', async () => {
  const { browser, opened } = standIn();
  const { lend } = createPagePool(browser, 2, 1000, () => undefined);
  const leaving = (wanted: string) =>
    lend(async (lent) => {
      const found = lent.stands;
      lent.stands = wanted;
      return found;
    }, wanted);
  expect([await leaving('az'), await leaving('en')]).toEqual([undefined, undefined]);
  expect(opened()).toBe(2);
  expect([await leaving('az'), await leaving('en'), await leaving('az')]).toEqual(['az', 'en', 'az']);
  // Who wants nothing gets an empty one, and so does who wants something else.
  expect(await lend(async ({ stands }) => stands)).toBeUndefined();
  expect([await leaving('fr'), await leaving('az')]).toEqual([undefined, 'az']);
  expect(opened()).toBe(2);
});

it('lets a few go first who want what stands in the page that is free, and no more', async () => {
  const { browser } = standIn();
  const { lend } = createPagePool(browser, 1, 1000, () => undefined);
  const order: string[] = [];
  const job = (wanted: string) =>
    lend(async (lent) => {
      order.push(wanted);
      lent.stands = wanted;
    }, wanted);
  await Promise.all(['az', 'en', 'az', 'az', 'az', 'az', 'az', 'az'].map(job));
  expect(order).toEqual(['az', 'az', 'az', 'az', 'az', 'en', 'az', 'az']);
});

it('has one job wait for the page in which stands what it wants, rather than empty another; not a second one', async () => {
  const { browser, opened } = standIn();
  const { lend } = createPagePool(browser, 2, 1000, () => undefined);
  const told: string[] = [];
  const job = (name: string, wanted: string, until?: Promise<void>) =>
    lend(async (lent) => {
      told.push(`${name} finds ${lent.stands}`);
      await until;
      lent.stands = wanted;
    }, wanted);
  await Promise.all([job('first', 'az'), job('second', 'en')]);
  const gate = Promise.withResolvers<void>();
  const long = job('long', 'en', gate.promise);
  const patient = job('patient', 'en');
  await job('other', 'az');
  await job('another', 'en');
  // The page that was emptied for it has its words now: who waited may have that.
  await patient;
  gate.resolve();
  await long;
  expect(told.slice(2)).toEqual([
    'long finds en',
    'other finds az',
    'another finds undefined',
    'patient finds en',
  ]);
  expect(opened()).toBe(2);
});

it('wakes who waits when the page that it waits for is lost', async () => {
  const { browser } = standIn();
  const { lend } = createPagePool(browser, 2, 1000, () => undefined);
  const leaving = (wanted: string) =>
    lend(async (lent) => {
      const found = lent.stands;
      lent.stands = wanted;
      return found;
    }, wanted);
  await Promise.all([leaving('az'), leaving('en')]);
  const gate = Promise.withResolvers<void>();
  const failing = lend(() => gate.promise, 'en').catch((error: Error) => error.message);
  const waiting = [leaving('en'), leaving('az')];
  gate.reject(new Error('lost'));
  expect(await failing).toBe('lost');
  expect(await Promise.all(waiting)).toEqual([undefined, 'az']);
});
