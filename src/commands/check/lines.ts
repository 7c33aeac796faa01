// What `check` prints of what it found.
import type { Colors } from 'picocolors/types.js';
import { sayWithoutRules } from '../../checks/without-rules.ts';
import { type Finding, isError, type Severity } from '../../errors.ts';
import type { Checked } from '../../index.ts';
import { printable } from '../../printable.ts';
import { findingLines, showOnce, tally } from '../shared/findings.ts';

/** How it is printed. `quick`: no pages were asked for; `quiet`: errors alone. */
export type How = { format: 'text' | 'github'; quick: boolean; quiet: boolean };

/** The findings and a line about each period; then once which checks had no rules for a language. */
export function checkLines(checked: readonly Checked[], how: How, colours: Colors): string[] {
  const { format, quick, quiet } = how;
  const once = showOnce();
  const lines = checked.flatMap(({ period, pages, findings }) => {
    const shown = quiet ? findings.filter(isError) : once(findings);
    if (format === 'github') return annotationLines(shown);
    if (quiet) return findingLines(shown, colours);
    const unseen = pages || quick ? '' : ' The pages could not be made, so they were not checked.';
    const found = findings.length === 0 ? colours.green('nothing found') : tally(findings);
    return [...findingLines(shown, colours), `${period}: ${found}.${unseen}`];
  });
  const lost = new Set(quiet ? [] : checked.flatMap(({ withoutRules }) => withoutRules.map(sayWithoutRules)));
  return [...lines, ...(format === 'github' ? [...lost].map(noticeLine) : lost)];
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * One line a finding: `::error file=…,line=…,col=…,title=…::message`.
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message)
 */
export function annotationLines(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, message, hint, place, accepted }) => {
    const properties = [
      place && `file=${property(place.file)}`,
      place?.line && `line=${place.line}`,
      place?.column && `col=${place.column}`,
      `title=${property(code)}`,
    ].filter(Boolean);
    const says = accepted === undefined ? hint : `Accepted: ${accepted}`;
    return `::${commands[severity]} ${properties.join(',')}::${data(message)}%0A${data(says)}`;
  });
}

/** A line that is about no file. */
export function noticeLine(message: string): string {
  return `::notice::${data(message)}`;
}

/** A message may hold anything but per cent signs; what a log's terminal would obey is shown. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
