// Makes review sheets for tests, as `factsheet compare` writes them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compare } from '../../src/commands/compare/run.ts';
import { project } from './data.ts';
import { thisHost } from './factsheets.ts';
import { dataWithNext, type Swap } from './next-period.ts';
import { withSession } from './session.ts';

const clock = { today: () => new Date('2025-04-02T10:00:00Z') };
/** The sheet of the shipped period and a later one. */
export async function sheetOf(
  swaps: readonly Swap[],
  pages: boolean,
  operation: [find: string, put: string][] = [],
): Promise<string> {
  const changes = operation.map(([find, put]) => ({ file: 'azerbaijan/operation.yaml', find, put }));
  const { folder } = await dataWithNext(swaps, changes);
  const wishes = { sheet: true, pages, output: path.join(path.dirname(folder), 'output') };
  const { sheet = '' } = await withSession(
    { project, data: folder, host: thisHost() },
    (session) => compare(session, [], wishes),
    { clock },
  );
  return readFile(sheet, 'utf8');
}
