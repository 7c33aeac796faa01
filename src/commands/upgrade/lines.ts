// What `factsheet upgrade` shows: the difference file by file, what was done, and what is left to the office.
import { structuredPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { presentFormat } from '../../format.ts';
import { counted, printable } from '../../printable.ts';
import { findingLines } from '../shared/findings.ts';
import type { ChangedFile, Plan } from './plan.ts';
import type { Written } from './upgrade.ts';

/** The lines around a change that are shown with it. */
const context = 2;

/** A plan: for each file what is done in words, and the difference as lines; then what stays open. */
export function planLines({ operation, files, open }: Plan, colours: Colors): string[] {
  if (files.length === 0) {
    return [
      `${colours.green('✓')} ${printable(operation)} has the present format (${presentFormat}): nothing to do.`,
    ];
  }
  const head = `${colours.bold(printable(operation))}: what changes for format ${presentFormat}, in ${counted(files.length, 'file')}.`;
  return [
    head,
    ...files.flatMap((file) => ['', ...fileLines(file, colours)]),
    '',
    ...findingLines(open, colours),
  ];
}

function fileLines({ shown, before, after, done }: ChangedFile, colours: Colors): string[] {
  return [
    colours.bold(printable(shown)),
    ...done.map((one) => `  ${printable(one)}`),
    ...differenceLines(before, after).map((line) => {
      const paint = line.startsWith('+') ? colours.green : line.startsWith('-') ? colours.red : colours.dim;
      return `  ${paint(printable(line))}`;
    }),
  ];
}

/** The difference of two texts in unified form, with the numbers of the lines; line ends are not shown. */
export function differenceLines(before: string, after: string): string[] {
  const plain = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { hunks } = structuredPatch('', '', plain(before), plain(after), undefined, undefined, { context });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines.filter((line) => !line.startsWith('\\')),
  ]);
}

/** What was written, where the files as they were are, and what may be done then. */
export function writtenLines({ operation, copy }: Written, colours: Colors): string[] {
  return [
    `${colours.green('✓')} ${printable(operation)} has format ${presentFormat}. Its pages are as they were.`,
    `  The folder as it was: ${printable(copy)} (no command takes it for an operation; delete it when you like).`,
  ];
}
