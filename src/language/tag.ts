// Tags of languages (BCP 47): which are well written, and the script and direction that each stands for.

/** What a tag of a language may look like in a name of a file: `az`, `ar-SY`, `sr-Latn`, `uz-Cyrl-UZ`. */
export const tagPattern = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?';

const whole = new RegExp(`^${tagPattern}$`);

/**
 * Whether a text is a tag of a language, its script and region, as BCP 47 (RFC 5646, 2.1.1) writes it: `sr-Latn`, not
 * `sr-latn`; `he`, not `iw`. Variants and extensions are no part of it: they would be in names of files.
 */
export function isLanguageTag(text: string): boolean {
  if (!whole.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** The script that a language is written in, as ISO 15924 names it: `Latn`, `Geor`, `Arab` (Unicode CLDR, likely subtags). */
export function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? 'Latn';
}

/** Which way a language is written. Node knows the direction of a locale's script (ECMA-402, Intl.Locale Info). */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?(): { direction: 'ltr' | 'rtl' } };
  return locale.getTextInfo?.().direction ?? 'ltr';
}
