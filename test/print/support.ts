// What the browser's tests share: a real browser with our font, and a look at processes and PDFs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { convert } from 'fontverter';
import { expect, onTestFinished } from 'vitest';
import { type BrowserOptions, openBrowser, type PrintBrowser } from '../../src/print/browser.ts';

/** The project's folder. */
export const project = path.resolve(import.meta.dirname, '../..');

/** Where runs of the program keep the unpacked Chromium; the tests use it too, because unpacking takes seconds. */
export const cacheDir = path.join(project, 'node_modules', '.cache', 'factsheet');

/** This machine and user, as the program sees them. */
export const host = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  uid: process.getuid?.(),
  now: Date.now(),
};

/** A folder that is removed when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'factsheet-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with Lato Regular as TrueType; whoever makes it removes it. */
export async function makeFontDir(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-fonts-'));
  const packed = path.join(project, 'node_modules/lato-font/fonts/lato-normal/lato-normal.woff2');
  const font = await convert(await readFile(packed), 'truetype');
  await writeFile(path.join(folder, 'Lato-Regular.ttf'), font);
  return folder;
}

/** Opens the browser for one test, with the notes that it made. */
export async function openForTest(
  fontDir: string,
  options: Partial<BrowserOptions> = {},
): Promise<PrintBrowser & { notes: string[] }> {
  const notes: string[] = [];
  const onNote = (line: string) => void notes.push(line);
  const browser = await openBrowser({ host, cacheDirs: [cacheDir], fontDir, onNote, ...options });
  onTestFinished(() => browser.close());
  return Object.assign(browser, { notes });
}

/** The environment with the pinned Chromium's own libraries, for tests that call it another name: see libraries.ts. */
export function withLibraries(executable: string): NodeJS.ProcessEnv {
  const folders = ['nss', 'expat'].map((name) => path.join(path.dirname(executable), 'libraries', name));
  return { ...process.env, LD_LIBRARY_PATH: folders.join(':') };
}

/** The names of the fonts inside a PDF, without their subset tags, sorted. */
export async function fontsOf(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf);
  const names = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const name = object.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? 'Type 3';
    return [name.replace(/^[A-Z]{6}\+/, '')];
  });
  return [...new Set(names)].sort();
}

/** The numbers of the processes that a process started (Linux). */
export function childrenOf(parent: number): number[] {
  return processes().flatMap(({ pid, ppid }) => (ppid === parent ? [pid] : []));
}

/** Whether a process group still has a member that runs (Linux). */
export function groupLives(leader: number): boolean {
  return processes().some(({ group }) => group === leader);
}

/** Waits until no process of a group runs. */
export async function groupEnds(leader: number): Promise<void> {
  while (groupLives(leader)) await wait(20);
}

/** The processes of a browser that do one thing, by Chromium's name for it: `renderer`, `utility`, `zygote`. */
export function processesFor(leader: number, type: string): number[] {
  return processes().flatMap(({ pid, group }) => {
    if (group !== leader) return [];
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--type=${type}`) ? [pid] : [];
    } catch {
      return [];
    }
  });
}

/** All processes but those that have ended and only wait for their parent to notice. */
function processes(): { pid: number; ppid: number; group: number }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The program's name stands in brackets and may hold anything; state, parent and group follow it.
      const [, after = ''] = /^\d+ \(.*\) (.*)$/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      const [state, ppid, group] = after.split(' ');
      return state === 'Z' ? [] : [{ pid: Number(name), ppid: Number(ppid), group: Number(group) }];
    } catch {
      return [];
    }
  });
}

/** Stops a browser at so many moments of its start, from the first to a while after the last; each stop is told as one. */
export async function stopWhileItStarts(fontDir: string, moments: number): Promise<void> {
  const before = performance.now();
  await (await openForTest(fontDir)).close();
  const whole = performance.now() - before;
  for (let step = 0; step < moments; step += 1) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), (1.2 * whole * step) / (moments - 1));
    await openForTest(fontDir, { signal: stop.signal })
      .then((browser) => browser.close())
      .catch((error) => {
        expect(error).toMatchObject({ code: 'interrupted' });
      });
  }
}
