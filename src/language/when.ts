// A moment, a day, and a month, as people say it in their language.
import { dateFormat } from './intl.ts';
import { ownLanguage } from './names.ts';

/** @param language that the program speaks with them */
export function whenIn(language: string | undefined): (at: string) => string {
  const format = dateFormat(language ?? ownLanguage, { dateStyle: 'medium', timeStyle: 'short' });
  return (at) => format.format(new Date(at));
}

/** A day (`2024-09-30`, or the day of a moment in universal time), with the month in letters. */
export function dayIn(language: string, dateStyle: 'medium' | 'long' = 'medium'): (at: string) => string {
  const format = dateFormat(language, { dateStyle, timeZone: 'UTC' });
  return (at) => format.format(new Date(at));
}

/** What a month (`2024-09`) is called in a language, as a heading has it. */
export function monthIn(language = ownLanguage): (month: string) => string {
  const format = dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => {
    const [first = '', ...rest] = format.format(new Date(`${month}-01T00:00:00Z`));
    return first.toLocaleUpperCase(language) + rest.join('');
  };
}
