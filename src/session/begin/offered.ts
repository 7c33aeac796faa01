// What a form for a new operation offers: countries, languages and the blocks of the usual pages.
import { parts } from '../../blocks/load.ts';
import { alpha2, countryCodes } from '../../countries.ts';
import { spelledOut } from '../../figures/label.ts';
import { memorySource } from '../../files/memory-source.ts';
import { hasFace } from '../../language/faces.ts';
import { displayNames } from '../../language/intl.ts';
import { ownLanguage } from '../../language/names.ts';
import { isLanguageTag, scriptOf } from '../../language/tag.ts';
import { readPages } from '../../period/pages.ts';
import type { Tools } from '../../pipeline/tools.ts';
import { usualLanguages } from './wishes.ts';

/**
 * In the order of their names, which are in the language that was asked for. `languages` of a country: those that are likely.
 * `isKnown`: the program brings the words of its template. `title` of a block: its heading on the page, where it has one.
 */
export type Offered = {
  countries: readonly { iso3: string; name: string; languages: readonly string[] }[];
  languages: readonly { language: string; name: string; isKnown: boolean }[];
  pages: readonly (readonly { name: string; title: string }[])[];
};

/** Two letters are enough for whatever a state writes in; where a script matters, these are common too. */
const scripts = ['sr-Latn', 'uz-Cyrl', 'zh-Hant', 'pa-Arab', 'ks-Deva', 'ckb', 'prs', 'tet', 'fil'];

/** @param language that names are in */
export async function offeredIn(readWords: Tools['languageFiles'], language: string): Promise<Offered> {
  const regions = displayNames(language, { type: 'region', fallback: 'none' });
  const order = new Intl.Collator(language);
  const byName = (one: { name: string }, other: { name: string }) => order.compare(one.name, other.name);
  const countries = countryCodes().map(([iso3]) => ({
    ...{ iso3, name: regions.of(alpha2(iso3) ?? '') ?? iso3 },
    languages: usualLanguages(iso3),
  }));
  const languages = await languagesIn(readWords, language);
  return {
    countries: countries.sort(byName),
    languages: languages.sort(byName),
    pages: await blocksIn(readWords, language),
  };
}

async function languagesIn(readWords: Tools['languageFiles'], language: string) {
  const own = displayNames(ownLanguage, { type: 'language', fallback: 'none' });
  const named = displayNames(language, { type: 'language', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(97 + nth));
  const tags = letters
    .flatMap((first) => letters.map((second) => first + second))
    .concat(scripts)
    .filter((tag) => isLanguageTag(tag) && own.of(tag) !== undefined && hasFace(scriptOf(tag)));
  const { files } = await readWords(tags);
  return tags.map((tag) => ({
    language: tag,
    name: named.of(tag) ?? own.of(tag) ?? tag,
    isKnown: files[tag] !== undefined,
  }));
}

/** The blocks of each page, in the order in which they are read. */
async function blocksIn(readWords: Tools['languageFiles'], language: string) {
  const { files } = await readWords([language]);
  const words = (files[language] ?? files[ownLanguage])?.words as
    | Readonly<Record<string, unknown>>
    | undefined;
  const { pages } = await readPages(memorySource(new Map()), 'none/none', parts);
  return pages.map(({ areas }) =>
    areas.flatMap(({ blocks }) => blocks.map((name) => ({ name, title: headingIn(words, name) }))),
  );
}

function headingIn(words: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const own = words?.[name];
  const title = typeof own === 'string' ? own : (own as { title?: unknown } | undefined)?.title;
  return typeof title === 'string' ? title : spelledOut(name);
}
