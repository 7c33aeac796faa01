// One language's texts as they are printed, and all the faults of a file at once.
import { FactsheetError, type Finding } from '../errors.ts';
import type { Value } from '../figures/format-table.ts';
import { tryPlaceholder } from '../figures/formats.ts';
import type { Writing } from '../language/writing.ts';
import type { DataPath, PeriodText } from '../period/period.ts';
import type { TextFile } from '../period/schema.ts';
import { stoppedOnce } from '../text/figures.ts';
import { type Passage, type Printing, printText } from '../text/html.ts';
import type { FigureNode, Span } from '../text/nodes.ts';
import { readText } from '../text/read.ts';

/** The shape of `T` with each string turned into a `Passage`. */
export type Localised<T> = T extends string
  ? Passage
  : T extends object
    ? { [K in keyof T]: Localised<T[K]> }
    : T;

/** What texts are localised with. */
type Tools = {
  writing: Writing;
  bind?: Printing['bind'];
  figures: ReadonlyMap<string, Value>;
  /** The remedy for a name that no figure has, where the texts are not at fault. */
  misnamed?(name: string): string | undefined;
};

/**
 * Each string of a text file as a passage.
 * @throws FactsheetError `text-faults` with one finding for every fault, at its place
 */
export function localiseTexts(
  texts: PeriodText,
  { writing, bind, figures, misnamed }: Tools,
): Localised<TextFile> {
  const findings: Finding[] = [];
  const passage = (source: string, path: DataPath): Passage => {
    const note = ({ code, message, hint }: FactsheetError, { start }: Span): void => {
      findings.push({ code, severity: 'error', message, hint, place: texts.locate(path, start) });
    };
    const figure = (node: FigureNode): string => {
      let printed = '';
      const fault = faultOf(() => {
        printed = tryPlaceholder(node, figures, writing);
      });
      const remedy = fault?.code === 'unknown-figure' ? misnamed?.(node.name) : undefined;
      if (fault) note(remedy === undefined ? fault : withHint(fault, remedy), node);
      return stoppedOnce(printed, source.slice(node.end));
    };
    return printText(readText(source), { language: texts.language, figure, bind, fault: note });
  };
  const localised = eachString(texts.text, passage);
  if (findings.length === 0) return localised;
  throw new FactsheetError('text-faults', `${texts.file} has faults that cannot be printed.`, {
    hint: 'Mend each of them, then build again.',
    findings,
  });
}

function withHint({ code, message }: FactsheetError, hint: string): FactsheetError {
  return new FactsheetError(code, message, { hint });
}

function eachString<T>(
  value: T,
  change: (text: string, path: DataPath) => Passage,
  path: DataPath = [],
): Localised<T> {
  const walk = (part: unknown, at: DataPath): unknown => {
    if (typeof part === 'string') return change(part, at);
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
