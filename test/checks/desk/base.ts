// The base periods of the corpus in a folder of their own: what `check --quick` finds in one, with files changed.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../../src/errors.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { readPeriod } from '../../../src/pipeline/read.ts';
import { readLanguages } from '../../support/language-files.ts';
import type { Files, Where } from './edit.ts';

const folder = path.join(import.meta.dirname, 'base');
const locales = [
  path.join(import.meta.dirname, 'locales'),
  path.join(import.meta.dirname, '../../fixtures/french/templates/locales'),
];

/** The bases: their files, the period before each, and what is found when files of one are others. */
export type Bases = {
  files: Files;
  where(id: string): Where;
  findings(where: Where, changed: Files): Promise<Finding[]>;
  close(): Promise<void>;
};

/** Copies the bases into a temporary folder. `close` removes it. */
export async function openBases(): Promise<Bases> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'factsheet-desk-'));
  await cp(folder, temporary, { recursive: true });
  const names = (await readdir(temporary, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const files = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith('.yaml'))) {
    files.set(name, await readFile(path.join(temporary, name), 'utf8'));
  }
  const periods = [...files.keys()].filter((name) => name.endsWith('/figures.yaml')).map(path.posix.dirname);
  const root = folderSource(temporary, 'data');
  const tools = { root, languageFiles: readLanguages(locales) };
  const write = (changed: Iterable<[string, string]>) =>
    Promise.all(Array.from(changed, ([name, text]) => writeFile(path.join(temporary, name), text)));
  return {
    files,
    where(id) {
      if (!periods.includes(id)) throw new Error(`there is no base “${id}”`);
      const earlier = periods.filter((one) => path.posix.dirname(one) === path.posix.dirname(id) && one < id);
      return { id, before: earlier.sort().at(-1) };
    },
    async findings({ id, before }, changed) {
      await write(changed);
      const { findings } = await readPeriod({ id, previous: before, languages: [] }, tools, () => undefined);
      await write(Array.from(changed.keys(), (name) => [name, files.get(name) ?? '']));
      return findings;
    },
    close: () => rm(temporary, { recursive: true, force: true }),
  };
}
