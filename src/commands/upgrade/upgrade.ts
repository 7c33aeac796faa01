// `factsheet upgrade`: brings operations to the present format, each as a whole or not at all.
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError, type Finding, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn, typedName } from '../../files/source.ts';
import { operationsIn } from '../../session/periods.ts';
import { replaceFolder } from './folder.ts';
import { type Plan, planUpgrade } from './plan.ts';

/** An operation that was upgraded, and the folder that has its files as they were, as the user names it. */
export type Written = { operation: string; copy: string };

/**
 * Plans the upgrade of the operations that were asked for (none: all). Nothing is written.
 * @throws FactsheetError `no-data`, `unknown-operation` (usage); `upgrade-unsound` with all that is in the way, of all of them
 */
export async function planUpgrades(root: FolderSource, asked: readonly string[]): Promise<Plan[]> {
  const plans: Plan[] = [];
  const findings: Finding[] = [];
  let refused: FactsheetError | undefined;
  for (const operation of await chooseOperations(root, asked)) {
    try {
      plans.push(await planUpgrade(root, operation));
    } catch (error) {
      if (!(error instanceof FactsheetError) || error.code !== 'upgrade-unsound') throw error;
      refused ??= error;
      findings.push(...error.findings);
    }
  }
  if (!refused) return plans;
  const { code, message, hint } = refused;
  throw new FactsheetError(code, message, { hint, findings });
}

/** Writes what was planned, one operation after the other; what was written is told as soon as it is. */
export async function writeUpgrades(
  root: FolderSource,
  plans: readonly Plan[],
  signal: AbortSignal,
  tell: (written: Written) => void,
): Promise<void> {
  for (const plan of plans) {
    signal.throwIfAborted();
    const name = await replaceFolder(root, plan, signal);
    tell({ operation: plan.operation, copy: shownIn(root, name) });
  }
}

async function chooseOperations(root: FolderSource, asked: readonly string[]): Promise<string[]> {
  const all = await operationsIn(root);
  if (!all) {
    const hint = 'Run the command in the project’s folder, or name the folder with --data.';
    throw usageError('no-data', `There is no folder ${root.folder}.`, hint);
  }
  if (asked.length === 0) return all;
  const names = asked.map(typedName);
  for (const name of new Set(names)) if (!all.includes(name)) throw await unknown(root, name, all);
  return [...new Set(names)];
}

async function unknown(root: FolderSource, name: string, all: readonly string[]): Promise<FactsheetError> {
  const [operation = ''] = name.split('/');
  if (operation !== name && all.includes(operation)) {
    const hint = `All periods of an operation are upgraded together: factsheet upgrade ${operation}`;
    return usageError('unknown-operation', `“${name}” is a period, or nothing that there is.`, hint);
  }
  const isPlain = operation === name && !['', '.', '..'].includes(name);
  const found = isPlain ? await lstat(path.join(root.folder, name)).catch(() => undefined) : undefined;
  if (found?.isSymbolicLink()) {
    const message = `${shownIn(root, name)} is a link, and what it leads to is not changed.`;
    return new FactsheetError('file-outside', message, {
      hint: 'Put the folder itself there, and run again.',
    });
  }
  const known = all.length > 0 ? `There are: ${all.join(', ')}.` : 'There is none yet.';
  return usageError('unknown-operation', `There is no operation “${name}”.`, known);
}
