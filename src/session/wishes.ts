// What programs without types may get wrong in a call: each option that there is, and what it takes.
import { type FactsheetError, usageError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** What an option takes, in words for the one who calls, and whether a value is that. */
type Kind = { takes: string; is: (value: unknown) => boolean };

/** The options of a call, by name. */
export type Kinds = Readonly<Record<string, Kind>>;

const has = (value: unknown, name: string, type: string) =>
  ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
  typeof Reflect.get(value, name) === type;

const files: Kind = {
  takes: 'the path of a folder, or a Map of files by their path',
  is: (value) =>
    typeof value === 'string' || ['get', 'keys', 'entries'].every((name) => has(value, name, 'function')),
};
const list: Kind = {
  takes: 'a list of names: [“en”]',
  is: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};
const flag: Kind = { takes: 'true or false', is: (value) => typeof value === 'boolean' };
const stop = {
  signal: { takes: 'an AbortSignal', is: (value: unknown) => value instanceof AbortSignal },
};

const call: Kind = { takes: 'a function', is: (value) => typeof value === 'function' };
const told = { progress: call };
const making = { languages: list, editions: list, draft: flag, ...stop };
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
const isResolution = (value: unknown) => Number(value) >= 20 && Number(value) <= 600;

/** The options of each call of a session. */
export const wishKinds = {
  home: { operations: list },
  read: { languages: list, draft: flag, ...stop },
  form: { language: { takes: 'the code of a language', is: (value) => typeof value === 'string' }, ...stop },
  chip: stop,
  pasted: stop,
  approvals: stop,
  comments: stop,
  pack: { draft: flag, ...told, ...stop },
  picture: stop,
  check: { languages: list, quick: flag, ...stop },
  make: { ...making, ...told },
  makeAll: { ...making, jobs: { takes: 'a whole number from 1', is: isCount } },
  room: { languages: list, draft: flag, ...stop },
  preview: {
    languages: list,
    draft: flag,
    unmarked: flag,
    dotsPerInch: { takes: 'a number from 20 to 600', is: isResolution },
    early: call,
    ...told,
    ...stop,
  },
  compare: { languages: list, sheet: flag, pages: flag, ...stop },
  over: stop,
} satisfies Record<string, Kinds>;

/** A call that takes options. */
export type Call = keyof typeof wishKinds;

/** The options with which a session is opened. */
export const sessionKinds: Kinds = {
  files,
  templates: files,
  shown: { takes: 'a name', is: (value) => typeof value === 'string' },
  browser: {
    takes: 'a browser of puppeteer’s, or a function that starts one',
    is: (value) => typeof value === 'function' || has(value, 'newPage', 'function'),
  },
  clock: {
    takes: 'an object with now() and today()',
    is: (value) => has(value, 'now', 'function') && has(value, 'today', 'function'),
  },
  host: {
    takes: 'what a process has: { platform, arch, env, now }',
    is: (value) => has(value, 'env', 'object'),
  },
  ...told,
  ...stop,
};

/** What is wrong with the options of a call, if anything is. An option that is undefined is not given. */
export function mistakeIn(options: unknown, kinds: Kinds): FactsheetError | undefined {
  const known = Object.keys(kinds).join(', ');
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return usageError('wrong-option', 'The options are no object.', `Give an object. It may have: ${known}.`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) {
      const meant = nearest(name, Object.keys(kinds));
      const hint = meant ? `Did you mean “${meant}”?` : `There are: ${known}.`;
      return usageError('unknown-option', `There is no option “${name}” here.`, hint);
    }
    if (!kind.is(value))
      return usageError('wrong-option', `“${name}” is ${described(value)}.`, `Give ${kind.takes}.`);
  }
  return undefined;
}

/** @throws FactsheetError for what `mistakeIn` finds */
export function requireOptions(options: unknown, kinds: Kinds): void {
  const mistake = mistakeIn(options, kinds);
  if (mistake) throw mistake;
}

/** @throws FactsheetError `wrong-option` (usage) for what no files can be read from */
export function requireFiles(value: unknown): void {
  if (files.is(value)) return;
  throw usageError('wrong-option', `“files” is ${described(value)}.`, `Give ${files.takes}.`);
}

function described(value: unknown): string {
  if (value === undefined) return 'not given';
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list of other things';
  if (value instanceof Promise) return 'a promise: await it first';
  return typeof value === 'object' ? 'an object of another kind' : `a ${typeof value}`;
}
