// Turns zod's issues into findings that an officer can act on: the place, what is wrong, what would be right.
import type { z } from 'zod';
import type { Finding } from '../errors.ts';
import { meantWords } from '../meant-country.ts';
import { nearest } from '../nearest.ts';
import { shortened } from '../printable.ts';
import { valueAt } from '../values.ts';
import { knownWords, placeOfKey } from './key-hints.ts';
import type { YamlFile } from './read.ts';
import { isText, namesAt, schemasAt } from './schema-path.ts';
import { stretchRemedy } from './stretch-hints.ts';
import { mostFindings } from './syntax.ts';
import { missingAfterName } from './syntax-suspects.ts';
import { remedyFor, type Wanted } from './value-hints.ts';

type Issue = z.core.$ZodIssue;

/**
 * Findings for the issues of one file; each issue gives one finding, and each unknown key one of its own. In the file's
 * order. Where an unknown key is a misspelt one that is missing, that it is missing is not told besides.
 */
export function explainIssues(
  issues: readonly Issue[],
  file: YamlFile,
  schema: z.core.$ZodType,
  unknown?: UnknownKey,
): Finding[] {
  const told = issues
    .slice(0, mostFindings)
    .flatMap((issue) => explain(issue, issue.path.filter(isKey), { file, schema, unknown }));
  const meant = new Set(told.flatMap(({ meant: one }) => (one === undefined ? [] : [one])));
  const found = told.flatMap(({ finding, missing }) =>
    missing !== undefined && meant.has(missing) ? [] : [finding],
  );
  return found.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
}

/** Findings for words that YAML takes for a comment, where the schema has a text. */
export function explainLost(schema: z.core.$ZodType, file: YamlFile): Finding[] {
  return file.lost
    .filter(({ path }) => isText(schema, path))
    .slice(0, mostFindings)
    .map(({ words, place, path }) => ({
      code: 'text-lost',
      severity: 'error',
      message: words.startsWith('#')
        ? `“${shortened(words, 60)}” is a comment here, and would not be printed.`
        : `A text cannot begin with ${words[0]} without quotation marks: “${words}” would be lost.`,
      hint: `Put the whole text in quotation marks, or write “${path.at(-1)}: >-” and the text on the next line. A note goes on a line of its own, above the text.`,
      place,
    }));
}

function isKey(part: PropertyKey): part is string | number {
  return typeof part !== 'symbol';
}

type Path = (string | number)[];
type Context = { file: YamlFile; schema: z.core.$ZodType; unknown?: UnknownKey | undefined };

/** Message and remedy for a key that stands under nothing, where a file's own words say more than ours. */
export type UnknownKey = (
  key: string,
  meant: string | undefined,
) => { message: string; hint: string } | undefined;

/** A finding, and for the pair of a misspelt key and the one that is missing: the path that is missing, or that was meant. */
type Explained = { finding: Finding; missing?: string; meant?: string | undefined };

function explain(issue: Issue, path: Path, context: Context): Explained[] {
  const { file, schema } = context;
  const name = path.join('.') || 'The file';
  const value = valueAt(file.value, path);
  const error = (code: string, message: string, hint: string, place = file.locate(path)): Explained => {
    return { finding: { code, severity: 'error', message, hint, place, ...atOf(path) } };
  };
  const was = file.wasAt(path);
  const empty = (what: string) =>
    error('empty', `${name} is empty.`, `Fill it in${what}.${was ? ` Last time: ${was}.` : ''}`);
  const missing = (hint: string): Explained => {
    return { ...error('missing', `${name} is missing.`, hint), missing: path.join('\n') };
  };
  const wrong = (code: string, hint: string): Explained => {
    const remedy =
      /a half-year like/.test(hint) && typeof value === 'string'
        ? [stretchRemedy(value)]
        : wantedAt(schema, path, issue).map((wanted) => remedyFor(value, wanted));
    const message = `${name} is ${shape(value)}.`;
    return error(code, message, [hint, remedy.find((one) => one !== undefined)].filter(Boolean).join(' '));
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostFindings).map((key) => unknownKey(key, path, context));
    case 'invalid_key':
      return [wrongKey(issue, path, context)];
    case 'invalid_type':
      if (value === undefined) return [missing(`Add it: ${wanted(issue)}.`)];
      if (value === null) return [empty(`: ${fillIn(issue)}`)];
      return [wrong('wrong-type', `It must be ${wanted(issue)}.`)];
    case 'invalid_union': {
      if (value === undefined) return [missing('Add it.')];
      if (value === null) return [empty(`: ${ownWords(issue) ?? fillIn(issue.errors.flat()[0])}`)];
      const nested = issue.errors.find((branch) =>
        branch.every(({ path: inner, code }) => inner.length > 0 || code === 'unrecognized_keys'),
      );
      if (nested && typeof value === 'object') {
        return nested.flatMap((inner) => explain(inner, [...path, ...inner.path.filter(isKey)], context));
      }
      return [wrong('wrong-value', `It must be ${ownWords(issue) ?? unionWords(issue.errors, value)}.`)];
    }
    case 'too_small':
      return [shape(value) === 'empty' ? empty('') : wrong('wrong-value', expected(issue))];
    case 'too_big':
      return [
        wrong('wrong-value', issue.message.startsWith('Too big') ? 'It must be smaller.' : expected(issue)),
      ];
    default:
      // A list that was written as one text has its parts nowhere.
      if (value === undefined && typeof valueAt(file.value, path.slice(0, -1)) === 'string') {
        return explain({ ...issue, path: path.slice(0, -1) }, path.slice(0, -1), context);
      }
      return [wrong('wrong-value', expected(issue))];
  }
}

/** A key that the file does not know: which one was meant, or where it belongs. */
function unknownKey(key: string, path: Path, { file, schema, unknown }: Context): Explained {
  const known = namesAt(schema, path);
  const written = missingAfterName(key);
  const meant = nearest(key, known);
  const elsewhere = meant === undefined ? placeOfKey(schema, key, path) : undefined;
  const hint = written
    ? `${written.message} ${written.hint}`
    : meant !== undefined
      ? `Did you mean ${meant}?`
      : (elsewhere ?? `Remove it, or correct its spelling.${knownWords(schema, key, path)}`);
  const where = path.length > 0 ? `in ${path.join('.')}` : 'in this file';
  const message = `“${shortened(key, 60)}” is not known ${where}.`;
  const place = file.locateKey([...path, key]);
  const better = path.length === 0 && !written && elsewhere === undefined ? unknown?.(key, meant) : undefined;
  return {
    finding: { code: 'unknown-key', severity: 'error', ...{ message, hint, ...better }, place },
    meant: meant === undefined ? undefined : [...path, meant].join('\n'),
  };
}

/** A key that cannot be one, with how it could be written. */
function wrongKey(issue: Issue, path: Path, { file, schema }: Context): Explained {
  const key = String(path.at(-1));
  const known = namesAt(schema, path.slice(0, -1));
  const written = missingAfterName(key);
  const isCode = /ISO|code of letters/.test(expected(issue));
  const country = isCode ? meantWords(key) : undefined;
  const proposed = isCode
    ? key.toUpperCase()
    : key
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '');
  const meant = known.length > 0 ? nearest(key, known) : proposed;
  const isPossible =
    meant !== undefined &&
    !/code of a language/.test(expected(issue)) &&
    (known.length > 0 || (isCode ? /^[A-Z]{3}$/ : /^[a-z][a-z0-9_]*$/).test(meant));
  const hint = written
    ? `${written.message} ${written.hint}`
    : country
      ? `${expected(issue)} Did you mean ${country}?`
      : isPossible
        ? `${expected(issue)} Did you mean ${meant}?`
        : expected(issue);
  const message = `“${shortened(key, 60)}” cannot be a name here.`;
  return { finding: { code: 'wrong-key', severity: 'error', message, hint, place: file.locateKey(path) } };
}

/** What a value at a path should have been, by its schemas and by what the issue says. */
function wantedAt(schema: z.core.$ZodType, path: Path, issue: Issue): Wanted[] {
  if (/a date like/.test(issue.message)) return [/a month like/.test(issue.message) ? 'date' : 'day'];
  if (isText(schema, path)) return ['text'];
  return schemasAt(schema, path).flatMap((one): Wanted[] => {
    const { def } = one._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'object' || def.type === 'record') return ['group'];
    if (def.type !== 'number') return [];
    const isWhole = 'format' in def && def.format === 'safeint';
    return [isWhole ? 'whole number' : 'number'];
  });
}

/** Our schemas' messages say what would be right (“a date like 2024-09-30”); zod's own say what was expected. */
function expected(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `It must be one of: ${issue.values.map((one) => (/^\W$/.test(String(one)) ? `"${String(one)}"` : one)).join(', ')}.`;
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    return inner?.code === 'invalid_value' ? expected(inner) : `Use ${inner?.message ?? 'another name'}.`;
  }
  return `It must be ${issue.message.replace(/^Invalid input: expected /, 'a ')}.`;
}

/** What a value may be; what is no group is not told that it could be one, if it could be something else. */
function unionWords(branches: readonly (readonly Issue[])[], value: unknown): string {
  const all = branches.flat();
  const plain = all.filter(
    (issue) => issue.code !== 'invalid_type' || !['object', 'record'].includes(issue.expected),
  );
  const words = (typeof value === 'object' || plain.length === 0 ? all : plain).map((issue) =>
    issue.code === 'invalid_type' ? wanted(issue) : issue.message,
  );
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
  const text = shortened(String(value), 40);
  return typeof value === 'string' ? `the text “${text}”` : `“${text}”`;
}

function atOf(path: Path): { at?: string } {
  return path.length > 0 ? { at: path.join('.') } : {};
}
