// The rules of the house, as CONTRIBUTING.md has them: pure functions from modules to what is against them.
import { kinds } from '../../src/blocks/index.ts';
import type { Module } from './modules.ts';

/** What is against a rule: where, and what. */
export type Breach = { file: string; line: number; what: string };

/** Everybody may call these: they are pure and small, or the one place where something is done. */
const ground =
  /^(?:errors|files|format|markup|text|language|figures|thread|thread-answer|thread-pool|thread-worker|approved-by|archive|canonical-json|contrast|countries|csv|gaps|listening|meant-country|memory|nearest|png|printable|report|share|signature|style-tokens|time|turn|values)$/;

/** These call rooms; each is called by those before it alone. */
const callers = [
  'cli',
  'snapshot',
  'run',
  'commands',
  'studio',
  'service',
  'index',
  'session',
  'pipeline',
  'editions',
  'blocks',
];

/** The studio, the service, commands that go through the door, and what commands share: all of it but what opens the rooms for the other commands. */
const throughDoor =
  /^src\/(?:studio\/|service\/|commands\/(?:build|check|compare|list|studio|watch|shared)\/(?<!shared\/(?=room\.ts$)))/;
const behindDoor = /^src\/(?:session\/|pipeline|commands\/shared\/room\.ts$)/;

const longest = { file: 250, function: 60 } as const;

/** Names of blocks that are names of other things as well: tables of figures.yaml, forms of a text's words. */
const otherThings = [
  'population',
  'funding',
  'presence',
  'donors',
  'contacts',
  'map',
  'table',
  'link',
  'quote',
  'picture',
];

/** Every kind of block, and every name that a block or its words have. */
const blockNames = Object.entries(kinds)
  .flatMap(([kind, { usual, also = {} }]) => [kind, ...Object.keys(usual), ...Object.keys(also)])
  .filter((name) => !otherThings.includes(name));

/** Where a variant's name may stand: in its own file. */
const variants: readonly { room: string; names: readonly string[] }[] = [
  { room: 'editions', names: ['screen', 'press', 'web', 'cards'] },
  { room: 'blocks', names: blockNames },
];

/** Codes of languages, without those that are words or names of other things (it, no, cs). */
const languages = ['az', 'en', 'fr', 'de', 'es', 'ru', 'tr', 'uk', 'pl', 'ar', 'zh'];

/** The rules by name, each with what it asks for. */
export const rules = {
  calls: { asks: 'a room takes types of others; only callers call other rooms', find: calls },
  door: { asks: 'commands that the door serves call nothing behind it', find: behind },
  cycles: { asks: 'no files that import each other, types counted too', find: cycles },
  'long-file': { asks: `at most ${longest.file} lines`, find: longFiles },
  'long-function': { asks: `at most ${longest.function} lines`, find: longFunctions },
  head: { asks: 'a line above all else says what the file is for', find: heads },
  variants: {
    asks: 'no branch on an edition, or on a block by its name, outside of its own file',
    find: branches,
  },
  languages: { asks: 'no code of a language outside of language/', find: codesOfLanguages },
} satisfies Record<string, { asks: string; find: (modules: readonly Module[]) => Breach[] }>;

/** `src/checks/texts/slips.ts` → `checks`; `src/errors.ts` → `errors`. */
function roomOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function calls(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ to, types }) => !mayImport(roomOf(file), roomOf(to), types))
      .map(({ to, types, line }) => ({ file, line, what: `${types ? 'type of' : 'calls'} ${to}` })),
  );
}

function mayImport(from: string, to: string, types: boolean): boolean {
  if (from === to) return true;
  const [caller, called] = [callers.indexOf(from), callers.indexOf(to)];
  // Nothing inside knows of the door and the commands, not even their types.
  // Studio and service are programs like others: they know the door, and what everybody knows.
  if ((from === 'studio' || from === 'service') && !types) return to === 'index' || ground.test(to);
  if (called >= 0)
    return (caller >= 0 && caller < called) || (types && called >= callers.indexOf('pipeline'));
  return types || caller >= 0 || ground.test(to);
}

function behind(modules: readonly Module[]): Breach[] {
  return modules
    .filter(({ file }) => throughDoor.test(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ to, types }) => !types && behindDoor.test(to))
        .map(({ to, line }) => ({ file, line, what: `calls ${to}` })),
    );
}

/** One breach a circle, named by its files in order. */
function cycles(modules: readonly Module[]): Breach[] {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const numbers = new Map<string, number>();
  const open: string[] = [];
  const found: Breach[] = [];
  // Tarjan’s search for strongly connected components: gives the lowest number that a file leads back to.
  const search = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    open.push(file);
    const leadsTo = (byFile.get(file)?.imports ?? []).map(({ to }) => {
      if (!byFile.has(to)) return number;
      if (!numbers.has(to)) return search(to);
      return open.includes(to) ? (numbers.get(to) ?? number) : number;
    });
    const lowest = Math.min(number, ...leadsTo);
    if (lowest === number) {
      const circle = open.splice(open.indexOf(file)).toSorted();
      const [first = file, ...others] = circle;
      if (others.length > 0) found.push({ file: first, line: 1, what: `with ${others.join(', ')}` });
    }
    return lowest;
  };
  for (const { file } of modules) if (!numbers.has(file)) search(file);
  return found;
}

function longFiles(modules: readonly Module[]): Breach[] {
  return modules
    .filter(({ lines }) => lines > longest.file)
    .map(({ file, lines }) => ({ file, line: lines, what: 'is too long' }));
}

function longFunctions(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ file, functions }) =>
    functions
      .filter(({ lines }) => lines > longest.function)
      .map(({ name, line }) => ({ file, line, what: `${name} is too long` })),
  );
}

function heads(modules: readonly Module[]): Breach[] {
  return modules
    .filter(({ head }) => !/^\/\/ \S+/.test(head))
    .map(({ file }) => ({ file, line: 1, what: 'says nothing' }));
}

function branches(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ file, compared }) =>
    compared
      .filter(({ text }) => variants.some(({ room, names }) => names.includes(text) && roomOf(file) !== room))
      .map(({ text, line }) => ({ file, line, what: `asks for “${text}”` })),
  );
}

function codesOfLanguages(modules: readonly Module[]): Breach[] {
  return modules
    .filter(({ file }) => roomOf(file) !== 'language')
    .flatMap(({ file, codes }) =>
      codes
        .filter(({ text }) => languages.includes(text))
        .map(({ text, line }) => ({ file, line, what: `knows “${text}”` })),
    );
}
