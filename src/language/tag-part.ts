// What stands behind a language in its tag and is none of BCP 47's codes, as it was meant: `Cyrillic` for Cyrl, `SYR` for SY.
import { alpha2 } from '../countries.ts';
import { displayNames } from './intl.ts';
import { ownLanguage } from './names.ts';
import { knownScripts } from './scripts.ts';

/** The tag that is meant where a script stands by its name or the beginning of it, or a country by three letters; nothing otherwise. */
export function tagOfParts(text: string): string | undefined {
  const [language = '', ...parts] = text.split('-');
  const meant = parts.map((part) => alpha2(part.toUpperCase()) ?? scriptNamed(part));
  if (!meant.some((one) => one !== undefined)) return undefined;
  return [language, ...parts.map((part, at) => meant[at] ?? part)].join('-');
}

/** The fewest letters by which a script's name is known. */
const shortest = 3;

/** The code of a script by its English name, or the beginning of it: `Cyrl` for `Cyrillic` and `cyr`. */
function scriptNamed(text: string): string | undefined {
  if (text.length < shortest) return undefined;
  const names = displayNames(ownLanguage, { type: 'script', fallback: 'none' });
  return knownScripts().find((code) => names.of(code)?.toLowerCase().startsWith(text.toLowerCase()));
}
