// `npm run portable [FOLDER]`: the program with all that it runs on, in a folder that can be put anywhere. A person starts the
// studio in it with a double click; nothing is installed, and nothing written outside of it. It is for the kind of machine that made it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { pinnedNode } from './installed.mjs';
import { runningPackages } from './portable/packages.mjs';

/** Where the folder goes, if nothing is said. */
const usual = 'output/factsheet-studio';

/** What a person double-clicks, by system. */
const starts = { linux: 'Studio.sh', darwin: 'Studio.command', win32: 'Studio.cmd' };

/** What of the project stands beside the built program. */
const own = ['package.json', 'LICENSE', 'templates', 'styles'];

/** What compilers, debuggers and readers of a package want, and nothing that runs. */
const idle = /\.(?:map|d\.[cm]?ts|md|markdown|flow)$/i;

/**
 * Makes the folder, or puts a newer program into one that is there: data and output in it stay.
 * @param {string} root the project's folder
 * @param {string} folder
 */
export async function makePortable(root, folder) {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  if (there.length > 0 && !there.includes('program'))
    throw new Error(`${folder} holds other files. Name a folder that is empty, or not there yet.`);
  mkdirSync(folder, { recursive: true });
  const begun = mkdtempSync(path.join(folder, '.program-'));
  try {
    await fill(root, begun);
    const program = path.join(folder, 'program');
    const before = `${begun}.before`;
    if (existsSync(program)) renameSync(program, before);
    renameSync(begun, program);
    rmSync(before, { recursive: true, force: true });
  } finally {
    rmSync(begun, { recursive: true, force: true });
  }
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  const texts = path.join(root, 'bin', 'portable');
  const start = starts[/** @type {keyof typeof starts} */ (process.platform)] ?? starts.linux;
  for (const name of [start, 'READ ME FIRST.txt']) cpSync(path.join(texts, name), path.join(folder, name));
}

/**
 * @param {string} root
 * @param {string} program the new folder of the program
 */
async function fill(root, program) {
  for (const name of own) cpSync(path.join(root, name), path.join(program, name), { recursive: true });
  await build(root, path.join(program, 'dist'));
  // A link would point at the project.
  cpSync(pinnedNode(root), path.join(program, path.basename(pinnedNode(root))), { dereference: true });
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  for (const place of runningPackages(lock, (name) => existsSync(path.join(root, name)))) {
    const from = path.join(root, lock.packages[place].link ? lock.packages[place].resolved : place);
    const isWanted = (/** @type {string} */ file) => {
      const inside = path.relative(from, file);
      return inside.split(path.sep)[0] !== 'node_modules' && !idle.test(inside);
    };
    cpSync(from, path.join(program, place), { recursive: true, dereference: true, filter: isWanted });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? usual);
  try {
    await makePortable(path.dirname(import.meta.dirname), folder);
    console.error(`Made: ${folder}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
