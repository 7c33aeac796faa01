// How findings look on a terminal, as lines of text.
import type { Colors } from 'picocolors/types.js';
import { type Finding, formatPlace, type Severity } from '../../errors.ts';
import { counted, printable, shortened } from '../../printable.ts';

/**
 * `error file:line:column [code]` above, what is wrong and what to do below; one block a finding. Behind the code stand
 * the path and the words that `accepted:` would name it by, as far as a line has room.
 */
export function findingLines(findings: readonly Finding[], colours: Colors): string[] {
  const paint: Record<Severity, (text: string) => string> = {
    error: colours.red,
    warning: colours.yellow,
    note: colours.cyan,
  };
  return findings.flatMap(({ severity, place, message, hint, code, at, about, accepted }) => {
    const where = place && colours.bold(printable(formatPlace(place)));
    const name = [`[${code}]`, at && `at ${at}`, about !== undefined && `about “${shortened(about, 60)}”`];
    const what = colours.dim(printable(name.filter(Boolean).join(' ')));
    return [
      [paint[severity](severity), where, what].filter(Boolean).join(' '),
      `  ${printable(message)}`,
      `  ${colours.dim('→')} ${printable(accepted === undefined ? hint : `Accepted: ${accepted}`)}`,
    ];
  });
}

/**
 * Leaves out, from the second period on, notes about the operation’s own file that were shown for another of its periods.
 * Whoever shows several periods asks one of these about each.
 */
export function showOnce(): (findings: readonly Finding[]) => Finding[] {
  const shown = new Set<string>();
  return (findings) =>
    findings.filter((finding) => {
      const { severity, code, message, place } = finding;
      if (severity !== 'note' || !place?.file.endsWith('/operation.yaml')) return true;
      const key = [code, message, formatPlace(place)].join('\n');
      const isNew = !shown.has(key);
      shown.add(key);
      return isNew;
    });
}

/** `2 errors, 1 warning`, or nothing where nothing was found. */
export function tally(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.join(', ');
}
