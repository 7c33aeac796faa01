// One language's texts with their figures set in and their Markdown read, and all the faults of a file at once.
import { FactsheetError, type Finding } from '../errors.ts';
import type { DataPath, Period, PeriodText } from '../period/period.ts';
import type { TextFile } from '../period/schema.ts';
import type { Value } from './format-table.ts';
import { figureValue, tryPlaceholder } from './formats.ts';
import type { Translator } from './i18n.ts';
import type { Inline } from './inline.ts';
import type { Localised, Passage } from './passage.ts';
import type { Placeholder } from './placeholders.ts';
import type { Writing } from './writing.ts';

/** What texts are localised with. */
type Tools = {
  translator: Translator;
  inline: Inline;
  writing: Writing;
  figures: ReadonlyMap<string, Value>;
  /** The remedy for a name that no figure has, where the texts are not at fault. */
  misnamed?(name: string): string | undefined;
};

/** Every figure of a period as a value, by the name that texts use. */
export function figureValues(period: Pick<Period, 'table'>): Map<string, Value> {
  return new Map(Array.from(period.table.values(), (figure) => [figure.name, figureValue(figure)]));
}

/**
 * Each string of a text file as a passage. Figures are set in first, then the Markdown is read.
 * @throws FactsheetError `text-faults` with one finding for every fault, at its place
 */
export function localiseTexts(texts: PeriodText, tools: Tools): Localised<TextFile> {
  const findings: Finding[] = [];
  const note = (fault: FactsheetError, path: DataPath, needle?: string, hint = fault.hint): void => {
    const { code, message } = fault;
    findings.push({ code, severity: 'error', message, hint, place: texts.locate(path, needle) });
  };
  const figure = (placeholder: Placeholder, path: DataPath): string => {
    let printed = '';
    const fault = faultOf(() => {
      printed = tryPlaceholder(placeholder, tools.figures, tools.writing);
    });
    const remedy = fault?.code === 'unknown-figure' ? tools.misnamed?.(placeholder.name) : undefined;
    if (fault) note(fault, path, placeholder.raw, remedy);
    return asText(printed);
  };
  const passage = (path: DataPath): Passage => {
    let result: Passage = { html: '', plain: '' };
    const source = tools.translator.text(path, (placeholder) => figure(placeholder, path));
    const fault = faultOf(() => {
      result = tools.inline(source);
    });
    if (fault) note(fault, path, typeof fault.cause === 'string' ? fault.cause : undefined);
    return result;
  };
  const localised = eachString(texts.text, passage);
  if (findings.length === 0) return localised;
  throw new FactsheetError('text-faults', `${texts.file} has faults that cannot be printed.`, {
    hint: 'Mend each of them, then build again.',
    findings,
  });
}

/** A figure brings no mark-up: every sign that Markdown could read is escaped. */
function asText(printed: string): string {
  return printed.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function eachString<T>(value: T, change: (path: DataPath) => Passage, path: DataPath = []): Localised<T> {
  const walk = (part: unknown, at: DataPath): unknown => {
    if (typeof part === 'string') return change(at);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner, [...at, key])]));
  };
  return walk(value, path) as Localised<T>;
}

/** The error that an attempt ends in, if the user can mend it; our own bugs pass through. */
function faultOf(attempt: () => void): FactsheetError | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof FactsheetError && error.kind === 'findings') return error;
    throw error;
  }
}
