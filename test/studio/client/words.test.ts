// The studio's own words are there in each language that it speaks, with the same values set in.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unused } from '../../../src/studio/server/bundle.ts';
import * as controls from '../../../src/studio/words/controls.az.ts';
import english from '../../../src/studio/words/en.json' with { type: 'json' };
import { project } from '../../support/data.ts';

const folder = path.join(project, 'src/studio/words');
const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'en.json');

const setIn = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(([whole]) => whole).sort();

test.each(names)('%s has all that English has, and nothing else', async (name) => {
  const table: Record<string, string> = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  expect(Object.keys(table)).toEqual(Object.keys(english));
  for (const [key, words] of Object.entries(english)) {
    expect(table[key], key).toMatch(/\S/);
    expect(setIn(table[key] ?? ''), key).toEqual(setIn(words));
  }
  expect(names.length).toBeGreaterThan(0);
});

test('every word that is asked for is there, and every word that is there is asked for', async () => {
  const client = path.join(project, 'src/studio/client');
  const files = (await readdir(client, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const closed = path.join(project, 'src/studio/server/page.ts');
  const sources = [...files.map((name) => path.join(client, name)), closed];
  const code = (await Promise.all(sources.map((file) => readFile(file, 'utf8')))).join('\n');
  const keys = Object.keys(english).map((key) => key.replace(/_(?:one|other)$/, ''));
  // Those of a table are asked for by what they begin with.
  const stems = [...code.matchAll(/say\([^)`]*`([\w.]+\.)\$/g)].map(([, stem = '']) => stem);
  const idle = keys.filter(
    (key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)) && key !== 'language',
  );
  expect(idle).toEqual([]);
});

test('what the parts of react-aria say by themselves is there in Azerbaijani, key by key', async () => {
  const said = path.join(project, 'node_modules/react-aria/dist/private/intl');
  const parts = (await readdir(said)).filter((part) => !unused.includes(part));
  const own = path.join(project, 'node_modules/react-aria-components/dist/private/intl/en-US.mjs');
  const files = new Map([...parts.map((part) => [part, path.join(said, part, 'en-US.mjs')] as const)]);
  const spoken = new Map(Object.entries(controls));
  for (const [part, file] of [...files, ['components', own] as const]) {
    const { default: english } = (await import(file)) as { default: Record<string, unknown> };
    const words: Readonly<Record<string, unknown>> = spoken.get(part) ?? {};
    expect(Object.keys(words), part).toEqual(Object.keys(english));
    for (const [key, word] of Object.entries(english)) expect(typeof words[key], key).toBe(typeof word);
  }
  const client = path.join(project, 'src/studio/client');
  const names = (await readdir(client, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const code = (await Promise.all(names.map((name) => readFile(path.join(client, name), 'utf8')))).join('\n');
  expect(code).not.toMatch(/\b(?:Calendar|DateField|DatePicker|ColorPicker|ColorField)\b/);
});
