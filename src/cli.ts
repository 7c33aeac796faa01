// Starts the program with Node's compile cache, so that it need not read all of its code anew each time.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/factsheet/compiled'));
await import('./run.ts');
