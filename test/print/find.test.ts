import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startFirst } from '../../src/print/find.ts';
import { fontEnvironment } from '../../src/print/fontconfig.ts';
import type { BrowserPlace } from '../../src/print/order.ts';
import { host, makeFontDir, openForTest, temporaryFolder, withLibraries } from './support.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let fontDir: string;
beforeAll(async () => {
  fontDir = await makeFontDir();
});
afterAll(() => rmSync(fontDir, { recursive: true }));

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the first browser that runs', () => {
  const installed = (name: string, ...paths: string[]): BrowserPlace => ({
    source: 'installed',
    name,
    paths,
  });

  /** A place with a browser that ends at once, one with nothing, one with ours, and what starting needs. */
  async function prepare() {
    const { info } = await openForTest(fontDir);
    const privateDir = temporaryFolder();
    const broken = path.join(privateDir, 'broken');
    writeFileSync(broken, '#!/bin/sh\necho broken >&2; exit 1\n');
    chmodSync(broken, 0o700);
    const env = { ...withLibraries(info.executable), ...(await fontEnvironment(fontDir, privateDir)) };
    const options = {
      privateDir,
      env,
      uid: host.uid,
      timeout: 30_000,
      cached: async () => [info.executable],
    };
    const nothing = installed('Nothing', '/nowhere/chrome');
    return {
      broken: installed('Broken', broken),
      nothing,
      good: installed('Good', '/no', info.executable),
      options,
    };
  }

  it('is taken when those before it are missing or do not start', async () => {
    const { broken, nothing, good, options } = await prepare();
    const found = await startFirst([nothing, broken, good], options);
    onTestFinished(found.started.stop);
    expect(found.plan.name).toBe('Good');
  });

  it('may be in puppeteer’s cache', async () => {
    const { broken, options } = await prepare();
    const found = await startFirst(
      [{ source: 'puppeteer', name: 'Puppeteer’s', paths: [] }, broken],
      options,
    );
    onTestFinished(found.started.stop);
    expect(found.source).toBe('puppeteer');
  });

  it('is missed in an error that tells how the first failed, or how to get one', async () => {
    const { broken, nothing, options } = await prepare();
    await expect(startFirst([nothing, broken], options)).rejects.toMatchObject({
      code: 'browser-does-not-start',
      message: 'Broken does not start (code 1: broken).',
    });
    await expect(startFirst([nothing], options)).rejects.toMatchObject({
      code: 'browser-not-found',
      hint: expect.stringMatching(/Install Google Chrome/),
    });
  });
});
