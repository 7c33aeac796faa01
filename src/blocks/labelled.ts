// A label with its value as a sentence, to be read aloud.
import { languageOf } from '../language/index.ts';
import type { LocalPeriod } from '../locale/local.ts';

/** A label as a sentence: “Refugees: 8,087”. In French the colon has a space before it. */
export function labelled({ language }: LocalPeriod, name: string, value: string): string {
  const { closeMarks = ':' } = languageOf(language);
  return `${name}${closeMarks.includes(':') ? '' : '\u00A0'}: ${value}`;
}
