// The months and years that a text tells in typed words, each once.
import { languageOf } from '../../language/index.ts';
import { typedDates } from '../figures/typed-dates.ts';
import { type PlainWord, typedNumbers } from '../figures/typed-numbers.ts';
import type { Units } from '../figures/units.ts';

/**
 * A month (1 to 12), a year, or both, and where it stands. `lasting`: something is told to last since or until then, or the
 * year is part of a span or a name.
 */
export type TypedTime = { raw: string; index: number; month?: number; year?: number; lasting: boolean };

/**
 * Every month and year of a text. `typed` is the text without its placeholders; `isPlain` tells words with a capital that make
 * no name with a year.
 */
export function typedTimes(typed: string, units: Units, isPlain: PlainWord): TypedTime[] {
  const { times } = languageOf(units.language);
  const isLasting = (raw: string, index: number) => {
    const end = index + raw.length;
    const [before, after] = [typed.slice(Math.max(0, index - 40), index), typed.slice(end, end + 40)];
    return times?.isLasting(before, after, raw) ?? false;
  };
  const dates = typedDates(typed, units).map((date): TypedTime => {
    return { ...date, lasting: isLasting(date.raw, date.index) };
  });
  const years = typedNumbers(typed, units, isPlain)
    .filter(({ kind }) => kind === 'year')
    .map(({ raw, index, inName, ordinal }): TypedTime => {
      const after = typed.slice(index + raw.length, index + raw.length + 2);
      const isSpan = /\d[–—-]$/u.test(typed.slice(Math.max(0, index - 2), index)) || /^[–—-]\d/u.test(after);
      const isName = (inName && !ordinal) || /^[ \u00A0]\p{Lu}/u.test(after);
      return { raw, index, year: Number(raw), lasting: isSpan || isName || isLasting(raw, index) };
    });
  return [...dates, ...years];
}
