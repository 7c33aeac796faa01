// Where the bundle and the snapshot of the sources as they stand are, or would be, by all that the sources are.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheOf, noteOf } from './known.cjs';

/** How long (ms) after a change one more may have the same time: some file systems have one for two seconds. */
const sameTime = 2000;

/**
 * Where the bundle of the sources as they stand is, or would be. A file counts by its path, size and times; the time of its
 * last change (ctime) cannot be set back.
 * @param {string} root
 * @returns {string}
 */
export function bundleFolder(root) {
  return folderFor(root, readSources(root));
}

/**
 * The same, and noted for the next start, if there is a bundle.
 * @param {string} root
 * @returns {string}
 */
export function notedFolder(root) {
  const now = Date.now();
  const sources = readSources(root);
  const folder = folderFor(root, sources);
  const isSettled = sources.every(({ stand: [, changed, set] }) => Math.max(changed, set) < now - sameTime);
  if (isSettled && existsSync(folder)) writeNote(root, folder, sources);
  return folder;
}

/**
 * One that cannot be written is none: the next start looks again.
 * @param {string} root
 * @param {string} folder
 * @param {readonly Source[]} sources
 */
function writeNote(root, folder, sources) {
  const begun = `${noteOf(root)}.${process.pid}`;
  const places = sources.map(({ place }) => place);
  const stands = sources.flatMap(({ stand }) => stand);
  try {
    mkdirSync(path.dirname(begun), { recursive: true });
    writeFileSync(begun, JSON.stringify({ root, folder, places, stands }));
    renameSync(begun, noteOf(root));
  } catch {
    // A folder that nobody may write to.
  }
}

/**
 * A file or folder below the root: its size, time and time of its last change.
 * @typedef {{ place: string, isFolder: boolean, stand: [number, number, number] }} Source
 */

/**
 * @param {string} root
 * @param {readonly Source[]} sources
 */
function folderFor(root, sources) {
  const lines = sources.flatMap(({ place, isFolder, stand }) =>
    isFolder ? [] : `${place}\n${stand.join(' ')}\n`,
  );
  const hash = createHash('sha256').update(`${root}\n${lines.join('')}`);
  return path.join(cacheOf(root), hash.digest('hex').slice(0, 32));
}

/** @type {readonly string[]} */
const own = [
  'bundle.mjs',
  'hoisted.mjs',
  'known.cjs',
  'places.mjs',
  'snapshot.mjs',
  'sources.mjs',
  'import.cjs',
];

/**
 * @param {string} root
 * @returns {Source[]}
 */
function readSources(root) {
  const single = ['package-lock.json', ...own.map((name) => `bin/${name}`)];
  return [
    ...sourcesBelow(root, 'src'),
    ...single.map((place) => ({ place, isFolder: false, stand: standOf(`${root}/${place}`) })),
  ];
}

/**
 * By itself: reading a folder with all below it takes Node twice as long as reading each.
 * @param {string} root
 * @param {string} folder
 * @returns {Source[]}
 */
function sourcesBelow(root, folder) {
  const found = readdirSync(`${root}/${folder}`)
    .sort()
    .flatMap((name) => {
      const place = `${folder}/${name}`;
      if (/\.(?:[cm]?[jt]s|json)$/.test(name))
        return [{ place, isFolder: false, stand: standOf(`${root}/${place}`) }];
      return statSync(`${root}/${place}`).isDirectory() ? sourcesBelow(root, place) : [];
    });
  return [{ place: folder, isFolder: true, stand: standOf(`${root}/${folder}`) }, ...found];
}

/**
 * @param {string} place
 * @returns {[number, number, number]}
 */
function standOf(place) {
  const { size, mtimeMs, ctimeMs } = statSync(place);
  return [size, mtimeMs, ctimeMs];
}
