// Applies the formats that a text asks for, and says what would be right where one does not fit.
import { FactsheetError } from '../errors.ts';
import { isGap } from '../gaps.ts';
import { cases } from '../language/cases.ts';
import type { Writing } from '../language/writing.ts';
import { nearest } from '../nearest.ts';
import type { Figure, Period } from '../period/period.ts';
import { type FigureNode, isWord } from '../text/nodes.ts';
import type { Time } from '../time.ts';
import { formatTable, inDefault, type Kind, takes, timeIn, type Value } from './format-table.ts';

const kindNames: Record<Kind, string> = {
  count: 'a count',
  share: 'a share',
  year: 'a year',
  money: 'an amount of money',
  date: 'a date',
  text: 'text',
};

/** The formats that a value can take in a language. Case formats only where the language has cases. */
export function formatsFor(value: Value, writing: Writing): string[] {
  return Object.entries(formatTable)
    .filter(([name, format]) => takes(format, value) && (writing.inflect || !Object.hasOwn(cases, name)))
    .map(([name]) => name);
}

/** A figure as a value that formats take. A date of which only the year is known counts as a year. */
export function figureValue(figure: Pick<Figure, 'kind' | 'value' | 'currency' | 'time'>): Value {
  const { kind, value, currency, time } = figure;
  const isYear = kind === 'year' || (kind === 'date' && /^\d{4}$/.test(String(value)));
  if (isYear) return { kind: 'year', value: Number(value) };
  if (kind === 'date') return { kind, point: String(value) };
  if (kind === 'money') {
    if (!currency) throw new TypeError('an amount has no currency');
    return { kind, value: Number(value), currency, ...(time && { time }) };
  }
  return { kind: kind === 'share' ? 'share' : 'count', value: Number(value), ...(time && { time }) };
}

/** Every figure of a period as a value, by the name that texts use. */
export function figureValues(period: Pick<Period, 'table'>): Map<string, Value> {
  return new Map(Array.from(period.table.values(), (figure) => [figure.name, figureValue(figure)]));
}

/**
 * What a placeholder prints, given the figures by name.
 * @throws FactsheetError `broken-placeholder`, `unknown-figure`, `unknown-format`, `wrong-format`; its hint says what is right
 */
export function tryPlaceholder(
  placeholder: FigureNode,
  figures: ReadonlyMap<string, Value>,
  writing: Writing,
): string {
  const { name, formats, closed, raw } = placeholder;
  if (!closed) {
    throw new FactsheetError('broken-placeholder', `“${raw}” begins a figure that does not end.`, {
      hint: 'Close it with }}, like {{year, ordinal}}.',
    });
  }
  const figure = figures.get(name);
  if (!figure) {
    const near = nearest(name, figures.keys());
    const hint = near
      ? `Did you mean ${near}?`
      : 'Give the figure in figures.yaml, or use one that stands there.';
    throw new FactsheetError('unknown-figure', `There is no figure “${name}”.`, { hint });
  }
  const missing = gapIn(figure, formats);
  if (missing && !isWord(placeholder)) return writing.gaps[missing];
  // The form of a word that goes with a number that is not there yet: the one of most numbers.
  let value: Value = missing ? { kind: 'count', value: 2 } : figure;
  for (const format of formats) value = applyFormat(name, value, format, writing);
  return inDefault(value, writing).text;
}

/** What of a figure is not there yet, in a draft: the number, or the day or time that is to be printed of it. */
function gapIn(value: Value, [first]: readonly string[]): keyof Writing['gaps'] | undefined {
  if (value.kind === 'date') return isGap(value.point) ? 'date' : undefined;
  if (value.kind === 'text') return undefined;
  if (value.kind === 'year') return isGap(String(value.value)) ? 'date' : undefined;
  const { time } = value;
  const isTimed = formatTable[first ?? '']?.times !== undefined;
  if (!isTimed || !time) return isGap(value.value) ? 'figure' : undefined;
  const point = time.kind === 'as_of' ? time.day : time.kind === 'since' ? time.point : time.from;
  return isGap(point) ? 'date' : undefined;
}

function applyFormat(figure: string, value: Value, asked: string, writing: Writing): Value {
  const [, name = asked, inside] = /^([a-z_]+)\s*\(([\s\S]*)\)$/.exec(asked) ?? [];
  const format = Object.hasOwn(formatTable, name) ? formatTable[name] : undefined;
  const fitting = () => ({ hint: `Formats that fit here: ${formatsFor(value, writing).join(', ')}.` });
  if (!format)
    throw new FactsheetError('unknown-format', `There is no format “${name}” for “${figure}”.`, fitting());
  if (Object.hasOwn(cases, name) && !writing.inflect) {
    const message = `“${writing.language}” has no cases, so “${figure}” cannot be in the ${name}.`;
    throw new FactsheetError('wrong-format', message, fitting());
  }
  if (!takes(format, value)) {
    if (format.times && value.kind !== 'text') throw timeless(figure, value, name);
    const message = `The format “${name}” does not fit “${figure}”, which is ${kindNames[value.kind]} here.`;
    throw new FactsheetError('wrong-format', message, fitting());
  }
  if ((format.inside === undefined) !== (inside === undefined) || /[*{}[\]]/.test(inside ?? '')) {
    const right = `{{${figure}, ${name}${format.inside === undefined ? '' : `(${format.inside})`}}}`;
    const message = `“${asked}” is not how the format “${name}” is written.`;
    throw new FactsheetError('wrong-format', message, { hint: `Write it like ${right}, with words only.` });
  }
  try {
    return format.apply(value, writing, inside);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `The format “${name}” cannot write “${figure}”: ${error.message}.`;
    const hint = 'Use another format, or word the sentence so that it needs none.';
    throw new FactsheetError('wrong-format', message, { hint, cause: error });
  }
}

/** A format for the time of a figure, and the figure has none, or one of another kind. */
function timeless(figure: string, value: Value, name: string): FactsheetError {
  const time = timeIn(value);
  if (value.kind === 'date' || value.kind === 'year') {
    const message = `The format “${name}” does not fit “${figure}”, which is ${kindNames[value.kind]} here.`;
    return new FactsheetError('wrong-format', message, {
      hint: 'Name the figure whose time is meant, like {{mine_signs, during}}; a date of its own has date, during, month and year.',
    });
  }
  if (!time) {
    const message = `The format “${name}” writes the time of “${figure}”, and figures.yaml does not tell it.`;
    const hint = `Write it there: ${figure}: { value: …, during: 2024-01/2024-06 }; or once for all results, at the top.`;
    return new FactsheetError('wrong-format', message, { hint });
  }
  const message = `The format “${name}” does not fit “${figure}”, which counts ${countedBy[time.kind]}.`;
  const own = Object.entries(formatTable).filter(([, one]) => one.times?.includes(time.kind));
  const hint = `Write ${own.map(([format]) => `{{${figure}, ${format}}}`).join(' or ')}.`;
  return new FactsheetError('wrong-format', message, { hint });
}

const countedBy: Record<Time['kind'], string> = {
  during: 'what happened in a stretch of time',
  since: 'all since a day, a month or a year',
  as_of: 'what was there on a day',
};
