// The table of languages that the program has rules for. A new one is one file and one line; no other file knows a code.
import { az } from './az.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { others } from './others.ts';
import { lineageOf } from './tag.ts';

const table: Readonly<Record<string, Language>> = { ...others, az, en, fr };

const none: Language = {};

/** The rules of a language, none of one that is not in the table. Those of `en` hold for `en-GB`, those of `sr` not for `sr-Latn`. */
export function languageOf(tag: string): Language {
  const own = Object.hasOwn(table, tag) ? tag : lineageOf(tag).find((one) => Object.hasOwn(table, one));
  return (own !== undefined && table[own]) || none;
}

/** Words between the quotation marks of a language: “words”. */
export function quoted(words: string, code: string): string {
  const [opening, closing] = languageOf(code).quotes ?? ['“', '”'];
  return opening + words + closing;
}
