// Where the bundle and the snapshot of the sources as they stand are, or would be. All that is read before the program starts.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** @param {string} root */
export const cacheOf = (root) => path.join(root, 'node_modules', '.cache', 'factsheet', 'program');

/**
 * Where the bundle of the sources as they stand is, or would be. A file counts by its path, size and times; the time of its
 * last change (ctime) cannot be set back.
 * @param {string} root
 * @returns {string}
 */
export function bundleFolder(root) {
  const own = ['bundle.mjs', 'places.mjs', 'snapshot.mjs', 'sources.mjs', 'import.cjs'];
  const files = [
    ...filesBelow(path.join(root, 'src')).sort(),
    file(path.join(root, 'package-lock.json')),
    ...own.map((name) => file(path.join(import.meta.dirname, name))),
  ];
  const hash = createHash('sha256').update(`${root}\n${files.join('')}`);
  return path.join(cacheOf(root), hash.digest('hex').slice(0, 32));
}

/**
 * By itself: reading a folder with all below it takes Node twice as long as reading each.
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const place = `${folder}/${name}`;
    if (/\.(?:[cm]?[jt]s|json)$/.test(name)) return [file(place)];
    return statSync(place).isDirectory() ? filesBelow(place) : [];
  });
}

/** @param {string} place */
function file(place) {
  const { size, mtimeMs, ctimeMs } = statSync(place);
  return `${place}\n${size} ${mtimeMs} ${ctimeMs}\n`;
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
 * The snapshot in a bundle's folder, for a version of Node on this machine.
 * @param {string} folder
 * @param {string} version like `v24.21.0`
 */
export function snapshotFile(folder, version) {
  return path.join(folder, `${version}-${process.platform}-${process.arch}.blob`);
}

/** V8 is in no hurry to compile a second time what is called often: most runs end before that is worth its while. */
const patience = ['--invocation-count-for-maglev=20000', '--invocation-count-for-turbofan=200000'];

/**
 * Nor need it look for memory that is free again before some is used (MB): what the snapshot brings stays, and would be
 * looked through and moved about for nothing. What may be used at the most is the same.
 */
const room = ['--min-semi-space-size=4', '--initial-old-space-size=200'];

/**
 * What is told sooner without: it needs little of the program; and what runs all day, for which the patience above is none.
 * Everything else that begins with a letter is a command.
 */
const sooner = /^(?![a-z])|^(?:list|explain|studio)$/;

/**
 * What Node gets to start the program from its snapshot; nothing where there is none, or where the start is sooner without.
 * @param {string} folder the bundle's
 * @param {string} version of Node
 * @param {readonly string[]} argv
 * @returns {string[] | undefined}
 */
export function snapshotArguments(folder, version, argv) {
  const file = snapshotFile(folder, version);
  if (sooner.test(argv[0] ?? '') || process.env.NODE_OPTIONS || !existsSync(file)) return undefined;
  return [...patience, ...room, '--snapshot-blob', file, ...argv];
}
