// The table of languages that the program has rules for. A new one is one file and one line; no other file knows a code.
import { az } from './az.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { others } from './others.ts';

const table: Readonly<Record<string, Language>> = { ...others, az, en, fr };

const none: Language = {};

/** The rules of a language, none of one that is not in the table. Of a tag like `en-GB` the first part counts. */
export function languageOf(code: string): Language {
  const [first = ''] = Object.hasOwn(table, code) ? [code] : code.toLowerCase().split('-');
  return (Object.hasOwn(table, first) && table[first]) || none;
}

/** Words between the quotation marks of a language: “words”. */
export function quoted(words: string, code: string): string {
  const [opening, closing] = languageOf(code).quotes ?? ['“', '”'];
  return opening + words + closing;
}
