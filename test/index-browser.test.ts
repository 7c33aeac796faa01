// How a session of another program's starts, lends and ends browsers, and what a signal leaves: nothing.
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSession, type SessionOptions } from '../src/index.ts';
import { project, shipped } from './support/data.ts';
import { useSession } from './support/factsheets.ts';
import { memoryOf } from './support/memory.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const rendering = useSession();
const files = await memoryOf(path.join(project, 'data'));
const english = { languages: ['en'] };

/** A browser as another program would start it. */
const start = (args: string[] = []): Promise<Browser> =>
  puppeteer.launch({
    executablePath: rendering().executable,
    headless: 'shell',
    pipe: true,
    args: [...args, '--no-sandbox'],
  });

/** A session whose browsers are counted. */
function counted(options: Omit<SessionOptions, 'files' | 'browser'> = {}) {
  const started: Browser[] = [];
  const browser = async ({ args }: { args: string[] }) => {
    const one = await start(args);
    started.push(one);
    return one;
  };
  return { session: openSession({ ...options, files, browser }), started };
}

describe('a browser that was passed in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it('prints, keeps its own tabs, and goes on', async () => {
    const [own] = await browser.pages();
    await own?.setContent('<p>My own</p>');
    await using session = openSession({ files, browser });
    const { files: made, versions } = await session.make(shipped, english);
    expect(made.map(({ pages }) => pages)).toEqual([2]);
    expect(versions?.browser).toBe(await browser.version());
    await session.close();
    expect(browser.connected).toBe(true);
    expect(browser.browserContexts()).toHaveLength(1);
    expect(await own?.content()).toContain('My own');
  });

  it('is told to be over, when it is', async () => {
    const over = await start();
    await over.close();
    await using session = openSession({ files, browser: over });
    await expect(session.make(shipped, english)).rejects.toMatchObject({ code: 'browser-stopped' });
  });
});

describe('a browser that is started when needed', () => {
  it('is one for several calls, and ends with the session', async () => {
    const { session, started } = counted();
    await session.check(shipped, { quick: true });
    expect(started).toEqual([]);
    await Promise.all([session.make(shipped, english), session.over(files).make(shipped, english)]);
    expect(started.map(({ connected }) => connected)).toEqual([true]);
    await session.close();
    expect(started.map(({ connected }) => connected)).toEqual([false]);
    await expect(session.make(shipped)).rejects.toThrow('The session is closed.');
    expect(started).toHaveLength(1);
  });

  it('is started again when it dies, and that is told', async () => {
    const steps: string[] = [];
    const { session, started } = counted({
      progress(step) {
        steps.push(step);
        if (step === 'print' && started.length === 1) started[0]?.process()?.kill('SIGKILL');
      },
    });
    await using _ = session;
    const { files: made } = await session.make(shipped, english);
    expect(made).toHaveLength(1);
    expect(started.length).toBeGreaterThanOrEqual(1);
    expect(steps.filter((step) => step === 'restart')).toHaveLength(started.length - 1);
  });
});

describe('a signal', () => {
  it('ends one call, and the session goes on', async () => {
    const stop = new AbortController();
    const { session, started } = counted({
      progress: (step) => void (step === 'print' && stop.abort(new Error('Enough.'))),
    });
    await using _ = session;
    await expect(session.make(shipped, { ...english, signal: stop.signal })).rejects.toThrow('Enough.');
    expect((await session.make(shipped, english)).files).toHaveLength(1);
    expect(started).toHaveLength(1);
  });

  it('ends the session and its browser, though nobody closes it', async () => {
    const stop = new AbortController();
    const { session, started } = counted({
      signal: stop.signal,
      progress: (step) => void (step === 'print' && setTimeout(() => stop.abort(new Error('Enough.')), 50)),
    });
    await expect(session.make(shipped)).rejects.toThrow('Enough.');
    await vi.waitFor(() => expect(started.map(({ connected }) => connected)).toEqual([false]), 10_000);
    await expect(session.check(shipped)).rejects.toThrow('Enough.');
    await session.close();
  });

  it('that has aborted starts nothing', async () => {
    const { session, started } = counted({ signal: AbortSignal.abort(new Error('Before.')) });
    await expect(session.make(shipped)).rejects.toThrow('Before.');
    expect(started).toEqual([]);
  });
});
