// Applies the formats that a text asks for, and says what would be right where one does not fit.
import { FactsheetError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Figure } from '../period/period.ts';
import { formatTable, inDefault, type Kind, type Value } from './format-table.ts';
import { cases } from './language-code.ts';
import type { Placeholder } from './placeholders.ts';
import type { Writing } from './writing.ts';

const kindNames: Record<Kind, string> = {
  count: 'a count',
  share: 'a share',
  year: 'a year',
  money: 'an amount of money',
  date: 'a date',
  text: 'text',
};

/** Every format with one line on what it gives, for documentation. */
export function describeFormats(): { name: string; says: string; fits: readonly Kind[] }[] {
  return Object.entries(formatTable).map(([name, { says, fits }]) => ({ name, says, fits }));
}

/** The formats that a kind of value can take in a language. Case formats only where the language has cases. */
export function formatsFor(kind: Kind, writing: Writing): string[] {
  return Object.entries(formatTable)
    .filter(
      ([name, format]) => format.fits.includes(kind) && (writing.inflect || !Object.hasOwn(cases, name)),
    )
    .map(([name]) => name);
}

/** A figure as a value that formats take. A date of which only the year is known counts as a year. */
export function figureValue(figure: Pick<Figure, 'kind' | 'value' | 'currency'>): Value {
  const { kind, value, currency } = figure;
  const isYear = kind === 'year' || (kind === 'date' && /^\d{4}$/.test(String(value)));
  if (isYear) return { kind: 'year', value: Number(value) };
  if (kind === 'date') return { kind, point: String(value) };
  if (kind === 'money') {
    if (!currency) throw new TypeError('an amount has no currency');
    return { kind, value: Number(value), currency };
  }
  return { kind: kind === 'share' ? 'share' : 'count', value: Number(value) };
}

/**
 * What a placeholder prints, given the figures by name.
 * @throws FactsheetError `broken-placeholder`, `unknown-figure`, `unknown-format`, `wrong-format`; its hint says what is right
 */
export function tryPlaceholder(
  placeholder: Placeholder,
  figures: ReadonlyMap<string, Value>,
  writing: Writing,
): string {
  const { name, chain, closed, raw } = placeholder;
  if (!closed) {
    throw new FactsheetError('broken-placeholder', `“${raw}” begins a figure that does not end.`, {
      hint: 'Close it with }}, like {{year, ordinal}}.',
    });
  }
  const figure = figures.get(name);
  if (!figure) {
    throw new FactsheetError('unknown-figure', `There is no figure “${name}”.`, {
      hint: unknownFigureHint(name, figures.keys()),
    });
  }
  let value = figure;
  for (const format of chain) value = applyFormat(name, value, format, writing);
  return inDefault(value, writing).text;
}

function applyFormat(figure: string, value: Value, asked: string, writing: Writing): Value {
  const [, name = asked, inside] = /^([a-z_]+)\s*\(([\s\S]*)\)$/.exec(asked) ?? [];
  const fitting = formatsFor(value.kind, writing);
  const format = Object.hasOwn(formatTable, name) ? formatTable[name] : undefined;
  const hint = `Formats that fit here: ${fitting.join(', ')}.`;
  if (!format)
    throw new FactsheetError('unknown-format', `There is no format “${name}” for “${figure}”.`, { hint });
  if (Object.hasOwn(cases, name) && !writing.inflect) {
    const message = `“${writing.language}” has no cases, so “${figure}” cannot be in the ${name}.`;
    throw new FactsheetError('wrong-format', message, { hint });
  }
  if (!format.fits.includes(value.kind)) {
    const message = `The format “${name}” does not fit “${figure}”, which is ${kindNames[value.kind]} here.`;
    throw new FactsheetError('wrong-format', message, { hint });
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
    throw new FactsheetError(
      'wrong-format',
      `The format “${name}” cannot write “${figure}”: ${error.message}.`,
      {
        hint: 'Use another format, or word the sentence so that it needs none.',
        cause: error,
      },
    );
  }
}

function unknownFigureHint(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near ? `Did you mean ${near}?` : 'Give the figure in figures.yaml, or use one that stands there.';
}
