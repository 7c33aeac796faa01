// The shipped language files, and the fixture's, as the tests use them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type LanguageFile, languageFileSchema } from '../../src/language/file.ts';
import type { NumberStyle } from '../../src/language/numbers.ts';
import { createWriting, type Writing } from '../../src/language/writing.ts';

const files = {
  az: 'templates/locales/az.yaml',
  en: 'templates/locales/en.yaml',
  fr: 'test/fixtures/third-language/locales/fr.yaml',
};
export type TestLanguage = keyof typeof files;

/** A language file's content as YAML has it, not yet checked. */
export function rawFile(language: TestLanguage): unknown {
  return parse(readFileSync(new URL(`../../${files[language]}`, import.meta.url), 'utf8'));
}

export function languageFile(language: TestLanguage): LanguageFile {
  return languageFileSchema.parse(rawFile(language));
}

export function writing(language: TestLanguage, style?: NumberStyle): Writing {
  return createWriting(language, languageFile(language).formats, style);
}

/** The text with its no-break spaces shown as ~. */
export function shown(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, '~');
}
