// Turns zod's issues into findings that an officer can act on: the place, what is wrong, what would be right.
import type { z } from 'zod';
import type { Finding } from '../errors.ts';
import type { YamlFile } from './read.ts';

type Issue = z.core.$ZodIssue;

/** Findings for the issues of one file; each issue gives one finding, and each unknown key one of its own. In the file's order. */
export function explainIssues(issues: readonly Issue[], file: YamlFile): Finding[] {
  const found = issues.flatMap((issue) => explain(issue, issue.path.filter(isKey), file));
  return found.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
}

function isKey(part: PropertyKey): part is string | number {
  return typeof part !== 'symbol';
}

function explain(issue: Issue, path: (string | number)[], file: YamlFile): Finding[] {
  const name = path.join('.') || 'The file';
  const error = (code: string, message: string, hint: string, place = file.locate(path)): Finding => {
    return { code, severity: 'error', message, hint, place };
  };
  const was = file.wasAt(path);
  const empty = (what: string) =>
    error('empty', `${name} is empty.`, `Fill it in${what}.${was ? ` Last time: ${was}.` : ''}`);
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
        return [error('missing', `${name} is missing.`, `Add it: ${wanted(issue)}.`)];
      }
      if (valueAt(file.value, path) === null) {
        return [empty(`: ${fillIn(issue)}`)];
      }
      return [
        error(
          'wrong-type',
          `${name} is ${shape(valueAt(file.value, path))}.`,
          `It must be ${wanted(issue)}.`,
        ),
      ];
    case 'invalid_union': {
      const value = valueAt(file.value, path);
      if (value === undefined) return [error('missing', `${name} is missing.`, 'Add it.')];
      if (value === null) return [empty(`: ${ownWords(issue) ?? fillIn(issue.errors.flat()[0])}`)];
      const nested = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
      if (nested && typeof value === 'object') {
        return nested.flatMap((inner) => explain(inner, [...path, ...inner.path.filter(isKey)], file));
      }
      return [
        error(
          'wrong-value',
          `${name} is ${shape(value)}.`,
          `It must be ${ownWords(issue) ?? unionWords(issue.errors)}.`,
        ),
      ];
    }
    case 'too_small':
      if (shape(valueAt(file.value, path)) === 'empty') {
        return [empty('')];
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

function unionWords(branches: readonly (readonly Issue[])[]): string {
  const words = branches
    .flat()
    .map((issue) => (issue.code === 'invalid_type' ? wanted(issue) : issue.message));
  return [...new Set(words)].join(', or ');
}

/** What a value of the wrong type should be: our schema's own words, else what the type is called here. */
function wanted(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  return ownWords(issue) ?? kindOf(issue.expected);
}

/** What to put where nothing stands: a number needs no warning of what else it could be. */
function fillIn(issue: Issue | undefined): string {
  if (issue?.code !== 'invalid_type') return issue?.message ?? 'a value';
  return ['number', 'int'].includes(issue.expected) ? 'a number, digits only' : wanted(issue);
}

/** What our schema says of a value; zod says “Invalid input” where it says nothing. */
function ownWords({ message }: Issue): string | undefined {
  return message.startsWith('Invalid input') ? undefined : message;
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
