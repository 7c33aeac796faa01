// What one placeholder of a text prints, for whoever reads texts as their readers do, faults or not.
import { FactsheetError } from '../errors.ts';
import type { LanguageFile } from '../language/file.ts';
import { createWriting, type Writing } from '../language/writing.ts';
import type { Period } from '../period/period.ts';
import { type FigureNode, isWord } from '../text/nodes.ts';
import type { Value } from './format-table.ts';
import { figureValues, tryPlaceholder } from './formats.ts';

/** By a language's file, and by how an operation has numbers written in it: several operations have one file. */
const writings = new WeakMap<LanguageFile, Map<string, Writing>>();
const values = new WeakMap<Period, Map<string, Value>>();

/** The words that a placeholder prints in a language; nothing where it cannot be printed. */
export function printedIn(
  figure: FigureNode,
  period: Period,
  { language, file }: { language: string; file: LanguageFile },
): string | undefined {
  const numbers = period.operation.numbers[language];
  const known = writings.get(file) ?? new Map<string, Writing>();
  const key = `${language} ${JSON.stringify(numbers)}`;
  const writing = known.get(key) ?? createWriting(language, file.formats, numbers);
  const figures = values.get(period) ?? figureValues(period);
  writings.set(file, known.set(key, writing));
  values.set(period, figures);
  return printed(figure, figures, writing);
}

/**
 * What a placeholder prints with these figures; nothing where it cannot be printed. A word that goes with a figure without
 * a value has the form of most numbers: that the figure is empty changes no word.
 */
export function printedBy(
  figure: FigureNode,
  figures: ReadonlyMap<string, Value>,
  writing: Writing,
): string | undefined {
  const isLoose = isWord(figure) && !figures.has(figure.name);
  return printed(figure, isLoose ? new Map([[figure.name, most]]) : figures, writing);
}

const most: Value = { kind: 'count', value: 2 };

function printed(
  figure: FigureNode,
  figures: ReadonlyMap<string, Value>,
  writing: Writing,
): string | undefined {
  try {
    return tryPlaceholder(figure, figures, writing);
  } catch (error) {
    if (error instanceof FactsheetError && error.kind === 'findings') return undefined;
    throw error;
  }
}
