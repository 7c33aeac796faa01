// Whether node_modules is what package-lock.json says, read from the note that npm leaves of what it installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   libc?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @typedef {{ platform: string, arch: string, libc: string | undefined }} Machine
 */

/**
 * The first difference between the lock file and what npm noted as installed, in words; undefined if there is none.
 * Packages for other machines may be missing. Pure.
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findMismatch(lock, installed, machine) {
  for (const [folder, wanted] of Object.entries(lock.packages)) {
    if (!folder.startsWith('node_modules/')) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const found = installed.packages[folder];
    if (!found) {
      if (wanted.optional && !isFor(wanted, machine)) continue;
      return `${name} is not installed`;
    }
    if (found.version !== wanted.version) return `${name} is ${found.version}, not ${wanted.version}`;
    if (found.integrity !== wanted.integrity) return `${name} is another build of ${wanted.version}`;
  }
  return undefined;
}

/**
 * Whether an optional package is made for this machine. One that names no machine is the choice of whoever needs it.
 * @param {LockedPackage} wanted
 * @param {Machine} machine
 */
function isFor(wanted, { platform, arch, libc }) {
  if (!wanted.os && !wanted.cpu) return false;
  const allows = (/** @type {string[] | undefined} */ list, /** @type {string | undefined} */ value) =>
    !list ||
    value === undefined ||
    list.includes(value) ||
    list.some((entry) => entry[0] === '!' && entry !== `!${value}`);
  return allows(wanted.os, platform) && allows(wanted.cpu, arch) && allows(wanted.libc, libc);
}

/**
 * Why `npm ci` has to run in this folder, in words; undefined if all is installed.
 * @param {string} root
 * @returns {string | undefined}
 */
export function whyInstall(root) {
  const modules = path.join(root, 'node_modules');
  const note = path.join(modules, '.package-lock.json');
  if (!existsSync(modules)) return 'the packages are not installed yet';
  const lock = readJson(path.join(root, 'package-lock.json'));
  // npm writes its note last, so a note that is missing or broken stands for an installation that was stopped.
  const installed = readJson(note);
  if (!installed) return 'the last installation did not finish';
  // A lock file that cannot be read is for npm ci to complain about.
  if (!lock) return 'package-lock.json cannot be read';
  const mismatch = findMismatch(lock, installed, thisMachine());
  if (mismatch) return mismatch;
  const gone = Object.keys(installed.packages).find((folder) => !existsSync(path.join(root, folder)));
  if (gone) return `${gone} is gone`;
  return nodeFault(root, lock.packages['node_modules/node']?.version);
}

/**
 * What is wrong with the Node that the lock file pins, in words.
 * @param {string} root
 * @param {string | undefined} version
 * @returns {string | undefined}
 */
function nodeFault(root, version) {
  if (version === undefined) return undefined;
  const file = pinnedNode(root);
  if (!existsSync(file)) return `the pinned Node ${version} is not installed`;
  // Once all is installed, npm runs this file on the pinned Node itself: nothing more is to be tried then.
  if (realpathSync(file) === realpathSync(process.execPath)) {
    return process.version === `v${version}` ? undefined : `Node is ${process.version}, not v${version}`;
  }
  try {
    const found = execFileSync(file, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return found === `v${version}` ? undefined : `Node is ${found}, not v${version}`;
  } catch {
    return `the pinned Node ${version} does not run on this machine`;
  }
}

/**
 * Where the `node` package puts its program.
 * @param {string} root
 */
export function pinnedNode(root) {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @returns {Machine} */
function thisMachine() {
  const { platform, arch } = process;
  if (platform !== 'linux' || !process.report) return { platform, arch, libc: undefined };
  // Node tells the C library in its diagnostic report, which would look up the network's names too.
  const report = /** @type {{ excludeNetwork?: boolean, getReport(): unknown }} */ (process.report);
  report.excludeNetwork = true;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (report.getReport());
  return { platform, arch, libc: header.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/**
 * @param {string} file
 * @returns {Lock | undefined} undefined if the file is missing or is no lock file
 */
function readJson(file) {
  try {
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return typeof lock?.packages === 'object' ? lock : undefined;
  } catch {
    return undefined;
  }
}
