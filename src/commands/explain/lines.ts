// The list of all that can be found, on a terminal.
import type { Colors } from 'picocolors/types.js';
import type { Rule } from '../../checks/check.ts';
import type { Severity } from '../../errors.ts';

const headings: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/** A line a rule, its code and what is wrong, under the heading of its severity. */
export function ruleLines(rules: readonly Rule[], colours: Colors): string[] {
  const width = Math.max(0, ...rules.map(({ code }) => code.length));
  const groups = (['error', 'warning', 'note'] as const).map((severity) => {
    const own = rules.filter((rule) => rule.severity === severity);
    const lines = own
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, title }) => `  ${colours.cyan(code.padEnd(width))}  ${title}`);
    return own.length > 0 ? [colours.bold(headings[severity]), ...lines, ''] : [];
  });
  return [...groups.flat(), 'More on one of them: factsheet explain CODE'];
}
