// How a package that was verified looks on a terminal.
import type { Colors } from 'picocolors/types.js';
import type { Approved, Difference, Verified } from '../../pack/verify.ts';
import { printable } from '../../printable.ts';

const words: Record<Difference['what'], string> = {
  differs: 'is not the file that was packed',
  missing: 'is missing',
  added: 'was not packed: somebody added it',
};

/** What is known of a package, its answer first. */
export function verifiedLines(verified: Verified, file: string, colours: Colors): string[] {
  const { manifest, differences, ok } = verified;
  const name = printable(file);
  const count = manifest.files.length;
  const head = ok
    ? `${colours.green('✓')} ${name} is whole: all ${count} files are as they were packed.`
    : `${colours.red('✗')} ${name} ${faultOf(verified)}.`;
  const draft = manifest.draft ? `, ${colours.yellow('a draft')}` : '';
  return [
    head,
    ...differences.map(
      (one) => `  ${colours.red(one.what.padEnd(7))} ${printable(one.file)} ${words[one.what]}`,
    ),
    `  ${printable(manifest.period)}, issued ${manifest.issued}, in ${printable(manifest.languages.join(', '))}${draft}`,
    ...signatureLines(verified, colours).map((line) => `  ${line}`),
    ...verified.approvals.map((one) => `  ${approvalLine(one, colours)}`),
  ];
}

/** What is wrong with a package, the worst alone. */
function faultOf(verified: Verified): string {
  const { whole, asPacked, signature } = verified;
  if (!whole) return 'is not as it was packed';
  if (signature.state === 'invalid') return 'has a signature that is not right';
  if (verified.approvals.some((one) => one.signature.state === 'invalid'))
    return 'says that it was approved, and that is not right';
  if (!asPacked) {
    return 'has all its files, but is not the archive that pack wrote: another program packed it again, or something is hidden in it. Get it again from whom it came';
  }
  return 'is whole, but its signature is not the one asked for';
}

/** Who approved a language. By name alone anybody could have written it. */
function approvalLine({ language, by, at, signature }: Approved, colours: Colors): string {
  const who = `${printable(by)} on ${at.slice(0, 10)} in ${printable(language)}`;
  if (signature.state === 'invalid') return colours.red(`Approval by ${who}: ${signature.why}`);
  if (signature.state === 'none') return `Marked as approved by ${who}`;
  return `Approved by ${who}, signed with the key ${signature.fingerprint}`;
}

function signatureLines({ signature, expected }: Verified, colours: Colors): string[] {
  if (signature.state === 'invalid') return [colours.red(signature.why)];
  if (signature.state === 'none') {
    const asked = expected === undefined ? '' : ` The key asked for is ${expected}`;
    return [`Not signed: it agrees with its own list, which anybody could have written.${asked}`];
  }
  const signed = `Signed with the key ${signature.fingerprint}`;
  if (expected === undefined) {
    return [signed, 'Hold it against the one that the office gave you, or name the office’s key with --key.'];
  }
  if (signature.fingerprint === expected) return [`${signed}, the one asked for`];
  return [colours.red(signed), `The key asked for is ${expected}`];
}
