// How an export looks on a terminal.
import type { Colors } from 'picocolors/types.js';
import { printable } from '../../printable.ts';
import type { Exported } from './export.ts';

/** The workbook that was written. `file` is its name as it is to be shown. */
export function exportLines({ values, empty, bytes }: Exported, file: string, colours: Colors): string[] {
  const about = `${values} values, ${empty} of them empty, ${Math.ceil(bytes / 1000)} kB`;
  return [`${colours.green('✓')} ${printable(file)}  ${colours.dim(about)}`];
}
