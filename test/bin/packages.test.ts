// Which packages go into the portable folder: all that the program runs on, and none that only its makers use.
import path from 'node:path';
import { expect, it } from 'vitest';

type Packages = { runningPackages(lock: object, isThere: (place: string) => boolean): string[] };

const { runningPackages }: Packages = await import(
  path.resolve(import.meta.dirname, '../../bin/portable/packages.mjs')
);

const packages = {
  '': { dependencies: { a: '1', gone: '1' }, devDependencies: { tool: '1' } },
  'node_modules/a': {
    dependencies: { b: '2' },
    optionalDependencies: { 'b-win32': '1' },
    peerDependencies: { p: '1', q: '1' },
    peerDependenciesMeta: { q: { optional: true } },
  },
  'node_modules/a/node_modules/b': { dependencies: { '@c/c': '1' } },
  'node_modules/b': {},
  'node_modules/b-win32': {},
  'node_modules/@c/c': { dependencies: { a: '1' } },
  'node_modules/p': {},
  'node_modules/q': {},
  'node_modules/tool': { dependencies: { b: '1' } },
};

it('those that are named for running and what they name, each where Node finds it', () => {
  const places = runningPackages({ packages }, (place) => place !== 'node_modules/b-win32');
  expect(places).toEqual([
    'node_modules/@c/c',
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/p',
  ]);
});
