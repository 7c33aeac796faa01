// Starts the program in a checkout, from its bundle where that is of the sources as they stand, with Node's compile cache: so
// that Node need not read and compile all of its code each time. A file of JavaScript, as Node needs a while for TypeScript.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programFile } from './bundle.mjs';

const root = path.dirname(import.meta.dirname);
enableCompileCache(path.join(root, 'node_modules', '.cache', 'factsheet', 'compiled'));
await import(pathToFileURL(programFile(root)).href);
