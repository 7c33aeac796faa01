// Unpacks the pinned Chromium before the first test (vitest's `globalSetup`): else each test file would do it at once.
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { unpackChromium } from '../src/print/chromium.ts';
import { privateFolder } from '../src/print/folder.ts';

export default async function setup(): Promise<void> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (process.platform !== 'linux' || process.arch !== 'x64' || manifest === undefined) return;
  const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/factsheet');
  const privateDir = await privateFolder([cache], { uid: process.getuid?.() });
  await unpackChromium({ packageDir: path.dirname(manifest), privateDir });
}
