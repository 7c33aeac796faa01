// Runs `npm ci` when node_modules is not what package-lock.json says, and makes the program's bundle when the sources are
// others; silent and quick when neither is to be done.
// Called by npm before start, test and factsheet, so it runs on the machine's own Node (20 or later) without packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode, whyInstall } from './installed.mjs';
import { takeLock } from './lock.mjs';
import { lacksSnapshot } from './snapshot.mjs';
import { bundleFolder } from './sources.mjs';

/** The exit codes that a shell uses for a program that it does not find, and for one that a Ctrl-C ended. */
const notFound = 127;
const stopped = 130;

/**
 * What to tell the user when npm failed: by its exit code and what it wrote. Pure.
 * @param {number} code
 * @param {string} said
 * @returns {string}
 */
export function explainFailure(code, said) {
  if (code === stopped) return 'Stopped. The packages are not complete; the next run installs them.';
  if (code === notFound || /is not recognized as/.test(said)) {
    return 'npm was not found. Install Node.js together with npm, then run again.';
  }
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network)\b/.test(said)) {
    return 'npm could not reach its registry. Check the network connection (and the proxy, if you use one), then run again.';
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(said)) {
    return 'npm may not write here. Check that the folder belongs to you and that no other program has its files open.';
  }
  if (/\bENOSPC\b/.test(said)) return 'The disk is full. Make room (about 700 MB), then run again.';
  if (/in sync|EUSAGE/.test(said)) {
    return 'package.json and package-lock.json do not match. Run npm install once, and commit the lock file.';
  }
  return 'npm ci failed. Its own words stand above; when it is mended, run again.';
}

/**
 * The command that runs npm: the one that called us where there is one, by its file and on its own Node. On Windows
 * npm by its name is a batch file, which needs a shell. Pure.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(env, platform) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: npm, npm_node_execpath: node } = env;
  if (npm && node && /^npm(-cli)?\.[cm]?js$/.test(path.win32.basename(npm))) {
    return { command: node, args: [npm, ...args], shell: false };
  }
  if (platform === 'win32') return { command: ['npm', ...args].join(' '), args: [], shell: true };
  return { command: 'npm', args, shell: false };
}

/**
 * Runs `npm ci`. All output goes to the error stream: the standard output belongs to the command that follows.
 * @param {string} root
 * @returns {Promise<{ code: number, said: string }>}
 */
function runNpm(root) {
  const { command, args, shell } = npmCommand(process.env, process.platform);
  return new Promise((resolve) => {
    const npm = spawn(command, args, { cwd: root, shell, stdio: ['ignore', 2, 'pipe'] });
    let said = '';
    npm.stderr?.on('data', (chunk) => {
      process.stderr.write(chunk);
      said += chunk;
    });
    let ended = false;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        ended = true;
        // A Ctrl-C reaches npm by itself; what is sent to this process alone is passed on.
        if (signal !== 'SIGINT') npm.kill(signal);
      });
    }
    npm.once('error', (error) => resolve({ code: notFound, said: String(error) }));
    npm.once('close', (code) => resolve({ code: ended ? stopped : (code ?? 1), said }));
  });
}

/** Windows does not remove a program that runs, but lets it be moved; npm ci replaces the Node that runs this. */
function moveRunningNode(/** @type {string} */ root) {
  if (process.platform !== 'win32' || !process.execPath.startsWith(root)) return;
  try {
    renameSync(process.execPath, path.join(tmpdir(), `factsheet-node-${process.pid}.exe`));
  } catch {
    // On another drive: npm ci says what it cannot remove.
  }
}

/**
 * Node's package brings the headers for who compiles against it: 67 MB that nothing here reads.
 * @param {string} root
 */
function dropHeaders(root) {
  const packages = path.join(root, 'node_modules', 'node', 'node_modules');
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    const headers = path.join(packages, name, 'include');
    // npm's own note stands among the packages, as a file.
    if (existsSync(headers)) rmSync(headers, { recursive: true, force: true });
  }
}

/**
 * Bundles the program, if its sources are others than last time. Its snapshot, which takes longer, is made behind the command
 * that follows, for the next one. Where either fails, the program runs without.
 * @param {string} root
 * @param {boolean} withSnapshot
 */
function prepare(root, withSnapshot) {
  if (!existsSync(path.join(root, 'src', 'run.ts'))) return;
  const folder = bundleFolder(root);
  const [node, script] = [pinnedNode(root), path.join(root, 'bin', 'bundle.mjs')];
  if (!existsSync(folder)) spawnSync(node, [script, '--alone'], { stdio: 'ignore' });
  if (withSnapshot && lacksSnapshot(root, folder, pinnedVersion(root)))
    spawn(node, [script], { stdio: 'ignore', detached: true }).unref();
}

/** @param {string} root */
function pinnedVersion(root) {
  const file = path.join(root, 'node_modules', 'node', 'package.json');
  return `v${JSON.parse(readFileSync(file, 'utf8')).version}`;
}

/**
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
async function main(root) {
  const say = (/** @type {string} */ line) => console.error(line);
  if (whyInstall(root) === undefined) return 0;
  const release = await takeLock(path.join(root, '.install.lock'), () => {
    say('Another run is installing the packages here; waiting for it.');
  });
  try {
    const reason = whyInstall(root);
    if (reason === undefined) return 0;
    say(`Installing the packages with npm ci, because ${reason}.`);
    moveRunningNode(root);
    const { code, said } = await runNpm(root);
    if (code !== 0) {
      say(explainFailure(code, said));
      return code;
    }
    const left = whyInstall(root);
    if (left === undefined) {
      dropHeaders(root);
      return 0;
    }
    say(
      `npm ci ended well, but ${left}. If npm is set to ignore install scripts, run: npm ci --ignore-scripts=false`,
    );
    return 1;
  } finally {
    release();
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  process.exitCode = await main(root);
  if (process.exitCode === 0) prepare(root, process.argv[2] === '--snapshot');
}
