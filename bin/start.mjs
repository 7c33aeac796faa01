// Starts the program in a checkout: from its snapshot or its bundle, where they are of the sources as they stand, so that Node
// need not read, compile and run all of its code each time. A file of JavaScript, as Node needs a while for TypeScript; and
// without an `import` before it is known that one is needed (see known.cjs).

const oldest = 24;
if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(
    `This wants Node ${oldest} or newer, and is ${process.version}. Write bin/factsheet.mjs in the place of bin/start.mjs: it starts the Node that npm ci brought.`,
  );
  process.exit(1);
}

const { createRequire } = process.getBuiltinModule('node:module');
/** @type {import('./known.cjs')} */
const { knownFolder, programFile, snapshotArguments } = createRequire(import.meta.url)('./known.cjs');

const root = import.meta.dirname.slice(0, -'/bin'.length);
const argv = process.argv.slice(2);
const folder = knownFolder(root) ?? (await import('./sources.mjs')).notedFolder(root);
const snapshot = snapshotArguments(folder, process.version, argv);
// This process becomes the program. Windows cannot do so, and Node's own options may want the other way.
if (snapshot && process.execve && process.execArgv.every((option) => /^--(?:heap|max|no)-/.test(option)))
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...snapshot], process.env);
const [{ enableCompileCache }, { pathToFileURL }] = await Promise.all([
  import('node:module'),
  import('node:url'),
]);
enableCompileCache(`${root}/node_modules/.cache/factsheet/compiled`);
const { run } = await import(pathToFileURL(programFile(root, folder)).href);
await run(argv);
