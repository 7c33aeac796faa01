// A period that is approved and changed: how it stands then.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { FolderSource } from '../../src/files/folder-source.ts';
import { readApprovals } from '../../src/session/approval/read.ts';
import { shipped } from '../support/data.ts';

export const by = 'Leyla Məmmədova';

/** How each language of the shipped period stands: `counts`, or its state. */
export async function standing(root: FolderSource) {
  const { standings, findings } = await readApprovals(root, { id: shipped });
  return {
    states: Object.fromEntries(
      standings.map(({ language, state, counts }) => [language, counts ? 'counts' : state]),
    ),
    changes: standings.flatMap(({ changes }) => changes),
    codes: findings.map(({ code }) => code),
  };
}

/** Changes a file, in which there has to be something to change. */
export function edit(root: FolderSource, file: string, find: string | RegExp, put: string): void {
  const at = path.join(root.folder, file);
  const text = readFileSync(at, 'utf8');
  expect(text).toMatch(find);
  writeFileSync(at, text.replace(find, put));
}
