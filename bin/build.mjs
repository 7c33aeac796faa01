// Builds dist/, the form in which other programs can use the package: Node reads no TypeScript below node_modules.
// Called by npm before it packs (`prepack`).
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.dirname(import.meta.dirname);
const [source, built] = [path.join(root, 'src'), path.join(root, 'dist')];
rmSync(built, { recursive: true, force: true });

// What is no TypeScript goes as it is, but for the package that src/charts/canvas is, and what becomes the studio's bundle.
const apart = ['charts/canvas', 'studio/client', 'studio/words'].map((name) => path.join(source, name));
cpSync(source, built, { recursive: true, filter: (file) => !apart.includes(file) && !file.endsWith('.ts') });
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);
execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json')], {
  stdio: ['ignore', 2, 'inherit'],
});

// A browser gets the studio's client in one piece.
const { bundleClient } = await import(pathToFileURL(path.join(built, 'studio', 'server', 'bundle.js')).href);
await bundleClient(root, path.join(built, 'studio', 'client'));
