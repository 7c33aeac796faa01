// Puts the program's files, and the packages that are JavaScript alone, into a few files, which start in a third of the time.
// They lie in node_modules/.cache, under a name made of what every source file is: a changed file is never overlooked.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOutside, withPlaces } from './places.mjs';
import { makeSnapshot } from './snapshot.mjs';

/** How long (ms) the files of earlier sources are kept: a run may still load some of them. */
const keptFor = 24 * 60 * 60 * 1000;

/** @param {string} root */
const cacheOf = (root) => path.join(root, 'node_modules', '.cache', 'factsheet', 'program');

/**
 * Where the bundle of the sources as they stand is, or would be. A file counts by its path, size and times; the time of its
 * last change (ctime) cannot be set back.
 * @param {string} root
 * @returns {string}
 */
export function bundleFolder(root) {
  const hash = createHash('sha256').update(`${root}\n`);
  const files = readdirSync(path.join(root, 'src'), { recursive: true })
    .filter((name) => /\.(?:[cm]?[jt]s|json)$/.test(String(name)))
    .map((name) => path.join(root, 'src', String(name)));
  for (const file of [
    ...files.sort(),
    path.join(root, 'package-lock.json'),
    ...['bundle.mjs', 'places.mjs', 'snapshot.mjs'].map((name) => path.join(import.meta.dirname, name)),
  ]) {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    hash.update(`${file}\n${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return path.join(cacheOf(root), hash.digest('hex').slice(0, 32));
}

/**
 * The first file of the program: of its bundle, where there is one of the sources as they stand.
 * @param {string} root
 * @param {string} folder where its bundle is, or would be
 * @returns {string}
 */
export function programFile(root, folder) {
  const bundled = path.join(folder, 'run.mjs');
  return existsSync(bundled) ? bundled : path.join(root, 'src', 'run.ts');
}

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
