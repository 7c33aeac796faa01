// Findings as GitHub's workflow commands: they show at their lines in a pull request.
import type { Finding, Severity } from '../../errors.ts';
import { printable } from '../../printable.ts';

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
