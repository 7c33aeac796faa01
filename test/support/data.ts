// A copy of the shipped data in a folder of its own, with changes: what an officer's mistake looks like.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import type { MemoryFiles } from '../../src/files/memory-source.ts';
import { memoryOf } from './memory.ts';

/** The project's folder. */
export const project = path.resolve(import.meta.dirname, '../..');

/** A change to one file: its new bytes or text, or a text and what to put in its place. */
export type Change = { file: string } & (
  | { content: string | Uint8Array }
  | { find: string | RegExp; put: string }
);

/** The shipped operation's name and period, as tests use them. */
export const shipped = 'azerbaijan/2024-09';

/** The operations of test/fixtures/operations: a large one with long names, and one that has little to tell. */
export const operations = path.join(project, 'test/fixtures/operations');
export const large = 'large-operation/2024-12';
export const small = 'small-operation/2025-03';

/** An empty folder that is removed when the test has finished. */
export async function temporaryFolder(): Promise<string> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'factsheet-test-'));
  onTestFinished(() => rm(temporary, { recursive: true, force: true }));
  return temporary;
}

/** The shipped operation alone, without the example beside it. */
const ofShipped = (file: string) =>
  path.relative(path.join(project, 'data'), file).split(path.sep)[0] !== 'example';

/**
 * Copies the shipped operation, or another data folder, applies the changes (each must find what it looks for), gives the
 * folder. It is removed when the test has finished.
 */
export async function dataWith(changes: readonly Change[] = [], from?: string): Promise<FolderSource> {
  const folder = path.join(await temporaryFolder(), 'data');
  if (from === undefined)
    await cp(path.join(project, 'data'), folder, { recursive: true, filter: ofShipped });
  else await cp(from, folder, { recursive: true });
  for (const change of changes) {
    const file = path.join(folder, change.file);
    if ('content' in change) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, change.content);
      continue;
    }
    await writeFile(file, changed(await readFile(file, 'utf8'), change));
  }
  return folderSource(folder);
}

/** A data folder of the project as files in memory, with the changes made. */
export async function memoryWith(
  changes: readonly Change[],
  from: MemoryFiles | Promise<MemoryFiles> = shippedFiles(),
): Promise<MemoryFiles> {
  const files = new Map(await from);
  for (const change of changes) {
    const text = () => Buffer.from(files.get(change.file) ?? '').toString();
    files.set(change.file, 'content' in change ? change.content : changed(text(), change));
  }
  return files;
}

let kept: Promise<MemoryFiles> | undefined;

/** The shipped operation as files in memory, read once. */
export function shippedFiles(): Promise<MemoryFiles> {
  kept ??= memoryOf(path.join(project, 'data')).then(
    (files) => new Map([...files].filter(([name]) => !name.startsWith('example/'))),
  );
  return kept;
}

function changed(before: string, { file, find, put }: Extract<Change, { put: string }>): string {
  const after = before.replace(find, put);
  if (after === before) throw new Error(`${file} has no ${find}`);
  return after;
}
