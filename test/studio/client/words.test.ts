// The studio's own words are there in each language that it speaks, with the same values set in.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import english from '../../../src/studio/words/en.json' with { type: 'json' };
import { project } from '../../support/data.ts';

const folder = path.join(project, 'src/studio/words');
const names = (await readdir(folder)).filter((name) => name !== 'en.json');

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
  const code = (await Promise.all(files.map((name) => readFile(path.join(client, name), 'utf8')))).join('\n');
  const keys = Object.keys(english).map((key) => key.replace(/_(?:one|other)$/, ''));
  // Those of a table are asked for by what they begin with.
  const stems = [...code.matchAll(/say\([^)`]*`([\w.]+\.)\$/g)].map(([, stem = '']) => stem);
  const unused = keys.filter(
    (key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)) && key !== 'language',
  );
  expect(unused).toEqual([]);
});
