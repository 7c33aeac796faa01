// What a start reads before the program: where the bundle of the sources as they stand is, as an earlier start noted it, and
// what Node gets with its snapshot. Each start waits for it, so it is CommonJS: Node takes 10 ms to get ready for one `import`.
const { existsSync, readFileSync, statSync } = require('node:fs');

/** @param {string} root */
const folderOf = (root) => `${root}/node_modules/.cache/factsheet`;

/** @param {string} root */
const cacheOf = (root) => `${folderOf(root)}/program`;

/**
 * Where an earlier start noted what the sources were.
 * @param {string} root
 */
const noteOf = (root) => `${folderOf(root)}/sources.json`;

/**
 * What was noted: the places of all sources below the root, and of the folders that hold them, and each one's size, time and
 * time of its last change (ctime), which cannot be set back. A folder's are others when a name in it comes or goes.
 * @typedef {{ root: string, folder: string, places: string[], stands: number[] }} Note
 */

/**
 * Where the bundle of the sources as they stand is, if that was noted and every one of them is as it was.
 * @param {string} root
 * @returns {string | undefined}
 */
function knownFolder(root) {
  const note = readNote(root);
  if (note === undefined || note.root !== root) return undefined;
  const { places, stands, folder } = note;
  for (let index = 0; index < places.length; index += 1) {
    const found = statSync(`${root}/${places[index]}`, { throwIfNoEntry: false });
    const at = 3 * index;
    if (
      found === undefined ||
      found.size !== stands[at] ||
      found.mtimeMs !== stands[at + 1] ||
      found.ctimeMs !== stands[at + 2]
    )
      return undefined;
  }
  return folder;
}

/**
 * @param {string} root
 * @returns {Note | undefined}
 */
function readNote(root) {
  try {
    const note = JSON.parse(readFileSync(noteOf(root), 'utf8'));
    return note?.places?.length * 3 === note?.stands?.length ? note : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The first file of the program: of its bundle, where there is one of the sources as they stand.
 * @param {string} root
 * @param {string} folder where its bundle is, or would be
 * @returns {string}
 */
function programFile(root, folder) {
  const bundled = `${folder}/run.mjs`;
  return existsSync(bundled) ? bundled : `${root}/src/run.ts`;
}

/**
 * The snapshot in a bundle's folder, for a version of Node on this machine.
 * @param {string} folder
 * @param {string} version like `v24.21.0`
 */
function snapshotFile(folder, version) {
  return `${folder}/${version}-${process.platform}-${process.arch}.blob`;
}

/**
 * V8 is in no hurry to compile a second time what is called often: most runs end before that is worth its while. What it
 * compiles soon it compiles at once: to hand that to another thread takes longer than to do it.
 */
const patience = [
  '--invocation-count-for-maglev=20000',
  '--invocation-count-for-turbofan=200000',
  '--no-concurrent-sparkplug',
];

/**
 * Nor need it look for memory that is free again before some is used (MB): what the snapshot brings stays, and would be
 * looked through and moved about for nothing. What may be used at the most is the same.
 */
const room = ['--min-semi-space-size=4', '--initial-old-space-size=200'];

/**
 * What is told sooner without: it needs little of the program; and what runs all day, for which the patience above is none.
 * Everything else that begins with a letter is a command.
 */
const sooner = /^(?![a-z])|^(?:list|explain|serve|studio|work)$/;

/**
 * What Node gets to start the program from its snapshot; nothing where there is none, or where the start is sooner without.
 * @param {string} folder the bundle's
 * @param {string} version of Node
 * @param {readonly string[]} argv
 * @returns {string[] | undefined}
 */
function snapshotArguments(folder, version, argv) {
  const file = snapshotFile(folder, version);
  if (sooner.test(argv[0] ?? '') || process.env.NODE_OPTIONS || !existsSync(file)) return undefined;
  return [...patience, ...room, '--snapshot-blob', file, ...argv];
}

/** The word by which the snapshot becomes the process of one job of the service: no command has it. */
const jobWord = 'one-job';

/**
 * The snapshot of the sources as they stand, and what Node gets to start a job of the service from it; nothing where there is none.
 * @param {string} folder the bundle's
 * @param {string} version of Node
 */
function jobSnapshot(folder, version) {
  const file = snapshotFile(folder, version);
  if (!existsSync(file)) return undefined;
  return { file, args: [...patience, ...room, '--snapshot-blob', file, jobWord] };
}

module.exports = { cacheOf, jobSnapshot, knownFolder, noteOf, programFile, snapshotArguments, snapshotFile };
