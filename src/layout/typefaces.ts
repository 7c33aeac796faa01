// The typefaces of a document: Lato for all, and beside it the faces that its own letters need.
import { faceOf, facesFor } from '../language/faces.ts';
import { scriptOf } from '../language/tag.ts';
import type { Assets } from './assets.ts';
import { type Cached, type FontForm, fontRules, uncached } from './fonts.ts';
import { scriptCovers, scriptRules } from './script-fonts.ts';

/** Style rules with the fonts inside, and the code points that they all have glyphs for. */
export type Typefaces = { css: string; covered: ReadonlySet<number> };

/**
 * The typefaces for a text in a language.
 * @param usual further characters that Lato is to have
 */
export async function typefacesFor(
  { fonts }: Pick<Assets, 'fonts'>,
  { text, language, usual = '' }: { text: string; language: string; usual?: string },
  cached: Cached = uncached,
  form: FontForm = 'paper',
): Promise<Typefaces> {
  const rules = [await fontRules(fonts, usual + text, cached, form)];
  const latin = coveredBy(fonts);
  let covered = latin;
  const faces = facesFor(text);
  const lacking = faces.length === 0 ? '' : signsBeyond(latin, text);
  for (const face of faces) {
    rules.push(await scriptRules(face, { text, lacking }, cached, form));
    covered = covered.union(await scriptCovers(face, cached));
  }
  return { css: [...rules, ...settings(text, language)].join('\n'), covered };
}

const known = new WeakMap<Assets['fonts'], ReadonlySet<number>>();

/** The code points that all of these faces have glyphs for. */
function coveredBy(fonts: Assets['fonts']): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fonts.map(({ covers }) => covers);
  const covered =
    known.get(fonts) ?? others.reduce<ReadonlySet<number>>((all, one) => all.intersection(one), first);
  known.set(fonts, covered);
  return covered;
}

/** The signs of a text, not letters, that have no glyph among these. */
function signsBeyond(covered: ReadonlySet<number>, text: string): string {
  return [...new Set(text)]
    .filter((sign) => !covered.has(sign.codePointAt(0) ?? 0) && !/\p{L}/u.test(sign))
    .join('');
}

/**
 * What the styles take from the faces (styles/tokens.css says what each is): the families, and how the script of the
 * page's own language stands in lines. Nothing where that is as in Latin.
 */
function settings(text: string, language: string): string[] {
  const faces = facesFor(text);
  if (faces.length === 0) return [];
  const own = faceOf(scriptOf(language));
  const properties = {
    '--faces': ['Lato', ...faces.map(({ family }) => family)].map((family) => `"${family}"`).join(','),
    ...(faces.some(({ ligatures }) => ligatures) && { '--ligatures': 'normal' }),
    ...(own && own.tall !== 1 && { '--tall': own.tall }),
    ...(own && { '--solid': 1.125 }),
    ...(own && !own.capitals && { '--capitals': 'none' }),
    // Space between letters is for capitals.
    ...(own && !(own.apart && own.capitals) && { '--spaced': 0 }),
  };
  const set = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return [`html:root{${set.join(';')}}`];
}
