// Starts the program with Node's compile cache, so that it need not read all of its code anew each time.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/factsheet/compiled'));
const { run } = await import('./run.ts');
await run(process.argv.slice(2));
