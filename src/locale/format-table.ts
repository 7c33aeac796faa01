// The formats that a text can ask for in `{{name, format}}`, in one table.
import { type Case, cases, type Tail } from './language-code.ts';
import { chooseForm, formsIn } from './plurals.ts';
import type { Writing } from './writing.ts';

/** A value on its way through a chain of formats. Once written it is text, with what an ending can hang on. */
export type Value =
  | { kind: 'count'; value: number }
  | { kind: 'share'; value: number }
  | { kind: 'year'; value: number }
  | { kind: 'money'; value: number; currency: string }
  | { kind: 'date'; point: string }
  | { kind: 'text'; text: string; tail?: Tail };
export type Kind = Value['kind'];

/** One format: a line for documentation, the kinds of value that it fits, and what it makes of one. */
export type Format = {
  says: string;
  fits: readonly Kind[];
  /** Takes a value of a kind that it fits, and what stands in brackets behind the format's name. Throws RangeError or FactsheetError for a value that it cannot write. */
  apply(value: Value, writing: Writing, inside?: string): Value;
  /** Whether something stands in brackets behind the name of the format: `plural(person|persons)`. */
  inside?: string;
};

const anyKind = ['count', 'share', 'year', 'money', 'date', 'text'] as const;

const formats = {
  number: format('a number with its thousands set apart', ['count', 'money'], (value, { numbers }) =>
    written(numbers.number(value.value), { kind: 'number', value: value.value }),
  ),
  money: format('an amount in its own currency, shortened from a million on', ['money'], (value, writing) =>
    written(writing.numbers.money(value.value, value.currency)),
  ),
  percent: format('a share in per cent', ['share'], (value, { numbers }) =>
    written(numbers.percent(value.value)),
  ),
  date: format('a day, month or year in full', ['date', 'year'], (value, { dates }) =>
    written(dates.date(pointOf(value))),
  ),
  month: format('the month with its year', ['date'], ({ point }, { dates }) => written(dates.month(point))),
  month_name: format('the month without its year', ['date'], ({ point }, { dates }) =>
    written(dates.monthName(point)),
  ),
  year: format('the year in figures', ['date', 'year'], (value) => {
    return { kind: 'year', value: Number(pointOf(value).slice(0, 4)) };
  }),
  as_of: format('mid-year and the year’s end by name, else the date', ['date'], ({ point }, { dates }) =>
    written(dates.asOf(point), { kind: 'word', possessed: dates.isNamed(point) }),
  ),
  ordinal: format('an ordinal in figures', ['count', 'year'], ({ value }, writing) =>
    written(writing.ordinal(whole(value))),
  ),
  words: format('a small number in words, a greater one in figures', ['count'], (value, writing) => {
    const small = writing.words[whole(value.value)];
    return small ? written(small) : inDefault(value, writing);
  }),
  ordinal_words: format('a small ordinal in words, a greater one in figures', ['count'], (value, writing) =>
    written(writing.ordinalWords[whole(value.value) - 1] ?? writing.ordinal(value.value)),
  ),
  plural: {
    ...format('the form of a word that goes with the number', ['count'], (value) => value),
    inside: 'person|persons',
    apply: (value, writing, inside = '') => {
      const number = value.kind === 'count' ? value.value : 0;
      return written(chooseForm(formsIn(inside), number, writing));
    },
  },
  capital: format('with a capital first letter', anyKind, (value, writing) => {
    const { text, tail } = inDefault(value, writing);
    return written(writing.capitalise(text), tail);
  }),
} satisfies Record<string, Format>;

/** Every format by its name. */
export const formatTable: Readonly<Record<string, Format>> = { ...formats, ...caseFormats() };

/** What a value is without a format: a count as a number, money as money, a date in full. */
export function inDefault(value: Value, writing: Writing): Extract<Value, { kind: 'text' }> {
  if (value.kind === 'text') return value;
  if (value.kind === 'year') return written(String(value.value), { kind: 'number', value: value.value });
  const name = { count: 'number', share: 'percent', money: 'money', date: 'date' } as const;
  const text = formats[name[value.kind]].apply(value, writing);
  if (text.kind !== 'text') throw new TypeError(`the format of a ${value.kind} gives no text`);
  return text;
}

function caseFormats(): Record<string, Format> {
  const entries = Object.entries(cases).map(([name, says]) => {
    return [name, format(`in the ${name}, ${says}`, anyKind, (value, w) => inCase(value, name as Case, w))];
  });
  return Object.fromEntries(entries);
}

function inCase(value: Value, to: Case, writing: Writing): Value {
  const { text, tail } = inDefault(value, writing);
  if (!writing.inflect) throw new RangeError('This language has no cases');
  const end: Tail = text.endsWith('%') ? { kind: 'percent' } : { kind: 'word', possessed: false };
  return written(writing.inflect(text, to, tail ?? end));
}

function format<K extends Kind>(
  says: string,
  fits: readonly K[],
  apply: (value: Extract<Value, { kind: K }>, writing: Writing) => Value,
): Format {
  const isFitting = (value: Value): value is Extract<Value, { kind: K }> =>
    fits.some((kind) => kind === value.kind);
  return {
    says,
    fits,
    apply(value, writing) {
      if (!isFitting(value)) throw new TypeError(`a format got a ${value.kind}`);
      return apply(value, writing);
    },
  };
}

function written(text: string, tail?: Tail): Extract<Value, { kind: 'text' }> {
  return { kind: 'text', text, ...(tail && { tail }) };
}

function pointOf(value: Extract<Value, { kind: 'date' | 'year' }> | { kind: 'year'; value: number }): string {
  return 'point' in value ? value.point : String(value.value).padStart(4, '0');
}

function whole(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(`${value} is no whole number, 0 or more`);
}
