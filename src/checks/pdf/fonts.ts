// How messages name the fonts of a PDF.
import type { FontFacts } from '../../pdf/facts.ts';

/** A font’s name, or what it is if it has none. */
export function faceName({ name, kind }: FontFacts): string {
  return name === '' ? `without a name (${kind})` : name;
}
