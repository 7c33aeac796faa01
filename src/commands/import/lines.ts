// How an import looks on a terminal: what changed, then what is kept.
import type { Colors } from 'picocolors/types.js';
import type { Change } from '../../import/filling.ts';
import { numberFormat } from '../../language/intl.ts';
import { ownLanguage } from '../../language/names.ts';
import { printable } from '../../printable.ts';
import type { Imported } from '../../session/import/import.ts';

type Value = Change['now'];

/** What changed in figures.yaml, then → now, and the files; findings are printed by `findingLines`. */
export function importLines(imported: Imported, colours: Colors): string[] {
  const { changes, kept, written, dryRun, findings, period } = imported;
  if (findings.some(({ severity }) => severity === 'error')) {
    return [colours.red(`${period}: nothing was written.`)];
  }
  const width = Math.max(0, ...changes.map(({ name }) => name.length));
  const lines = changes.map((change) => changeLine(change, width, colours));
  const files = written.map((file) => `${colours.green(dryRun ? '·' : '✓')} ${printable(file)}`);
  const known = kept
    .filter(({ isNew }) => !isNew)
    .map(({ file }) => colours.dim(`  ${printable(file)} was kept before`));
  return [...lines, ...files, ...known, summary(imported, colours)];
}

function changeLine({ name, then, now }: Change, width: number, colours: Colors): string {
  const label = printable(name).padEnd(width);
  if (now === null) return `  ${label}  ${shown(then)} → ${colours.yellow('taken out')}`;
  if (then === null) return `  ${label}  ${colours.green(shown(now))}`;
  return `  ${label}  ${shown(then)} → ${colours.yellow(shown(now))}`;
}

function summary({ changes, differences, dryRun, period, kind }: Imported, colours: Colors): string {
  const filled = changes.length - differences.length;
  const parts = [
    ...(filled > 0 ? [`${filled} filled`] : []),
    ...(differences.length > 0 ? [`${differences.length} changed`] : []),
  ];
  const what =
    parts.length === 0
      ? `${kind === 'history' ? 'history.yaml' : 'figures.yaml'} has these values already`
      : parts.join(', ');
  return `${period}: ${what}.${dryRun ? colours.yellow(' Nothing was written (--dry-run).') : ''}`;
}

/** Numbers with their thousands apart, as people compare them. */
function shown(value: Value): string {
  if (typeof value !== 'number') return printable(String(value ?? ''));
  return numberFormat(ownLanguage, { maximumFractionDigits: 20 }).format(value);
}
