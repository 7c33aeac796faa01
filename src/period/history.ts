// The people of an operation by year, from its history.yaml: read, checked, and with the years that are missing.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { historyFindings } from './history-findings.ts';
import { type HistoryFile, historySchema } from './history-schema.ts';
import type { History, HistoryYear } from './period.ts';
import type { YamlFile } from './read.ts';
import { readData } from './read-data.ts';
import { populationGroups } from './schema.ts';

/** The file's name in the operation's folder. */
export const historyName = 'history.yaml';

/** What stands in the file, as far as it can be used, and everything found in it. */
export type ReadHistory = { history?: History; findings: Finding[] };

/**
 * Reads the history of an operation; nothing where it has none. Never throws for a fault in the data.
 * @param today a date: what is later cannot be known
 * @param sources the names of the sources of operation.yaml; where they cannot be read, none are looked for
 */
export async function readHistory(
  root: Source,
  operation: string,
  { today, sources }: { today: string; sources?: readonly string[] | undefined },
): Promise<ReadHistory | undefined> {
  const read = await readData(root, path.posix.join(operation, historyName), historySchema);
  if (!('findings' in read)) {
    const findings = historyFindings(read.data, read.file, { today, sources });
    return { history: historyOf(read.data, read.file), findings };
  }
  return read.findings.some(({ code }) => code === 'file-missing') ? undefined : { findings: read.findings };
}

function historyOf(data: HistoryFile, file: YamlFile): History {
  const years = Object.entries(data.years).flatMap(([name, entry]): HistoryYear[] => {
    const { as_of, source = data.source, ...groups } = entry ?? {};
    const told = populationGroups.flatMap((group) => {
      const value = groups[group];
      return value === null || value === undefined ? [] : [[group, value] as const];
    });
    if (told.length === 0) return [];
    const place = file.locateKey(['years', name]);
    return [
      { year: Number(name), as_of: as_of ?? endOf(name), source, people: Object.fromEntries(told), place },
    ];
  });
  return { years: years.toSorted((a, b) => a.year - b.year), input: file.input };
}

function endOf(name: string): string {
  return `${name}-12-31`;
}
