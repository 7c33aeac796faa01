// A small project of its own with our scripts in it, for tests that install and start.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** The folder of the scripts. */
export const bin = path.resolve(import.meta.dirname, '../../bin');

/** What a stand-in for npm does: installs the package, notes that it was called, and leaves npm's note at the end. */
const installs = `
const fs = require('node:fs');
const path = require('node:path');
fs.appendFileSync('calls', process.argv.slice(2, 3) + '\\n');
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules/zod', { recursive: true });
for (const part of ['bin', 'include']) fs.mkdirSync(path.join('node_modules/node/node_modules/node-a', part), { recursive: true });
fs.writeFileSync('node_modules/node/node_modules/.package-lock.json', '{}');
setTimeout(() => fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json'), 300);
console.log('added 1 package');`;

/** A project with one package in its lock file, and an npm of its own that installs that package or fails. */
export function makeProject(npm = installs) {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'factsheet-install-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(bin, path.join(root, 'bin'), { recursive: true });
  const packages = { 'node_modules/zod': { version: '1.0.0', integrity: 'sha512-a' } };
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(path.join(root, 'npm-cli.js'), npm);
  const run = async () => {
    const env = {
      ...process.env,
      npm_execpath: path.join(root, 'npm-cli.js'),
      npm_node_execpath: process.execPath,
    };
    const child = spawn(process.execPath, [path.join(root, 'bin/install.mjs')], { env, cwd: tmpdir() });
    const [out, said, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { out, said, code };
  };
  const calls = () =>
    existsSync(path.join(root, 'calls')) ? readFileSync(path.join(root, 'calls'), 'utf8') : '';
  return { root, run, calls };
}
