// What a language's file lacks of what every language needs: all of it at once, each with the English words. Pure.
import { type DataPath, isRecord, leavesOf, valueAt } from '../values.ts';
import type { LanguageFile } from './file.ts';
import { ownLanguage } from './names.ts';
import { directionOf } from './tag.ts';

/** Something that is empty or not there: its path in the file, what stands there in English, and what that is for. */
export type WordGap = { path: DataPath; english: string; says?: string | undefined };

/** What is needed of `formats`, with what each is for. What is not named here is as Unicode CLDR has it, or may be left out. */
const needed: Readonly<Record<string, string>> = {
  'money.whole': 'an amount below a million',
  'money.millions': 'an amount of millions',
  'money.billions': 'an amount of billions',
  'dates.mid_year': '30 June, as statistics call it',
  'dates.end_year': '31 December, as statistics call it',
  'during.day': 'when something happened, inside a sentence: on a day',
  'during.month': 'in a month',
  'during.quarters.0': 'in each quarter of a year',
  'during.quarters.1': '',
  'during.quarters.2': '',
  'during.quarters.3': '',
  'during.halves.0': 'in each half of a year',
  'during.halves.1': '',
  'during.year': 'in a year',
  'during.days': 'from a day to another',
  'during.months': 'from a month to another of the same year',
  'during.months_of_years': 'from a month of one year to one of another',
  'during.years': 'over several years',
  'during.since': 'since when something counts',
};

/** What stands in a draft for words that are not there yet: those of English, in brackets; in lines from the right set apart as one. */
function standInFor({ path, english }: WordGap, language: string): string {
  if (path[1] === 'money' || path[1] === 'locale') return english;
  return directionOf(language) === 'rtl' ? `\u2066[${english}]\u2069` : `[${english}]`;
}

/**
 * A file's value with stand-ins for what it lacks, and without what is empty and may be left out.
 * @param language a tag; of one that Intl does not know it has to be said whose numbers and dates it has
 * @param english the file of the program's own language
 */
export function completed(
  value: unknown,
  language: string,
  english: LanguageFile,
): { value: unknown; gaps: WordGap[] } {
  const gaps = [...gapsIn(value, english), ...localeGap(value, language)];
  const filled = gaps.reduce(
    (rest, gap) => withValue(rest, gap.path, standInFor(gap, language)),
    withoutEmpty(value),
  );
  return { value: filled, gaps };
}

function gapsIn(value: unknown, { words, formats }: LanguageFile): WordGap[] {
  const lacks = (path: DataPath) => {
    const found = valueAt(value, path) ?? null;
    return found === null || (typeof found === 'string' && found.trim() === '');
  };
  const inWords = leavesOf(words).flatMap(({ path, value: text }): WordGap[] => {
    const at = ['words', ...path];
    return isOptional(path) || !lacks(at) ? [] : [{ path: at, english: String(text) }];
  });
  const inFormats = wordsNeeded(formats).map((gap) => ({ ...gap, path: ['formats', ...gap.path] }));
  return [...inWords, ...inFormats.filter(({ path }) => lacks(path))];
}

function localeGap(value: unknown, language: string): WordGap[] {
  const path = ['formats', 'locale'];
  if (Intl.NumberFormat.supportedLocalesOf(language).length > 0 || typeof valueAt(value, path) === 'string')
    return [];
  return [{ path, english: ownLanguage, says: 'the language whose numbers and dates it has, by its code' }];
}

/** What every language needs of `formats`, by its path there, as English has it and with what it is for. */
export function wordsNeeded(formats: LanguageFile['formats']): WordGap[] {
  return Object.entries(needed).map(([name, says]) => {
    const path = name.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part));
    return { path, english: String(valueAt(formats, path)), says };
  });
}

/** Words of single kinds of block are needed where a page has one; a label's form beside 1, where the language has one. */
function isOptional(path: DataPath): boolean {
  return path[0] === 'kinds' || /_(?:zero|one|two|few|many)$/.test(String(path.at(-1)));
}

/** A value without what is empty in it. */
function withoutEmpty(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmpty(inner)]));
}

function withValue(value: unknown, [key, ...rest]: DataPath, put: string): unknown {
  if (key === undefined) return put;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[key] = withValue(list[key], rest, put);
    return list;
  }
  const record = isRecord(value) ? value : {};
  return { ...record, [key]: withValue(record[key], rest, put) };
}

/** An operation's own words over the program's, name by name. */
export function mergedWords(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own === undefined ? base : own;
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(names.map((name) => [name, mergedWords(base[name], own[name])]));
}

/** The gaps of one section, told together: what is empty, and the English words of each. */
export function sectionsOf(gaps: readonly WordGap[]): { at: DataPath; message: string; hint: string }[] {
  const sections = Map.groupBy(gaps, ({ path }) => path.slice(0, path.length > 2 ? 2 : 1).join('.'));
  return [...sections].map(([section, some]) => {
    const depth = section.split('.').length;
    const names = some.map(({ path }) => path.slice(depth).join('.'));
    const list = some.map(({ english, says }, index) => {
      return `${names[index]}: “${english}”${says ? ` (${says})` : ''}`;
    });
    return {
      at: some[0]?.path ?? [],
      message: `${section} lacks ${names.length === 1 ? '' : `${names.length} entries: `}${names.join(', ')}.`,
      hint: `Write them in this language. In English: ${list.join('; ')}. What stands in {{ }} stays as it is.`,
    };
  });
}
