// `import`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes, isError } from '../../errors.ts';
import { type ImportOptions, importFigures } from '../../session/import/import.ts';
import { findingLines } from '../shared/findings.ts';
import { givenFile } from '../shared/named-files.ts';
import { rootOf } from '../shared/room.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';
import { importLines } from './lines.ts';

type Flags = DataFlags & Pick<ImportOptions, 'asOf' | 'fetch' | 'origins' | 'whole' | 'dryRun' | 'api'>;

/** Imports, and says what changed. */
export async function run(shell: Shell, period: string, named: string[], flags: Flags): Promise<number> {
  const { cwd, clock, signal, colours } = shell;
  const files = named.map((file) => givenFile({ path: path.resolve(cwd, file), shown: file }));
  const options = { ...flags, period, files, today: clock.today(), signal };
  const imported = await importFigures(rootOf(shell, flags), options);
  const { findings } = imported;
  show(shell, flags, imported, [
    ...findingLines(findings, colours.out),
    ...importLines(imported, colours.out),
  ]);
  return findings.some(isError) ? exitCodes.findings : exitCodes.ok;
}
