#!/usr/bin/env node
// The `factsheet` command. In a checkout it starts the program on the Node that the lock file pins, whatever Node the
// machine has; the built form, as other projects install it, runs on theirs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pinnedNode } from './installed.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node = pinnedNode(root);
const built = path.join(root, 'dist', 'cli.js');
const oldest = 24;

/**
 * Left to itself, Node lets 130 MB of short-lived objects gather: with 16, a batch takes 100 MB less and no longer. Of others it
 * lets four times as many lie as are used: with two and a half times, a batch takes another 120 MB less. And it compiles each
 * pattern twice, as most of ours are used more than once.
 */
const options = ['--max-semi-space-size=16', '--heap-growing-percent=150', '--no-regexp-tier-up'];

if (!existsSync(path.join(root, 'src', 'run.ts')) && existsSync(built)) {
  if (Number.parseInt(process.versions.node, 10) >= oldest) await import(pathToFileURL(built).href);
  else {
    console.error(`Factsheet needs Node ${oldest} or newer; this is ${process.version}.`);
    process.exitCode = 1;
  }
} else if (existsSync(node)) {
  const child = spawn(node, [...options, path.join(root, 'bin', 'start.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // A Ctrl-C in a terminal reaches the child too, which decides what to do with it; other signals are passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.once('error', (error) => {
    console.error(`The pinned Node does not start (${error.message}). Run npm ci in ${root}.`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
} else {
  console.error(`The packages are not installed. Run npm ci in ${root}, then this command again.`);
  process.exitCode = 1;
}
