// The table of editions: every line leads to an edition, no two give a file the same name, and nobody else knows their names.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionNames, openEditions, readersEdition } from '../../src/editions/index.ts';
import { project } from '../support/data.ts';

test('every line leads to an edition whose files have names of their own', async () => {
  const editions = [...(await openEditions(editionNames))];
  expect(editions.map(([name]) => name)).toEqual(editionNames);
  expect(editionNames).toContain(readersEdition);
  const ends = editions.map(([, { suffix, ending }]) => suffix + ending);
  expect(new Set(ends).size).toBe(ends.length);
});

test('no other room branches on an edition’s name', async () => {
  const src = path.join(project, 'src');
  const names = (await readdir(src, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('editions'),
  );
  const known = editionNames.join('|');
  const branch = new RegExp(`(?:[=!]==|case|\\.includes\\() ?'(?:${known})'|'(?:${known})' (?:===|!==)`);
  const found: string[] = [];
  for (const name of names) if (branch.test(await readFile(path.join(src, name), 'utf8'))) found.push(name);
  expect(found).toEqual([]);
});
