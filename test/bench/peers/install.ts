// Installs other programs below node_modules/.cache/bench-peers, each of a pinned version.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { project } from '../machine/measure.ts';

const run = promisify(execFile);
const cache = path.join(project, 'node_modules', '.cache', 'bench-peers');

/** How long (ms) an installation may take. */
const timeout = 300_000;

/**
 * Packages of npm in a folder of their own, without their install scripts: no browser is fetched.
 * @returns the folder
 * @throws Error if npm cannot install them
 */
export async function fromNpm(name: string, packages: readonly string[]): Promise<string> {
  const folder = path.join(cache, name);
  const done = path.join(folder, `${packages.join(' ').replaceAll(/[^\w.-]+/g, '_')}.installed`);
  if (existsSync(done)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const asked = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages];
  await run('npm', asked, { cwd: folder, timeout });
  await writeFile(done, '');
  return folder;
}

/**
 * A package of PyPI in a virtual environment of its own.
 * @returns its Python
 * @throws Error without Python, or if pip cannot install it
 */
export async function fromPyPi(name: string, requirement: string): Promise<string> {
  const folder = path.join(cache, name);
  const python = path.join(folder, 'bin', 'python');
  const done = path.join(folder, `${requirement}.installed`);
  if (existsSync(done)) return python;
  await run('python3', ['-m', 'venv', folder], { timeout });
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement], {
    timeout,
  });
  await writeFile(done, '');
  return python;
}
