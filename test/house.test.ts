// The rules of the house, held against the sources; and each rule shown to fail where it should.

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Module, readModules } from './house/modules.ts';
import { physicalIn } from './house/physical.ts';
import { rules } from './house/rules.ts';
import { project } from './support/data.ts';

const names = Object.keys(rules) as (keyof typeof rules)[];

/** What is against a rule. */
const breaches = (rule: keyof typeof rules, modules: readonly Module[]) =>
  rules[rule].find(modules).map(({ file, line, what }) => ({ name: `${file} ${what}`, line }));

describe('the sources', () => {
  let modules: Module[] = [];
  beforeAll(async () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: project }).map((file) =>
      file.split(path.sep).join('/'),
    );
    const texts = files.map(
      async (file) => [file, await readFile(path.join(project, file), 'utf8')] as const,
    );
    modules = readModules(Object.fromEntries(await Promise.all(texts)));
  });

  it.each(names)('keep the rule “%s”', (rule) => {
    const found = breaches(rule, modules);
    expect(found, rules[rule].asks).toEqual([]);
  });
});

/** Modules of planted sources, each with a head. */
const planted = (sources: Readonly<Record<string, string>>) =>
  readModules(
    Object.fromEntries(
      Object.entries(sources).map(([file, text]) => [`src/${file}`, `// It is here.\n${text}`]),
    ),
  );

describe('a rule fails', () => {
  it('where a room calls another, in whatever way', () => {
    const sources = {
      'charts/a.ts': "import { b } from '../layout/b.ts';\nexport const a = b;",
      'charts/b.ts': "import '../layout/b.ts';",
      'charts/c.ts': "export { b } from '../layout/b.ts';",
      'charts/d.ts': "export const d = () => import('../layout/b.ts');",
      'charts/e.ts': "export const e = new URL('../layout/b.ts', import.meta.url);",
      'charts/f.ts': "import { type B, b } from '../layout/b.ts';\nexport const f: B = b;",
      'charts/types.ts': "import type { B } from '../layout/b.ts';\nexport type T = B;",
      'charts/inline.ts': "import { type B } from '../layout/b.ts';\nexport type T = B;",
      'charts/again.ts': "export type { B } from '../layout/b.ts';",
      'charts/asked.ts': "export type T = import('../layout/b.ts').B;",
      'charts/own.ts':
        "import { a } from './a.ts';\nimport { finding } from '../errors.ts';\nexport const o = [a, finding];",
      'commands/build/run.ts': "import { b } from '../../layout/b.ts';\nexport const r = b;",
      'layout/b.ts': 'export type B = string;\nexport const b = "b";',
      'errors.ts': 'export const finding = 1;',
    };
    const found = breaches('calls', planted(sources)).map(({ name }) => name);
    expect(found).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `src/charts/${name}.ts calls src/layout/b.ts`),
    );
  });

  it('where something inside knows of its callers, and where the ground floor calls a room', () => {
    const sources = {
      'charts/a.ts': "import type { Shell } from '../commands/shell.ts';\nexport type A = Shell;",
      'charts/b.ts': "import type { Job } from '../pipeline/job.ts';\nexport type B = Job;",
      'pipeline/job.ts': 'export type Job = string;',
      'pipeline.ts': "import { run } from './commands/shell.ts';\nexport const p = run;",
      'errors.ts': "import { a } from './charts/c.ts';\nexport const e = a;",
      'charts/c.ts': 'export const a = 1;',
      'commands/shell.ts': 'export type Shell = string;\nexport const run = 1;',
    };
    expect(breaches('calls', planted(sources))).toEqual([
      { name: 'src/charts/a.ts type of src/commands/shell.ts', line: 2 },
      { name: 'src/pipeline.ts calls src/commands/shell.ts', line: 2 },
      { name: 'src/errors.ts calls src/charts/c.ts', line: 2 },
    ]);
  });

  it('where a command goes around the door', () => {
    const sources = {
      'commands/check/run.ts':
        "import { checkPeriod } from '../../session/check.ts';\nexport const r = checkPeriod;",
      'commands/list/run.ts':
        "import { findPeriods } from '../shared/room.ts';\nexport const r = findPeriods;",
      'commands/build/run.ts': "export const r = () => import('../../pipeline.ts');",
      'commands/watch/run.ts': "import type { Made } from '../../session/make.ts';\nexport type R = Made;",
      'commands/shared/periods.ts': "export { periodsIn } from '../../session/periods.ts';",
      'commands/shared/room.ts': "export { periodsIn } from '../../session/periods.ts';",
      'commands/pack/run.ts':
        "import { findPeriods } from '../shared/room.ts';\nexport const r = findPeriods;",
      'session/check.ts': 'export const checkPeriod = 1;',
    };
    expect(breaches('door', planted(sources)).map(({ name }) => name)).toEqual([
      'src/commands/check/run.ts calls src/session/check.ts',
      'src/commands/list/run.ts calls src/commands/shared/room.ts',
      'src/commands/build/run.ts calls src/pipeline.ts',
      'src/commands/shared/periods.ts calls src/session/periods.ts',
    ]);
  });

  it('where files import each other, be it types alone or by way of others', () => {
    const sources = {
      'a/one.ts': "import type { Two } from './two.ts';\nexport type One = Two;",
      'a/two.ts': "import type { Three } from './three.ts';\nexport type Two = Three;",
      'a/three.ts': "import { one } from './one.ts';\nexport type Three = typeof one;",
      'a/four.ts': "import type { One } from './one.ts';\nexport type Four = One;",
      'a/five.ts': "import type { Six } from './six.ts';\nexport type Five = Six;",
      'a/six.ts': "import type { Five } from './five.ts';\nexport type Six = Five;",
    };
    expect(breaches('cycles', planted(sources)).map(({ name }) => name)).toEqual([
      'src/a/one.ts with src/a/three.ts, src/a/two.ts',
      'src/a/five.ts with src/a/six.ts',
    ]);
  });

  it('where a file or a function is too long, and not a line before', () => {
    const lines = (count: number) => '\n'.repeat(count);
    const sources = {
      'a/long.ts': `export const a = 1;${lines(250)}`,
      'a/full.ts': `export const a = 1;${lines(249)}`,
      'a/functions.ts': `export function long() {${lines(60)}}\nexport const arrow = () => {${lines(60)}};`,
      'a/fits.ts': `export function fits() {${lines(59)}}\nexport const { b } = { b() {${lines(59)}} };`,
      'a/method.ts': `export const a = { method() {${lines(60)}} };`,
    };
    const modules = planted(sources);
    expect(breaches('long-file', modules)).toEqual([{ name: 'src/a/long.ts is too long', line: 251 }]);
    expect(breaches('long-function', modules)).toEqual([
      { name: 'src/a/functions.ts long is too long', line: 2 },
      { name: 'src/a/functions.ts arrow is too long', line: 63 },
      { name: 'src/a/method.ts method is too long', line: 2 },
    ]);
  });

  it('where a file does not say what it is for', () => {
    const modules = readModules({
      'src/a.ts': 'export const a = 1;\n',
      'src/b.ts': '\n// Too late.\nexport const a = 1;\n',
      'src/c.ts': '//\nexport const a = 1;\n',
      'src/d.ts': '// Gives one.\nexport const a = 1;\n',
    });
    expect(breaches('head', modules).map(({ name }) => name)).toEqual(
      ['a', 'b', 'c'].map((one) => `src/${one}.ts says nothing`),
    );
  });

  it('where an edition or a block is asked for by its name', () => {
    const sources = {
      'checks/b.ts': "export const b = (edition: string) => ('press' !== edition ? 1 : 2);",
      'checks/c.ts':
        "export const c = (edition: string) => { switch (edition) { case 'web': return 1; default: return 2; } };",
      'checks/d.ts': "export const d = (word: string) => word === 'a' || ['web'].length > 0;",
      'checks/e.ts': "export const e = (path: string[]) => path[0] === 'notes' || path[0] !== 'statements';",
      'checks/f.ts': "export const f = (part: string) => part === 'funding';",
      'blocks/story.ts': "export const s = (kind: string) => kind === 'story';",
      'editions/press.ts': "export const a = (edition: string) => edition === 'press';",
    };
    expect(breaches('variants', planted(sources)).map(({ name }) => name)).toEqual([
      'src/checks/b.ts asks for “press”',
      'src/checks/c.ts asks for “web”',
      'src/checks/e.ts asks for “notes”',
      'src/checks/e.ts asks for “statements”',
    ]);
  });

  it('where the code of a language stands', () => {
    const sources = {
      'checks/a.ts': "export const a = (language: string) => language === 'az';",
      'checks/b.ts': 'export const b: Record<string, number> = { en: 1 };',
      'checks/c.ts': 'export const c = (names: Record<string, string>) => names.fr;',
      'checks/d.ts': "export const d = ['az,en', 'no', 'text.az.yaml'];",
      'language/az.ts': "export const az = (language: string) => language === 'az';",
    };
    expect(breaches('languages', planted(sources)).map(({ name }) => name)).toEqual([
      'src/checks/a.ts knows “az”',
      'src/checks/b.ts knows “en”',
      'src/checks/c.ts knows “fr”',
    ]);
  });
});

describe('the styles', () => {
  it('say start and end, not left and right, so that a page may be read from either side', async () => {
    const files = globSync(['styles/**/*.css', 'src/**/*.css'], { cwd: project });
    expect(files.length).toBeGreaterThan(40);
    const found = files.map(async (file) => {
      const css = await readFile(path.join(project, file), 'utf8');
      return physicalIn(css).map(({ line, what }) => `${file}:${line} ${what}`);
    });
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  it.each([
    'margin-left: 1px',
    'padding-right: 1px',
    'left: 0',
    'right: calc(1px + 2px)',
    'border-left: 1px solid red',
    'border-top-left-radius: 2px',
    'text-align: left',
    'float: right',
    'object-position: right bottom',
    'padding: 1px 2px 3px calc(1px + 2px)',
    'margin: 0 0 0 1px',
    'border-radius: 2px 0 0 2px',
    'background: linear-gradient(to right, red, blue)',
  ])('would say a side in “%s”', (declaration) => {
    expect(physicalIn(`.a {\n  color: red;\n  ${declaration};\n}`)).toEqual([{ line: 3, what: declaration }]);
    expect(physicalIn(`.a { & .left:is(.right) { ${declaration}; } }`)).toHaveLength(1);
  });

  it.each([
    'margin: 1px 2px 3px 2px',
    'padding: calc(1px + 2px) 0',
    'padding-inline: 1px 2px',
    'inset: 0',
    '--end: right',
    'text-align: start',
  ])('would say none in “%s”', (declaration) => {
    expect(physicalIn(`.left { ${declaration}; /* left: 0; */ }`)).toEqual([]);
  });
});
