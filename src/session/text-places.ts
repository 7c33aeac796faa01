// What programs need that write files of the data themselves: places of a text, read and changed; pictures, opened.
import { folderSource } from '../files/folder-source.ts';
import type { DataPath } from '../values.ts';
import type { Arranged, PagesChange } from './arrange.ts';
import type { cutPicture as cut } from './crops.ts';
import type { Edited, entryOf as entry, StandingIn, TextChange } from './edit.ts';
import type { PictureFile } from './picture-file.ts';
import type { ShownRules } from './shown-rules.ts';

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

/** The entry of a list or a map in a place of a data file's text: as YAML, as a value, and what it stands before. */
export async function entryOf(...given: Parameters<typeof entry>): Promise<ReturnType<typeof entry>> {
  return (await import('./edit.ts')).entryOf(...given);
}

/** A data file's text with changes made, in their order. What was not asked for stays to the byte, comments too. */
export async function editText(text: string, file: string, changes: readonly TextChange[]): Promise<Edited> {
  return (await import('./edit.ts')).editText(text, file, changes);
}

/**
 * The text of a period's page.yaml with something else where it stands; made of the pages that hold where it has none of its own.
 * @param data the data folder (absolute)
 * @throws FactsheetError `cannot-arrange` (usage)
 */
export async function arrangePages(
  data: string,
  period: string,
  own: string | undefined,
  change: PagesChange,
): Promise<Arranged> {
  const { arranged, pagesThatHold } = await import('./arrange.ts');
  const text = own ?? (await pagesThatHold(folderSource(data), period)).text;
  return arranged(text, change);
}

/** What has to be known of the rules where findings are shown. */
export async function shownRules(): Promise<ShownRules> {
  return (await import('./shown-rules.ts')).shownRules();
}

/**
 * A picture before it is a file of the data: what it is.
 * @param name how its owner calls it
 * @throws FactsheetError for what is none, or cannot be opened to its last byte
 */
export async function readPictureFile(name: string, bytes: Uint8Array): Promise<PictureFile> {
  return (await import('./picture-file.ts')).readPictureFile(name, bytes);
}

/** How a picture is cut where readers meet it, and how finely it is printed. `print` is its place on the page in mm. */
export async function cutPicture(...given: Parameters<typeof cut>): Promise<ReturnType<typeof cut>> {
  return (await import('./crops.ts')).cutPicture(...given);
}
