// `new`, `status`, `import`, `export` and `list`: what they print, and the exit code that they end with.
import path from 'node:path';
import { exportFigures } from '../commands/export.ts';
import { importFigures } from '../commands/import.ts';
import { list } from '../commands/list.ts';
import { createPeriod } from '../commands/new.ts';
import { status } from '../commands/status.ts';
import { exitCodes, isError } from '../errors.ts';
import type { Actions } from '../program/flags.ts';
import { findingLines } from '../terminal/findings.ts';
import { exportLines, importLines } from '../terminal/import.ts';
import { createdLines } from '../terminal/new.ts';
import { statusLines } from '../terminal/status.ts';
import { dataOf, json, near, type Shell } from './shell.ts';

type Preparing = 'create' | 'status' | 'import' | 'export' | 'list';

/** The actions that bring a period about. */
export function preparingActions(shell: Shell): Pick<Actions, Preparing> {
  const { out, cwd, colours, clock, signal } = shell;
  const show = (lines: readonly string[]) => {
    for (const line of lines) out(line);
  };
  return {
    async create(id, flags) {
      const created = await createPeriod({ ...dataOf(shell, flags), id, from: flags.from });
      if (flags.json) json(shell, created);
      else show(createdLines(created, colours.out));
      return exitCodes.ok;
    },
    async status(periods, flags) {
      const statuses = await status({ ...dataOf(shell, flags), periods });
      if (flags.json) json(shell, statuses);
      else show(statusLines(statuses, colours.out));
      return exitCodes.ok;
    },
    async import(period, files, flags) {
      const { asOf, fetch, origins, whole, dryRun, api } = flags;
      const given = files.map((file) => ({ path: path.resolve(cwd, file), shown: file }));
      const asked = { asOf, fetch, origins, whole, dryRun, api, today: clock.today(), signal };
      const imported = await importFigures({ ...dataOf(shell, flags), period, files: given, ...asked });
      if (flags.json) json(shell, imported);
      else show([...findingLines(imported.findings, colours.out), ...importLines(imported, colours.out)]);
      return imported.findings.some(isError) ? exitCodes.findings : exitCodes.ok;
    },
    async export(period, flags) {
      const file = flags.output === undefined ? undefined : path.resolve(cwd, flags.output);
      const output = path.resolve(cwd, 'output');
      const exported = await exportFigures({ ...dataOf(shell, flags), period, output, file });
      if (flags.json) json(shell, exported);
      else show(exportLines(exported, near(shell, exported.file), colours.out));
      return exitCodes.ok;
    },
    async list(flags) {
      const periods = await list({ data: path.resolve(cwd, flags.data) });
      if (flags.json) json(shell, periods);
      else show(periods.map(({ id }) => id));
      return exitCodes.ok;
    },
  };
}
