// `factsheet new` as it is called: who is asked, what is told, and that nothing is made of what cannot be.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { run } from '../../../src/commands/new/run.ts';
import type { Shell } from '../../../src/commands/shared/shell.ts';
import { project, temporaryFolder } from '../../support/data.ts';

/** Calls `new`; with answers there is somebody at the terminal. */
async function call(
  id: string,
  flags: { iso?: string; languages?: string[]; from?: string; json?: boolean } = {},
  answers?: string[],
  given?: string,
) {
  const data = given ?? (await temporaryFolder());
  const lines: string[] = [];
  const questions: string[] = [];
  const colours = pc.createColors(false);
  const askFor = async (question: string) => {
    questions.push(question);
    return answers?.shift() ?? '';
  };
  const shell = {
    project,
    cwd: data,
    out: (line = '') => void lines.push(line),
    colours: { out: colours, err: colours },
    ...(answers && { askFor }),
  } as unknown as Shell;
  const work = run(shell, id, { json: false, ...flags, data });
  const error = await work.then(
    () => undefined,
    (reason: { code: string }) => reason.code,
  );
  return { data, error, text: lines.join('\n'), questions, made: await readdir(data) };
}

it('begins a country from what the call says, and leads on', async () => {
  const { text, questions, data } = await call(
    'armenia/2025-03',
    { iso: 'ARM', languages: ['hy', 'en'] },
    [],
  );
  expect(questions).toEqual([]);
  expect(text).toContain('✓ armenia/operation.yaml'.replace('armenia', path.join(data, 'armenia')));
  expect(text).toMatch(/1\. .*operation\.yaml {2}\d+ to fill in\n/);
  expect(text).toContain('factsheet import armenia/2025-03 FILE --as-of DATE');
});

it('asks for what the call leaves open', async () => {
  const { questions, data, error } = await call('armenia/2025-03', {}, ['', 'hy, en']);
  expect(error).toBeUndefined();
  expect(questions).toEqual([
    'Country, by its ISO code of three letters or its name [ARM]: ',
    'Languages of the factsheet, in their order, with commas between them [hy,en]: ',
  ]);
  const operation = await readFile(path.join(data, 'armenia/operation.yaml'), 'utf8');
  expect(operation).toMatch(/^iso3: ARM$/m);
  expect(operation).toMatch(/^languages: \[hy, en\]$/m);
});

it.each([
  ['nobody can answer', {}, undefined, 'unknown-operation'],
  ['the answer is for a program', { json: true }, ['', ''], 'unknown-operation'],
  ['a period is to be begun from another', { from: '2024-09' }, [], 'unknown-operation'],
  ['nothing is answered', {}, ['x', 'x', 'x', 'x', 'x', 'x'], 'unknown-operation'],
  ['the country is none', { iso: 'GRE', languages: ['el'] }, [], 'unknown-country'],
])('makes nothing where %s', async (_, flags, answers, code) => {
  const { error, made } = await call('armenia/2025-03', flags, answers);
  expect(error).toBe(code);
  expect(made).toEqual([]);
});

it.each([
  ['the words of', 'armenia', 'no-typeface'],
  ['a period with', 'armenia/2025-06', 'no-typeface'],
])(
  'refuses %s a language for an operation that is there, where nothing in it could be printed',
  async (_, id, code) => {
    const { data } = await call('armenia/2025-03', { iso: 'ARM', languages: ['hy', 'en'] });
    const { error } = await call(id, { languages: ['lo'] }, undefined, data);
    expect(error).toBe(code);
    expect(await readdir(path.join(data, 'armenia'))).toEqual(
      ['2025-03', 'locales', 'operation.yaml'].filter((name) => name !== 'locales'),
    );
    expect((await call(id, { languages: ['el'] }, undefined, data)).error).not.toBe(code);
  },
);

it('says how the name of a period is written', async () => {
  const { error, made } = await call('Côte d’Ivoire/2025-3', { iso: 'CIV', languages: ['fr'] });
  expect(error).toBe('wrong-period');
  expect(made).toEqual([]);
});
