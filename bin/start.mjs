// Starts the program in a checkout: from its snapshot or its bundle, where they are of the sources as they stand, so that Node
// need not read, compile and run all of its code each time. A file of JavaScript, as Node needs a while for TypeScript.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleFolder, programFile, snapshotArguments } from './sources.mjs';

const root = path.dirname(import.meta.dirname);
const argv = process.argv.slice(2);
const folder = bundleFolder(root);
const snapshot = snapshotArguments(folder, process.version, argv);
// This process becomes the program. Windows cannot do so, and Node's own options may want the other way.
if (snapshot && process.execve && process.execArgv.every((option) => /^--(?:heap|max|no)-/.test(option)))
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...snapshot], process.env);
enableCompileCache(path.join(root, 'node_modules', '.cache', 'factsheet', 'compiled'));
const { run } = await import(pathToFileURL(programFile(root, folder)).href);
await run(argv);
