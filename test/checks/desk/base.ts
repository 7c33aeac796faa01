// The base periods of the corpus in memory: what the data checks find in one, with files changed.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { dataChecks } from '../../../src/blocks/checks.ts';
import type { Finding } from '../../../src/errors.ts';
import { memorySource } from '../../../src/files/memory-source.ts';
import { layered } from '../../../src/files/source.ts';
import { readPeriod } from '../../../src/pipeline/read.ts';
import { readLanguages } from '../../support/language-files.ts';
import type { Files, Where } from './edit.ts';

const folder = path.join(import.meta.dirname, 'base');
const locales = [path.join(import.meta.dirname, '../../fixtures/french/templates/locales')];

/** The bases: their files, the period before each, and what is found when files of one are others. */
export type Bases = {
  files: Files;
  where(id: string): Where;
  /** `codes`: only these data checks are run; all of them without it. What reading finds is always told. */
  findings(where: Where, changed: Files, codes?: readonly string[]): Promise<Finding[]>;
};

/** Reads the bases. */
export async function openBases(): Promise<Bases> {
  const bytes = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    bytes.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  const texts = [...bytes].filter(([name]) => name.endsWith('.yaml'));
  const files = new Map(texts.map(([name, text]) => [name, text.toString('utf8')]));
  const periods = [...files.keys()].filter((name) => name.endsWith('/figures.yaml')).map(path.posix.dirname);
  const base = memorySource(bytes, 'data');
  const languageFiles = readLanguages(locales);
  return {
    files,
    where(id) {
      if (!periods.includes(id)) throw new Error(`there is no base “${id}”`);
      const earlier = periods.filter((one) => path.posix.dirname(one) === path.posix.dirname(id) && one < id);
      return { id, before: earlier.sort().at(-1) };
    },
    async findings({ id, before }, changed, codes) {
      const root = layered(memorySource(changed, 'data'), base);
      const checks = codes ? dataChecks.filter(({ code }) => codes.includes(code)) : dataChecks;
      const job = { id, previous: before, languages: [] };
      const { findings } = await readPeriod(job, { root, languageFiles }, () => undefined, checks);
      return findings;
    },
  };
}
