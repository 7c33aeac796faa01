// What V8 keeps of the program in its start-up snapshot (bin/snapshot.mjs): all of it loaded, and its code compiled.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startupSnapshot } from 'node:v8';
import { createProgram } from './commands/program.ts';
import { commands } from './commands/table.ts';
import { editionNames, openEditions } from './editions/index.ts';
import { escaped } from './escaped.ts';
import { openSession } from './index.ts';
import { withoutMemory } from './memory.ts';
import { run } from './run.ts';
import { awaitOrder } from './service/work/job-process.ts';
import { isIn } from './text/narrow.ts';

const project = path.join(import.meta.dirname, '..');

/**
 * Checks the periods that there are, so that what checks compile is compiled. Nothing of a period stays: memories keep
 * nothing meanwhile, and what the session holds goes with it.
 */
async function warmUp(): Promise<void> {
  const session = openSession({
    files: path.join(project, 'data'),
    host: { platform: process.platform, arch: process.arch, env: {}, uid: undefined, now: 0 },
    clock: { now: () => 0, today: () => new Date(0) },
  });
  const { periods = [] } = await session.periods();
  for (const { id } of periods) await session.check(id, { quick: true });
  await session.close();
}

/** Loads what commands load when they are called, but for packages outside of the bundle. */
async function loadAll(): Promise<void> {
  for (const name of ['build', 'check'] as const) await commands[name].load();
  await Promise.all([import('./pipeline.ts'), import('./session/browser.ts'), import('./session/tools.ts')]);
  await openEditions(editionNames);
}

/** The command line is read too, and the help is not told. */
function readCommandLine(): Promise<unknown> {
  return createProgram('', async () => undefined).parseAsync(['check', '--quick'], { from: 'user' });
}

startupSnapshot.setDeserializeMainFunction(() => {
  enableCompileCache(path.join(project, 'node_modules/.cache/factsheet/compiled'));
  const argv = process.argv.slice(1);
  // `jobWord` of bin/known.cjs.
  return argv[0] === 'one-job' ? awaitOrder() : run(argv);
});
/** What JavaScript has, and V8 gives itself only after a snapshot was made, is there for a while. */
Object.defineProperty(RegExp, 'escape', { value: escaped, configurable: true });

withoutMemory(async () => {
  await loadAll();
  await readCommandLine();
  await warmUp();
  // What was searched last stays with V8 until something else is, and what was waited for until the next turn.
  /./.exec('-');
  isIn(/ab/u, '');
  await wait(20);
  Reflect.deleteProperty(RegExp, 'escape');
}).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`, () => process.exit(1));
});
