// What tests of imports share: a new period with empty figures, and runs of the command on files made on the spot.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { givenFile } from '../../src/commands/shared/named-files.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { type Edit, editYaml } from '../../src/period/edit.ts';
import { type Imported, type ImportOptions, importFigures } from '../../src/session/import/import.ts';
import { project, temporaryFolder } from '../support/data.ts';

/** Where the fixtures of imports are. */
export const fixtures = path.join(project, 'test/fixtures/import');

/** Values of the shipped figures.yaml that a new period begins without. */
const emptied = [
  'population.as_of',
  ...['refugees', 'asylum_seekers', 'stateless', 'idps'].map((group) => `population.groups.${group}`),
  ...['UKR', 'AFG', 'RUS'].map((code) => `population.origins.refugees.${code}`),
  ...['UKR', 'PAK', 'JOR'].map((code) => `population.origins.asylum_seekers.${code}`),
];

/** A period in a data folder of its own. */
export type Desk = {
  folder: string;
  period: string;
  /** The text of figures.yaml, and what stands under `population`. */
  figures(): Promise<string>;
  population(): Promise<Population>;
  /** Changes figures.yaml. */
  edit(...edits: Edit[]): Promise<void>;
  /** The names in `sources/`. */
  kept(): Promise<string[]>;
  /** Imports fixtures by name, or files with the given content. */
  run(files: Given[], options?: Partial<ImportOptions>): Promise<Imported>;
};

export type Given = string | { name: string; content: string | Uint8Array };

export type Population = {
  as_of: string | null;
  groups: Record<string, number | null>;
  origins: Record<string, Record<string, number | null> | null>;
};

/** azerbaijan/2025-03 after 2024-09, with its population empty and the last values in comments. It has no texts. */
export async function nextPeriod(): Promise<Desk> {
  const folder = path.join(await temporaryFolder(), 'data');
  const shipped = path.join(project, 'data/azerbaijan');
  const last = await readFile(path.join(shipped, '2024-09/figures.yaml'), 'utf8');
  for (const period of ['2024-09', '2025-03']) {
    await mkdir(path.join(folder, 'azerbaijan', period), { recursive: true });
    const text = period === '2024-09' ? last : emptiedText(last);
    await writeFile(path.join(folder, 'azerbaijan', period, 'figures.yaml'), text);
  }
  await copyFile(path.join(shipped, 'operation.yaml'), path.join(folder, 'azerbaijan/operation.yaml'));
  return deskAt(folder, 'azerbaijan/2025-03');
}

let emptiedOnce: string | undefined;

function emptiedText(text: string): string {
  emptiedOnce ??= editYaml(text, [
    { path: ['issued'], value: '2025-03-31' },
    ...emptied.map((name): Edit => ({ path: name.split('.'), value: null, was: '1 (mid-2024)' })),
  ]);
  return emptiedOnce;
}

/** A period of a data folder. */
export function deskAt(folder: string, period: string): Desk {
  const file = path.join(folder, period, 'figures.yaml');
  const figures = () => readFile(file, 'utf8');
  return {
    folder,
    period,
    figures,
    population: async () => (parse(await figures()) as { population: Population }).population,
    edit: async (...edits) => writeFile(file, editYaml(await figures(), edits)),
    kept: async () => (await readdir(path.join(folder, period, 'sources')).catch(() => [])).toSorted(),
    run: async (given, options = {}) => {
      const files = (await Promise.all(given.map((one) => fileOf(folder, one)))).map(givenFile);
      return importFigures(folderSource(folder, 'data'), {
        period,
        files,
        asOf: '2024-12-31',
        fetch: false,
        dryRun: false,
        today: new Date(2025, 6, 1),
        ...options,
      });
    },
  };
}

async function fileOf(folder: string, given: Given) {
  if (typeof given === 'string') return { path: path.join(fixtures, given), shown: given };
  const file = path.join(folder, '..', 'downloads', given.name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, given.content);
  return { path: file, shown: given.name };
}

/** A fixture's text. */
export function fixture(name: string): Promise<string> {
  return readFile(path.join(fixtures, name), 'utf8');
}

/** The codes of findings, with their severity: `error statistics-number`. */
export function codes({ findings }: Pick<Imported, 'findings'>): string[] {
  return findings.map(({ severity, code }) => `${severity} ${code}`);
}

/** The end-2024 figures of Azerbaijan; how they divide over origins is invented. */
export const end2024 = {
  groups: { refugees: 6431, asylum_seekers: 267, stateless: 271, idps: 655212 },
  origins: {
    refugees: { UKR: 4812, AFG: 1103, RUS: 287 },
    asylum_seekers: { UKR: 158, PAK: 62, AFG: 22 },
  },
};
