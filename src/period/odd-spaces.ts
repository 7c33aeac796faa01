// Spaces that are none to YAML: what a file calls them.
import { codePointOf } from '../printable.ts';

/** What a space is called: a tab, or by its code point. */
export function nameOfSpace(space: string): string {
  const names: Record<string, string> = {
    '\t': 'a tab',
    '\u00A0': 'no-break spaces',
    '\u202F': 'narrow no-break spaces',
    '\u3000': 'wide (ideographic) spaces',
    '\u200B': 'spaces of no width',
  };
  return space === '\t' ? 'a tab' : `${names[space] ?? 'odd spaces'} (${codePointOf(space)})`;
}
