// Puts the program's files, and the packages that are JavaScript alone, into a few files, which start in a third of the time.
// They lie in node_modules/.cache, under a name made of what every source file is: a changed file is never overlooked.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheOf } from './known.cjs';
import { isOutside, withPlaces } from './places.mjs';
import { makeSnapshot } from './snapshot.mjs';
import { bundleFolder } from './sources.mjs';

/** How long (ms) the files of earlier sources are kept: a run may still load some of them. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * Makes the bundle, if there is none of the sources as they stand. Sources that change while they are read make none.
 * @param {string} root
 */
export async function bundle(root) {
  const folder = bundleFolder(root);
  if (existsSync(folder)) return;
  const begun = `${folder}.${process.pid}`;
  mkdirSync(begun, { recursive: true });
  try {
    const { rolldown } = await import('rolldown');
    const made = await rolldown({
      input: { run: path.join(root, 'src', 'run.ts') },
      cwd: root,
      platform: 'node',
      logLevel: 'silent',
      external: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
        isOutside(id, importer),
      plugins: [{ name: 'own-places', transform: (code, id) => withPlaces(code, id, root) }],
    });
    // Below node_modules, no package.json says that .js is a module.
    const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' };
    await made.write({ dir: begun, format: 'esm', ...names });
    await made.close();
    if (bundleFolder(root) === folder) renameSync(begun, folder);
  } finally {
    rmSync(begun, { recursive: true, force: true });
  }
  for (const name of readdirSync(cacheOf(root))) {
    const other = path.join(cacheOf(root), name);
    if (Date.now() - statSync(other).mtimeMs > keptFor) rmSync(other, { recursive: true, force: true });
  }
}

// `node bin/bundle.mjs` makes the snapshot too, which takes three times as long; with `--alone` it does not.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  await bundle(root);
  if (process.argv[2] !== '--alone') await makeSnapshot(root, bundleFolder(root), bundleFolder);
}
