#!/usr/bin/env node
// The `factsheet` command: starts the program on the Node that the lock file pins, whatever Node the machine has.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './installed.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node = pinnedNode(root);

if (existsSync(node)) {
  const child = spawn(node, [path.join(root, 'src', 'cli.ts'), ...process.argv.slice(2)], {
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
