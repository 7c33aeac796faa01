// How a package that was made looks on a terminal.
import type { Colors } from 'picocolors/types.js';
import { printable } from '../../printable.ts';
import type { PackedPeriod } from './pack.ts';

/** The package and what is in it. `file` is its path as the user would type it. */
export function packedLines(
  { manifest, bytes, signedBy }: PackedPeriod,
  file: string,
  colours: Colors,
): string[] {
  const width = Math.max(...manifest.files.map((one) => one.file.length));
  const accepted = manifest.accepted.length;
  const files = manifest.files.map((one) => {
    return `  ${one.file.padEnd(width)}  ${colours.dim(kilobytes(one.bytes).padStart(8))}`;
  });
  return [
    `${colours.green('✓')} ${printable(file)}  ${colours.dim(`${manifest.files.length} files, ${kilobytes(bytes)}`)}`,
    ...files,
    ...(accepted === 0
      ? []
      : [
          `${accepted === 1 ? '1 finding was' : `${accepted} findings were`} accepted; the manifest says why.`,
        ]),
    signedBy === undefined ? 'Not signed. To sign it: --sign KEYFILE' : `Signed with the key ${signedBy}`,
  ];
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
