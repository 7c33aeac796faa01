// What is read aloud: labels with their values, and sentences one after the other, as a language ends and joins them.
import { languageOf } from './index.ts';

/** The stop at the end of sentences: a full stop, ։ in Armenian, । in Hindi. */
export function stopOf(language: string): string {
  return languageOf(language).stop ?? '.';
}

/** Parts of a text as sentences, each with one stop at its end. */
export function inSentences(parts: readonly string[], language: string): string {
  const stop = stopOf(language);
  return parts.map((part) => part.replace(/[.։।።။។۔\s]+$/u, '') + stop).join(' ');
}

/** A label as a sentence: “Refugees: 8,087”. In French the colon has a space before it, in Armenian it is ՝. */
export function labelled(language: string, name: string, value: string): string {
  const { colon = ':', closeMarks = colon } = languageOf(language);
  return `${name}${closeMarks.includes(colon) ? '' : '\u00A0'}${colon} ${value}`;
}
