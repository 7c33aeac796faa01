// Builds the program in the form in which Node can run it without its sources: JavaScript and types, and the studio's client.
// Called by npm before it packs (`prepack`): Node reads no TypeScript below node_modules; and by portable.mjs.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What becomes neither JavaScript nor is read as it is: the package that src/charts/canvas is, and the client's sources. */
const apart = ['charts/canvas', 'studio/client', 'studio/words'];

/**
 * @param {string} root the project's folder
 * @param {string} built the folder that it becomes; what stood there is removed
 */
export async function build(root, built) {
  const source = path.join(root, 'src');
  rmSync(built, { recursive: true, force: true });
  // What is no TypeScript goes as it is.
  const isApart = (/** @type {string} */ file) => apart.some((name) => file === path.join(source, name));
  cpSync(source, built, { recursive: true, filter: (file) => !isApart(file) && !file.endsWith('.ts') });
  const compiler = path.join(
    path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  const settings = ['-p', path.join(root, 'tsconfig.build.json'), '--outDir', built];
  execFileSync(process.execPath, [compiler, ...settings], { stdio: ['ignore', 2, 'inherit'] });

  // A browser gets the studio's client in one piece.
  const bundler = path.join(root, 'src', 'studio', 'server', 'bundle.ts');
  const { bundleClient } = await import(pathToFileURL(bundler).href);
  await bundleClient(root, path.join(built, 'studio', 'client'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(import.meta.dirname);
  await build(root, path.join(root, 'dist'));
}
