// Files of an earlier format as the present one has them: each step's changes made, byte by byte, one step after the other.
import type { Finding } from '../errors.ts';
import { editNames, type NameEdit, valueIn } from '../period/edit-names.ts';
import type { YamlFile } from '../period/read.ts';
import type { Open, Values } from '../upgrade/step.ts';
import { steps } from '../upgrade/steps.ts';
import { isRecord, valueAt } from '../values.ts';

/**
 * What comes out: the text of each file, and what was done in it, in an officer's words; what stays open; and why nothing
 * can be done, where a name that is to be given is taken.
 */
export type Upgraded = {
  files: ReadonlyMap<string, { text: string; done: readonly string[] }>;
  open: readonly Open[];
  faults: readonly { file: string; path: readonly (string | number)[]; finding: Omit<Finding, 'place'> }[];
};

/**
 * Brings files to the present format. Their YAML must be sound; what else is wrong in them stays as it is.
 * @param files by their paths in the operation's folder; all that name each other's places together
 * @throws FactsheetError `yaml-anchor`, `cannot-edit` for a text that does not allow a change
 */
export function upgraded(files: ReadonlyMap<string, Pick<YamlFile, 'source' | 'input'>>): Upgraded {
  const now = new Map([...files].map(([file, { source }]) => [file, { text: source, done: [] as string[] }]));
  const open: Open[] = [];
  const faults: Upgraded['faults'][number][] = [];
  for (const step of steps) {
    const values: Values = new Map([...now].map(([file, { text }]) => [file, valueIn(text, file)]));
    const changes = step.change(values);
    open.push(...changes.open);
    for (const [file, { edits, done }] of changes.files) {
      const before = now.get(file);
      if (!before) continue;
      const taken = edits.flatMap((edit) => takenName(values.get(file), edit));
      faults.push(...taken.map((fault) => ({ file, ...fault })));
      if (taken.length > 0) continue;
      const text = editNames(before.text, edits, files.get(file)?.input.file);
      now.set(file, { text, done: [...before.done, ...done] });
    }
  }
  return { files: now, open, faults };
}

/** What is told where a new name stands there already. */
function takenName(value: unknown, edit: NameEdit): Omit<Upgraded['faults'][number], 'file'>[] {
  if (!('key' in edit)) return [];
  const { path, key } = edit;
  const beside = valueAt(value, path.slice(0, -1));
  if (!isRecord(beside) || !Object.hasOwn(beside, key)) return [];
  const name = path.join('.');
  const message = `${name} is called “${key}” in the present format, and “${key}” is there already.`;
  const hint = 'Keep one of the two: take the other away, and run again.';
  return [{ path, finding: { code: 'upgrade-name-taken', severity: 'error', message, hint } }];
}
