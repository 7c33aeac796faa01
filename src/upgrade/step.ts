// What one step from a format to the next looks at, and what it says is to be done. Pure, like all of this room.
import { languageOfText } from '../language/tag.ts';
import type { NameEdit } from '../period/edit-names.ts';
import { type DataPath, isRecord } from '../values.ts';

/**
 * An operation's files, or some of them, as values that no schema has read: by their paths in its folder (`operation.yaml`,
 * `2024-09/figures.yaml`, `2024-09/text.en.yaml`), in order.
 */
export type Values = ReadonlyMap<string, unknown>;

/** What changes in a file, and what that is in an officer's words. */
export type FileChange = { edits: readonly NameEdit[]; done: readonly string[] };

/** What nobody can tell from the files: where it stands, and what the office has to write. */
export type Open = { file: string; path: DataPath; message: string; hint: string };

/** By file: what changes in it. And what stays open. */
export type Changes = { files: ReadonlyMap<string, FileChange>; open: readonly Open[] };

/**
 * A step: the format that it leads to, and what has to change. Where nothing is of a format before, it changes nothing; what
 * came later from before is known by what is in it.
 */
export type Step = { to: number; change(values: Values): Changes };

/**
 * Whether operation.yaml says, or leaves open, that its files are from before a format; not where it is not among them. A
 * block of today may have any name, so that names alone say nothing.
 */
export function isBefore(values: Values, format: number): boolean {
  const operation = values.get('operation.yaml');
  if (!isRecord(operation)) return false;
  return typeof operation.format !== 'number' || operation.format < format;
}

/** The period of a file, `2024-09`; empty for operation.yaml. */
export function periodOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

/** Whether a file has the texts of a language. */
export function isText(file: string): boolean {
  return languageOfText(file.slice(file.lastIndexOf('/') + 1)) !== undefined;
}

/** Whether a file may name places of texts: figures.yaml and operation.yaml. */
export function isNaming(file: string): boolean {
  return /(^|\/)(figures|operation)\.yaml$/.test(file);
}
