// The pages of reference: every code that can be told has one, and it says what an officer needs.
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dataChecks, rules } from '../../src/blocks/checks.ts';
import { pageChecks, pdfChecks } from '../../src/checks/index.ts';
import { referenceIndex, referencePage } from '../../src/checks/reference.ts';
import { project } from '../support/data.ts';

it('has one page a code', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(referenceIndex(rules)).toContain(`(${code}.md)`);
});

it.each(rules.map((rule) => [rule.code, rule] as const))(
  '%s says why, how, and what is right',
  (code, rule) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^\p{Lu}[^.]+$/u);
    expect(rule.why).toMatch(/^\p{Lu}.*[.?”]$/su);
    expect(rule.mend).toMatch(/^\p{Lu}.*[.”]$/su);
    expect(rule.example.wrong).not.toBe(rule.example.right);
    expect(referencePage(rule)).toContain(rule.example.wrong);
    const end = rule.by === 'import' ? 'An import tells it' : rule.final ? 'It cannot stand' : 'reason:';
    expect(referencePage(rule)).toContain(end);
  },
);

it('every check has a file of its own, named by its code', async () => {
  const files: string[] = [];
  for await (const file of glob(['checks/*/*.ts', 'blocks/{*,*/*}.ts'], { cwd: path.join(project, 'src') })) {
    files.push(path.basename(file, '.ts'));
  }
  const codes = [...dataChecks, ...pageChecks, ...pdfChecks].map(({ code }) => code);
  expect(codes.filter((code) => !files.includes(code))).toEqual([]);
});

it('every code that the program gives a finding has a page', async () => {
  const known = rules.map(({ code }) => code);
  const given = new Set<string>();
  for await (const file of glob(
    [
      'period/*.ts',
      'locale/*.ts',
      'checks/**/*.ts',
      'blocks/**/*.ts',
      'import/**/*.ts',
      'session/import/*.ts',
      'commands/upgrade/*.ts',
      'session/upgraded.ts',
    ],
    {
      cwd: path.join(project, 'src'),
    },
  )) {
    const source = await readFile(path.join(project, 'src', file), 'utf8');
    for (const [, ...codes] of source.matchAll(
      /\bcode: '([a-z-]+)'|\berror\(\s*'([a-z-]+)'|\b(?:tell|told|wrong)\((?:\w+, )?\s*'([a-z]+-[a-z-]+)'/g,
    ))
      given.add(codes.find((code) => code !== undefined) ?? '');
  }
  expect(given.size).toBeGreaterThan(20);
  const others = ['custom', ''];
  expect([...given].filter((code) => !known.includes(code) && !others.includes(code))).toEqual([]);
});
