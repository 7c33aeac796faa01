// The formats that a text can ask for in `{{name, format}}`, in one table.
import { type Case, cases, type Tail } from '../language/cases.ts';
import { chooseForm, formsIn } from '../language/forms.ts';
import type { Writing } from '../language/writing.ts';
import { readStretch, type Stretch, type Time } from '../time.ts';

/**
 * A value on its way through a chain of formats; a figure brings its time, where that is known. `from`: the first of
 * several years, of which `value` is the last. `named`: a day that stands as figures' as-of days do. Once written it is text, with what an ending can hang on; `none` can.
 */
export type Value =
  | { kind: 'count'; value: number; time?: Time }
  | { kind: 'share'; value: number; time?: Time }
  | { kind: 'year'; value: number; from?: number }
  | { kind: 'money'; value: number; currency: string; time?: Time }
  | { kind: 'date'; point: string; named?: true }
  | { kind: 'text'; text: string; tail?: Tail | 'none' };
export type Kind = Value['kind'];

/**
 * One format: a line for documentation, the kinds of value that it fits, and what it makes of one. `times`: it writes the
 * time of a figure, and fits figures with a time of these kinds too.
 */
export type Format = {
  says: string;
  fits: readonly Kind[];
  times?: readonly Time['kind'][];
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
  year: timed('the year in figures, of a figure that of its time', ['date', 'year'], ['during', 'as_of'], {
    value: (value) => ({ kind: 'year', value: Number(pointOf(value).slice(0, 4)) }),
    time: (time) => {
      if (time.kind === 'as_of') return { kind: 'year', value: Number(time.day.slice(0, 4)) };
      const [from, to] = [Number(time.from.slice(0, 4)), Number(time.to.slice(0, 4))];
      return { kind: 'year', value: to, ...(from < to && { from }) };
    },
  }),
  as_of: timed('mid-year and the year’s end by name, else the date', ['date'], ['as_of'], {
    value: ({ point }, writing) => asOf(point, writing),
    time: (time, writing) => asOf(time.kind === 'as_of' ? time.day : time.to, writing),
  }),
  during: timed('when it was: “in the first half of 2024”', ['date', 'year'], ['during', 'since'], {
    value: (value, { times }) => written(times.during(stretchOf(value)), 'none'),
    time: (time, writing) => written(timeOf(time, writing), 'none'),
  }),
  since: timed('since when a figure counts: “since 2014”', ['date'], ['since'], {
    value: ({ point, named }, { times }) =>
      written(named ? times.sinceNamed(point) : times.since(point), 'none'),
    time: (time, writing) => written(timeOf(time, writing), 'none'),
  }),
  ordinal: format('an ordinal in figures', ['count', 'year'], (value, writing) => {
    if (value.kind === 'count') return written(writing.ordinal(whole(value.value)));
    const [from, to] = yearsOf(value, writing);
    const text = writing.ordinal(whole(to));
    return written(from === undefined ? text : writing.digits(`${from}–${text}`));
  }),
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

/** The first and last of several years, or one, as the office's calendar counts them. */
function yearsOf(
  { from, value }: Extract<Value, { kind: 'year' }>,
  { inCalendar }: Writing,
): [from: number | undefined, to: number] {
  return [from === undefined ? undefined : inCalendar(from), inCalendar(value)];
}

/** What a value is without a format: a count as a number, money as money, a date in full. */
export function inDefault(value: Value, writing: Writing): Extract<Value, { kind: 'text' }> {
  if (value.kind === 'text') return value;
  if (value.kind === 'year') {
    const [from, to] = yearsOf(value, writing);
    const years = from === undefined ? String(to) : `${from}–${to}`;
    return written(writing.digits(years), { kind: 'number', value: to });
  }
  if (value.kind === 'date' && value.named) return asOf(value.point, writing);
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
  if (tail === 'none') throw new RangeError('it stands in the form of a sentence already');
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

/** Whether a format can take a value: by its kind, or by the time of the figure. */
export function takes({ fits, times }: Pick<Format, 'fits' | 'times'>, value: Value): boolean {
  const time = timeIn(value);
  return fits.includes(value.kind) || (time !== undefined && (times ?? []).includes(time.kind));
}

/** A format that writes the time of a figure, and a date or year as such. */
function timed<K extends Kind>(
  says: string,
  fits: readonly K[],
  times: readonly Time['kind'][],
  make: {
    value?: (value: Extract<Value, { kind: K }>, writing: Writing) => Value;
    time(time: Time, writing: Writing): Value;
  },
): Format {
  const plain = format(says, fits, make.value ?? ((value: Value) => value));
  return {
    ...plain,
    times,
    apply(value, writing) {
      const time = timeIn(value);
      return time && times.includes(time.kind) ? make.time(time, writing) : plain.apply(value, writing);
    },
  };
}

/** The time that a value brings along; nothing where it has none, or is a time itself. */
export function timeIn(value: Value): Time | undefined {
  return 'time' in value ? value.time : undefined;
}

function timeOf(time: Time, { times, dates }: Writing): string {
  if (time.kind === 'as_of') return dates.asOf(time.day);
  return time.kind === 'since' ? times.since(time.point) : times.during(time);
}

function asOf(point: string, { dates }: Writing): Extract<Value, { kind: 'text' }> {
  return written(dates.asOf(point), { kind: 'word', possessed: dates.isNamed(point) });
}

function written(text: string, tail?: Tail | 'none'): Extract<Value, { kind: 'text' }> {
  return { kind: 'text', text, ...(tail && { tail }) };
}

function pointOf(value: Extract<Value, { kind: 'date' | 'year' }> | { kind: 'year'; value: number }): string {
  return 'point' in value ? value.point : String(value.value).padStart(4, '0');
}

/** The days that a date is: all of its month or year, where it is one. */
function stretchOf(value: Extract<Value, { kind: 'date' | 'year' }>): Stretch {
  const first = 'from' in value && value.from !== undefined ? `${value.from}/` : '';
  const stretch = readStretch(first + pointOf(value));
  if (stretch) return stretch;
  throw new RangeError(`${pointOf(value)} is no day, month or year`);
}

function whole(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(`${value} is no whole number, 0 or more`);
}
