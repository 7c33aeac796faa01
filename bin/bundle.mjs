// Puts the program's files, and the packages that are JavaScript alone, into a few files, which start in a third of the time.
// They lie in node_modules/.cache, under a name made of what every source file is: a changed file is never overlooked.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Packages of JavaScript alone that read no files of their own. All others are loaded from where they lie. */
const packages = [
  '@cantoo/pdf-lib',
  'commander',
  'csv-parse',
  'diff',
  'fflate',
  'handlebars',
  'i18next',
  'markdown-it',
  'picocolors',
  'pixelmatch',
  'saxes',
  'string-width',
  'yaml',
  'zod',
];

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
    fileURLToPath(import.meta.url),
  ]) {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    hash.update(`${file}\n${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return path.join(cacheOf(root), hash.digest('hex').slice(0, 32));
}

/**
 * The first file of the program: of its bundle, where there is one of the sources as they stand.
 * @param {string} root
 * @returns {string}
 */
export function programFile(root) {
  const bundled = path.join(bundleFolder(root), 'run.mjs');
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

/**
 * Whether an import is left as it is: of Node's own, and of packages that are not bundled. What a bundled one imports is.
 * @param {string} id
 * @param {string | undefined} importer
 */
function isOutside(id, importer = '') {
  if (id.startsWith('node:')) return true;
  if (/^(?:\.|\/|[A-Za-z]:)/.test(id) || importer.includes('node_modules')) return false;
  return !packages.some((name) => id === name || id.startsWith(`${name}/`));
}

/**
 * A file of ours finds others beside itself: its place stays the one of its source.
 * @param {string} code
 * @param {string} id
 * @param {string} root
 */
function withPlaces(code, id, root) {
  if (!id.startsWith(path.join(root, 'src')) || !code.includes('import.meta')) return null;
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
    .replaceAll('import.meta.filename', JSON.stringify(id))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
}
