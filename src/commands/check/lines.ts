// What `check` prints of what it found.
import type { Colors } from 'picocolors/types.js';
import { sayWithoutRules } from '../../checks/without-rules.ts';
import { isError } from '../../errors.ts';
import type { Checked } from '../../index.ts';
import { findingLines, showOnce, tally } from '../shared/findings.ts';
import { annotationLines, noticeLine } from './annotations.ts';

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
