// Places of a data file's text, read and changed, for programs that write the files themselves.
import type { DataPath } from '../values.ts';
import type { Edited, StandingIn, TextChange } from './edit.ts';

/**
 * What stands in places of a data file's text, by their paths in the present format.
 * @param file its name: `text.en.yaml`
 */
export async function standingIn(
  text: string,
  file: string,
  paths: readonly DataPath[],
): Promise<StandingIn> {
  return (await import('./edit.ts')).standingIn(text, file, paths);
}

/** A data file's text with changes made, in their order. What was not asked for stays to the byte, comments too. */
export async function editText(text: string, file: string, changes: readonly TextChange[]): Promise<Edited> {
  return (await import('./edit.ts')).editText(text, file, changes);
}
