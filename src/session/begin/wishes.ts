// What a new operation is begun with: its country and languages, as the call says, or as somebody at the terminal answers.
import { alpha2 } from '../../countries.ts';
import { FactsheetError, usageError } from '../../errors.ts';
import { hasFace } from '../../language/faces.ts';
import { displayNames } from '../../language/intl.ts';
import { meantLanguage } from '../../language/meant-language.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import { isLanguageTag, languageInCountry, scriptOf } from '../../language/tag.ts';
import { meantCountries, meantWords } from '../../meant-country.ts';
import { nearest } from '../../nearest.ts';

/** A country by its ISO code of three letters, and languages in their order. */
export type Wishes = { iso3: string; languages: readonly string[] };

/** What the call says, and how somebody is asked for the rest; not there where nobody can answer. */
type Call = {
  id: string;
  operation: string;
  iso: string | undefined;
  languages: readonly string[];
  ask: ((question: string) => Promise<string>) | undefined;
};

/**
 * Country and languages of an operation that there is not yet.
 * @param known the operations that there are
 * @throws FactsheetError (usage) `unknown-operation` where something is not said and nobody can be asked, or where an operation
 * with nearly that name is there; `unknown-country`, `country-differs`, `unknown-language`
 */
export async function wishesOf(call: Call, known: readonly string[]): Promise<Wishes> {
  const { id, operation, iso, languages, ask } = call;
  const isBare = iso === undefined && languages.length === 0;
  const near = isBare ? nearest(operation, known) : undefined;
  if (near !== undefined || (!ask && (iso === undefined || languages.length === 0)))
    throw unknownOperation(call, known, near);
  const iso3 =
    iso === undefined ? await askFor(countryQuestion(call), call, known) : checkedCountry(iso, id, operation);
  if (languages.length > 0) return { iso3, languages: checkedLanguages(languages.join()) };
  return { iso3, languages: await askFor(languageQuestion(iso3), call, known) };
}

function unknownOperation(
  { id, operation, iso, languages }: Call,
  known: readonly string[],
  near: string | undefined,
): FactsheetError {
  const [suggested] = meantCountries(operation.replaceAll('-', ' '));
  const country = iso ?? suggested ?? 'GEO';
  const tags = languages.length > 0 ? languages : usualLanguages(country);
  const begin = `To begin it, say its country and its languages, like: factsheet new ${id} --iso ${country} --languages ${tags.join(',')}`;
  const meant = near === undefined ? '' : `Did you mean ${near}${id.slice(operation.length)}? `;
  const there = known.length > 0 && near === undefined ? `There are: ${known.join(', ')}. ` : '';
  return usageError(
    'unknown-operation',
    `There is no operation “${operation}” yet.`,
    `${meant}${there}${begin}`,
  );
}

/** A question: its words, what an empty answer stands for, and how an answer is read. */
type Question<Answer> = { words: string; usual: string | undefined; read(answer: string): Answer };

/** Times that somebody is asked again after an answer that cannot be. */
const mostTimes = 5;

async function askFor<Answer>(
  { words, usual, read }: Question<Answer>,
  call: Call,
  known: readonly string[],
): Promise<Answer> {
  let told = '';
  for (let time = 0; call.ask && time < mostTimes; time += 1) {
    const answer = (await call.ask(`${told}${words}${usual === undefined ? '' : ` [${usual}]`}: `)).trim();
    if (answer === '' && usual === undefined) break;
    try {
      return read(answer === '' ? (usual ?? '') : answer);
    } catch (error) {
      if (!(error instanceof FactsheetError)) throw error;
      told = `${error.message} ${error.hint}\n`;
    }
  }
  throw unknownOperation(call, known, undefined);
}

function countryQuestion({ id, operation }: Call): Question<string> {
  const [usual] = meantCountries(operation.replaceAll('-', ' '));
  return {
    words: 'Country, by its ISO code of three letters or its name',
    usual,
    read(answer) {
      // A name stands for its country; of a code of others only the person knows which country they mean.
      const named = answer.length > 3 ? meantCountries(answer) : [];
      const code = named.length === 1 ? named[0] : answer.toUpperCase();
      return checkedCountry(code ?? answer, id, operation);
    },
  };
}

function languageQuestion(iso3: string): Question<readonly string[]> {
  return {
    words: 'Languages of the factsheet, in their order, with commas between them',
    usual: usualLanguages(iso3).join(','),
    read: checkedLanguages,
  };
}

/** The language that most write in a country, and the program's own. */
export function usualLanguages(iso3: string): string[] {
  const region = alpha2(iso3);
  const first = region === undefined ? undefined : languageInCountry(region);
  return [...new Set([first ?? ownLanguage, ownLanguage])];
}

function checkedCountry(code: string, id: string, operation: string): string {
  if (alpha2(code)) {
    checkFolder(operation, code);
    return code;
  }
  const meant = meantWords(code);
  const hint = meant
    ? `Did you mean ${meant}?`
    : `Write the code of ISO 3166-1, three capitals: factsheet new ${id} --iso GEO`;
  throw usageError('unknown-country', `“${code}” is no ISO code of a country.`, hint);
}

/** Some codes of the agency are other countries' in ISO: AUS is Austria there. Where the folder has a country's name, it tells. */
function checkFolder(operation: string, iso3: string): void {
  const called = meantCountries(operation.replaceAll('-', ' '));
  if (operation.length <= 3 || called.length === 0 || called.includes(iso3)) return;
  const name = displayNames(ownLanguage, { type: 'region' }).of(alpha2(iso3) ?? '') ?? iso3;
  const message = `The folder is called ${operation}, and ${iso3} is ${name}.`;
  const meant = meantWords(operation.replaceAll('-', ' '));
  throw usageError('country-differs', message, `Write --iso for ${meant}, or call the folder after ${name}.`);
}

/**
 * Languages as they are written, each once.
 * @throws FactsheetError (usage) `unknown-language`, `no-typeface`
 */
export function checkedLanguages(answer: string): readonly string[] {
  const tags = answer.split(/[,;\s]+/).filter((tag) => tag !== '');
  const named = displayNames(ownLanguage, { type: 'language', fallback: 'none' });
  for (const tag of tags) {
    if (isLanguageTag(tag) && named.of(tag) !== undefined) continue;
    const meant = meantLanguage(tag);
    const hint = meant
      ? `Write ${isLanguageTag(meant) ? `${meant} (${languageName(meant)})` : meant}.`
      : 'Write the code of a language, like ka, with its script or country where that matters: sr-Latn, ar-SY.';
    throw usageError('unknown-language', `There is no language “${tag}”.`, hint);
  }
  for (const tag of tags) checkFace(tag);
  return [...new Set(tags)];
}

/** A language whose script no face has could be written, and never printed. */
function checkFace(tag: string): void {
  const script = scriptOf(tag);
  if (hasFace(script)) return;
  const name = displayNames(ownLanguage, { type: 'script' }).of(script) ?? script;
  const message = `The program has no typeface for the ${name} letters of ${languageName(tag)} (${tag}): nothing in it could be printed.`;
  throw usageError(
    'no-typeface',
    message,
    'Leave the language out of the list, or ask those who keep the program for a typeface.',
  );
}
