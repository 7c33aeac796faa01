// Which of an operation's languages a run is for.
import { usageError } from '../errors.ts';
import type { Period } from './period.ts';

/**
 * The languages asked for; all of the operation's if none is.
 * @throws FactsheetError `unknown-language` (usage) for one that the operation does not have
 */
export function chooseLanguages({ operation, id }: Period, asked: readonly string[]): readonly string[] {
  const unknown = asked.find((language) => !operation.languages.includes(language));
  if (unknown === undefined) return asked.length > 0 ? asked : operation.languages;
  const hint = `It has: ${operation.languages.join(', ')}.`;
  throw usageError('unknown-language', `${id} has no language “${unknown}”.`, hint);
}
