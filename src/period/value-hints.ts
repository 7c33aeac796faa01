// What was meant by a value of the wrong kind, as far as it can be told from the value: the remedy, ready to copy.
import { monthNames } from '../language/months.ts';
import { ownLanguage, typedLanguages } from '../language/names.ts';
import { daysIn, isoOf } from '../time.ts';
import { missingAfterName } from './syntax-suspects.ts';

/** What a value should have been. */
export type Wanted = 'number' | 'whole number' | 'day' | 'date' | 'text' | 'group';

/** A sentence that says what to write instead; nothing where that cannot be told. */
export function remedyFor(value: unknown, wanted: Wanted): string | undefined {
  if (wanted === 'text') return textRemedy(value);
  if (wanted === 'group') return typeof value === 'string' ? missingAfterName(value)?.hint : undefined;
  const words = String(value).normalize('NFC').trim();
  const bare = words.replace(/^[“”„‟«»‘’'"]+|[“”„‟«»‘’'"]+$/gu, '').trim();
  const quotes = bare === words ? '' : 'Take the quotation marks away. ';
  const remedy =
    wanted === 'day' || wanted === 'date' ? dateRemedy(bare, wanted, quotes) : numberRemedy(bare, wanted);
  // A number that is written as it should be has another fault.
  if (typeof value === 'number' && remedy === `Write ${value}.`) return undefined;
  return remedy && quotes + remedy;
}

/** `Support: COP29` and `[site](https://…)` are a name with a value, and a list, to YAML. */
function textRemedy(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [first] = Object.keys(value);
  if (Array.isArray(value) || first === undefined) return 'Put the whole text in quotation marks.';
  return `If “${first}:” is part of a text, put the whole text in quotation marks.`;
}

const scales: Record<string, number> = {
  thousand: 1e3,
  min: 1e3,
  million: 1e6,
  mln: 1e6,
  mio: 1e6,
  m: 1e6,
  billion: 1e9,
  mlrd: 1e9,
  bn: 1e9,
};

function numberRemedy(words: string, wanted: 'number' | 'whole number'): string | undefined {
  const [raw, ...others] = words.match(/\d(?:[\d.,_'’\s]*\d)?/gu) ?? [];
  if (raw === undefined || others.length > 0 || /[-−]\s*\d/.test(words)) return undefined;
  const value = numberOf(raw);
  if (value === undefined) return undefined;
  const [, scale = ''] = /^\s*(\p{L}+)/u.exec(words.slice(words.indexOf(raw) + raw.length)) ?? [];
  const written = value * (scales[scale.toLowerCase()] ?? 1);
  if (wanted === 'whole number' && !Number.isInteger(written)) return undefined;
  const isBare = words === raw;
  const isThousands = isBare && /^\d{1,3}[.,]\d{3}$/.test(raw);
  return `Write ${Number(written.toFixed(4))}${isThousands ? ', if the sign stands between thousands' : ''}${isBare || scale.toLowerCase() in scales ? '' : '; words go into the texts'}.`;
}

/** What a number of digits with signs between them is; nothing where it could be two things. */
function numberOf(raw: string): number | undefined {
  const digits = raw.replace(/\s+/gu, ' ');
  if (/^\d+$/.test(digits)) return Number(digits);
  const [, whole, fraction = ''] =
    /^(\d{1,3}(?:([ .,_'’])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/u
      .exec(digits)
      ?.filter((_, index) => index !== 2) ?? [];
  if (whole !== undefined) return Number(`${whole.replace(/\D/g, '')}.${fraction || 0}`);
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

let months: Map<string, number> | undefined;

function monthNamed(words: string): number | undefined {
  months ??= new Map(
    typedLanguages.flatMap((language) =>
      [...monthNames(language), ...monthNames(language, 'short')].flatMap((names, index) =>
        names.map((name): [string, number] => [
          name.toLocaleLowerCase(language).replace(/\.$/, ''),
          (index % 12) + 1,
        ]),
      ),
    ),
  );
  const names = words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return names.map((name) => months?.get(name)).find((month) => month !== undefined);
}

function dateRemedy(words: string, wanted: 'day' | 'date', quotes: string): string | undefined {
  const parts = datePartsOf(words);
  if (!parts) return undefined;
  const [year = 0, month = 0, day] = parts;
  if (month < 1 || month > 12) return `There is no month ${month}.`;
  const [name = ''] = monthNames(ownLanguage)[month - 1] ?? [];
  const last = daysIn(year, month);
  if (day !== undefined && (day < 1 || day > last)) return `${name} ${year} has ${last} days.`;
  const iso = isoOf(year, month, day);
  if (wanted === 'day' && day === undefined) return 'Write the day, too.';
  if (iso === words) return quotes ? `Write ${iso}.` : undefined;
  return `Write ${iso}${day !== undefined && day <= 12 ? `, if it is ${day} ${name}` : ''}.`;
}

/** Year, month and day of a date in digits (the day first) or with the month's name. */
export function datePartsOf(words: string): (number | undefined)[] | undefined {
  const iso =
    /^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?(?:[T ].*)?$/.exec(words) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (iso) return iso.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  const numeric = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})\.?$/.exec(words);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    return second > 12 && first <= 12
      ? [Number(numeric[3]), first, second]
      : [Number(numeric[3]), second, first];
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(words)?.[0];
  const month = monthNamed(words);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  if (year === undefined || month === undefined) return undefined;
  return [Number(year), month, day === undefined ? undefined : Number(day)];
}
