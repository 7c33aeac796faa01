// Turns zod's issues into findings that an officer can act on: the place, what is wrong, what would be right.
import type { z } from 'zod';
import type { Finding } from '../errors.ts';
import type { YamlFile } from './read.ts';

type Issue = z.core.$ZodIssue;

/** Findings for the issues of one file; each issue gives one finding, and each unknown key one of its own. */
export function explainIssues(issues: readonly Issue[], file: YamlFile): Finding[] {
  return issues.flatMap((issue) => explain(issue, issue.path.filter(isKey), file));
}

function isKey(part: PropertyKey): part is string | number {
  return typeof part !== 'symbol';
}

function explain(issue: Issue, path: (string | number)[], file: YamlFile): Finding[] {
  const name = path.join('.') || 'The file';
  const error = (code: string, message: string, hint: string, place = file.locate(path)): Finding => {
    return { code, severity: 'error', message, hint, place };
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        return error(
          'unknown-key',
          `“${key}” is not known ${path.length > 0 ? `in ${name}` : 'in this file'}.`,
          'Remove it, or correct its spelling.',
          file.locateKey([...path, key]),
        );
      });
    case 'invalid_key':
      return [
        error('wrong-key', `“${path.at(-1)}” cannot be a name here.`, expected(issue), file.locateKey(path)),
      ];
    case 'invalid_type':
      if (valueAt(file.value, path) === undefined) {
        return [error('missing', `${name} is missing.`, `Add it: ${kindOf(issue.expected)}.`)];
      }
      if (valueAt(file.value, path) === null) {
        return [error('empty', `${name} is empty.`, `Fill it in: ${kindOf(issue.expected)}.`)];
      }
      return [
        error(
          'wrong-type',
          `${name} is ${shape(valueAt(file.value, path))}.`,
          `It must be ${kindOf(issue.expected)}.`,
        ),
      ];
    case 'invalid_union': {
      const value = valueAt(file.value, path);
      if (value === undefined || value === null)
        return [error('missing', `${name} is empty.`, 'Fill it in.')];
      const nested = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
      if (nested && typeof value === 'object') {
        return nested.flatMap((inner) => explain(inner, [...path, ...inner.path.filter(isKey)], file));
      }
      return [error('wrong-value', `${name} is ${shape(value)}.`, unionHint(issue.errors))];
    }
    case 'too_small':
      if (shape(valueAt(file.value, path)) === 'empty') {
        return [error('empty', `${name} is empty.`, 'Fill it in.')];
      }
      return [error('wrong-value', `${name} is ${shape(valueAt(file.value, path))}.`, expected(issue))];
    case 'too_big':
      return [error('wrong-value', `${name} is ${shape(valueAt(file.value, path))}.`, 'It must be smaller.')];
    default:
      return [error('wrong-value', `${name} is ${shape(valueAt(file.value, path))}.`, expected(issue))];
  }
}

/** Our schemas' messages say what would be right (“a date like 2024-09-30”); zod's own say what was expected. */
function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return `It must be one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_key') return `Use ${issue.issues[0]?.message ?? 'another name'}.`;
  return `It must be ${issue.message.replace(/^Invalid input: expected /, 'a ')}.`;
}

function unionHint(branches: readonly (readonly Issue[])[]): string {
  const hints = branches.flat().map((issue) => {
    return issue.code === 'invalid_type' ? kindOf(issue.expected) : issue.message;
  });
  return `It must be ${[...new Set(hints)].join(', or ')}.`;
}

function kindOf(type: string): string {
  const kinds: Record<string, string> = {
    string: 'text (put it in quotation marks if it is a number)',
    number: 'a number: digits only, without spaces, dots, commas or quotation marks',
    int: 'a whole number: digits only, without spaces, dots, commas or quotation marks',
    object: 'a list of names with values, each on its own line',
    record: 'a list of names with values, each on its own line',
    array: 'a list, each entry on its own line after “- ”',
  };
  return kinds[type] ?? type;
}

function shape(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of values';
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return typeof value === 'string' ? `the text “${short}”` : `“${short}”`;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}
