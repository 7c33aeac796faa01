// Tags of languages (BCP 47): which are well written, and the script and direction that each stands for.
import { Memory } from '../memory.ts';
import { displayNames } from './intl.ts';
import { ownLanguage } from './names.ts';
import { tagOfParts } from './tag-part.ts';

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

/**
 * The tag that a text with another spelling stands for: `sr-latn` and `sr-Latin` for `sr-Latn`, `ar-SYR` for `ar-SY`, `iw` for `he`, a name in
 * English for the tag of its language, a country's code that is no language's for that of its language. Nothing where it is right, or nobody can tell.
 */
export function rightTag(text: string): string | undefined {
  const plain = text.trim().replaceAll('_', '-');
  const own = canonical(tagOfParts(plain) ?? plain);
  const known = [own, tagOfName(plain), languageInCountry(plain)].find(
    (tag) => tag !== undefined && isKnown(tag),
  );
  return known === text ? undefined : known;
}

/** Whether anybody has a name for a language. */
function isKnown(tag: string): boolean {
  return languageNames().of(tag) !== undefined;
}

/** The language that most write in a country (its ISO code of two letters): `ka` for `GE` (Unicode CLDR, likely subtags). */
export function languageInCountry(region: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(region) || !regionNames().of(region.toUpperCase())) return undefined;
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  return language !== 'und' && isKnown(language) ? language : undefined;
}

/** The language, script and region of a tag as BCP 47 writes them, without what else it says. */
function canonical(text: string): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale(text);
    const tag = [language, script, region].filter((part) => part !== undefined).join('-');
    return isLanguageTag(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** The code of two letters of a language by its English name. */
function tagOfName(name: string): string | undefined {
  const letters = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(97 + nth));
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguageTag);
  return codes.find((code) => languageNames().of(code)?.toLowerCase() === name.toLowerCase());
}

const regionNames = () => displayNames(ownLanguage, { type: 'region', fallback: 'none' });
const languageNames = () => displayNames(ownLanguage, { type: 'language', fallback: 'none' });

/** What to write in the place of a text that is no tag of a language. */
export function tagRemedy(text: string): string {
  const right = rightTag(text);
  return right === undefined
    ? `Write the code of a language, like ${ownLanguage}, with its script or country where that matters, like sr-Latn or ar-SY.`
    : `Write ${right}.`;
}

/**
 * A tag, and the wider ones whose words and rules hold for it: `ar-SY`, `ar-Arab`, `ar`. None of another script: of
 * `uz-Cyrl` there is no wider one, as `uz` is written in Latin letters.
 */
export function lineageOf(tag: string): readonly string[] {
  return tag.includes('-') ? lineages.of(tag, () => lineage(tag)) : [tag];
}

const lineages = new Memory<readonly string[]>(200, { lasting: true });

function lineage(tag: string): string[] {
  const parts = (canonical(tag) ?? tag).split('-');
  const wider = parts.map((_, without) => parts.slice(0, parts.length - without).join('-'));
  try {
    const script = scriptOf(tag);
    const all = [...wider.slice(0, -1), `${parts[0]}-${script}`, ...wider.slice(-1)];
    return [...new Set(all)].filter((one) => scriptOf(one) === script);
  } catch {
    return [tag];
  }
}

/** Whether two tags name one language in one script: `ar` and `ar-SY`, not `sr` and `sr-Latn`. */
export function isSameLanguage(one: string, other: string): boolean {
  if (one === other) return true;
  return one.split('-')[0] === other.split('-')[0] && lineageOf(one).at(-1) === lineageOf(other).at(-1);
}

/** The language of a file of texts by its name, `text.ar-SY.yaml`; nothing where it is none. */
export function languageOfText(name: string): string | undefined {
  const tag = /^text\.(.+)\.yaml$/.exec(name)?.[1];
  return tag !== undefined && isLanguageTag(tag) ? tag : undefined;
}

/** The script that a language is written in, as ISO 15924 names it: `Latn`, `Geor`, `Arab` (Unicode CLDR, likely subtags). */
export function scriptOf(tag: string): string {
  return scripts.of(tag, () => new Intl.Locale(tag).maximize().script ?? 'Latn');
}
const scripts = new Memory<string>(100);

/**
 * What parts the parts of a line and of a list, with its space: scripts of Arabic, Ethiopic, Burmese and N’Ko have commas of
 * their own (Unicode 16, 9.2, 16.3, 19.1 and 19.4).
 */
export function commaOf(tag: string): string {
  return commas[scriptOf(tag)] ?? ', ';
}
const commas: Readonly<Record<string, string>> = {
  Arab: '، ',
  Ethi: '፣ ',
  Mymr: '၊ ',
  Syrc: '، ',
  Thaa: '، ',
  Rohg: '، ',
  Nkoo: '߸ ',
};

/** Which way a language is written. Node knows the direction of a locale's script (ECMA-402, Intl.Locale Info). */
export function directionOf(tag: string): Direction {
  return directions.of(tag, () => {
    const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?(): { direction: Direction } };
    return locale.getTextInfo?.().direction ?? 'ltr';
  });
}
type Direction = 'ltr' | 'rtl';
const directions = new Memory<Direction>(100);
