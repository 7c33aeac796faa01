// `upgrade`: from its options to its lines and exit code.
import { exitCodes } from '../../errors.ts';
import { counted } from '../../printable.ts';
import { rootOf } from '../shared/room.ts';
import { type DataFlags, json, type Shell } from '../shared/shell.ts';
import { restoreInterrupted } from './interrupted.ts';
import { differenceLines, planLines, writtenLines } from './lines.ts';
import type { Plan } from './plan.ts';
import { planUpgrades, type Written, writeUpgrades } from './upgrade.ts';

type Flags = DataFlags & { dryRun: boolean; yes: boolean };

/** Shows what would change, asks where somebody can answer, and writes. */
export async function run(shell: Shell, asked: string[], flags: Flags): Promise<number> {
  const root = rootOf(shell, flags);
  const colours = shell.colours.out;
  const say = (lines: readonly string[]) => {
    if (!flags.json) for (const line of lines) shell.out(line);
  };
  const restored = flags.dryRun ? [] : await restoreInterrupted(root);
  say(restored.map((one) => `${one}: an upgrade was interrupted, and its folder is as it was before.`));
  const plans = await planUpgrades(root, asked);
  if (plans.length === 0) say([`There is no operation in ${root.shown}.`]);
  for (const plan of plans) say(planLines(plan, colours));
  const changing = plans.filter(({ files }) => files.length > 0);
  const written: Written[] = [];
  if (changing.length > 0 && flags.dryRun) say(['Nothing was written (--dry-run).']);
  else if (changing.length > 0 && !(await isWanted(shell, flags, changing))) say(['Nothing was written.']);
  else {
    await writeUpgrades(root, changing, shell.signal, (one) => {
      written.push(one);
      say(writtenLines(one, colours));
    });
  }
  if (flags.json) json(shell, { ok: true, operations: plans.map((plan) => resultOf(plan, written)) });
  return exitCodes.ok;
}

/** On a terminal a person is asked; elsewhere the call itself is the answer. */
async function isWanted(
  { ask }: Shell,
  { yes, json: isJson }: Flags,
  plans: readonly Plan[],
): Promise<boolean> {
  if (yes || isJson || !ask) return true;
  const files = plans.reduce((sum, plan) => sum + plan.files.length, 0);
  return ask(`Write ${counted(files, 'file')}? The folder as it is now is kept beside. [y/N] `);
}

function resultOf({ operation, from, files, open }: Plan, written: readonly Written[]) {
  return {
    operation,
    ...(from !== undefined && { from }),
    files: files.map(({ shown, before, after, done }) => {
      return { file: shown, done, difference: differenceLines(before, after) };
    }),
    open,
    ...written.find((one) => one.operation === operation),
  };
}
