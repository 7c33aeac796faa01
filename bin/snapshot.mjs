// Makes V8's start-up snapshot of the program: from it Node starts with all of the program loaded and compiled, in a third of
// the time. It lies beside the bundle, whose name says of which sources it is.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { isOutside, withPlaces } from './places.mjs';

/** Node's own modules that a snapshot may hold. The others are loaded when they are first used, as packages outside are. */
const holds = new Set(
  'buffer crypto events fs fs/promises module os path process stream stream/promises string_decoder timers timers/promises tty url util v8'.split(
    ' ',
  ),
);

/**
 * The snapshot in a bundle's folder, for a version of Node on this machine.
 * @param {string} folder
 * @param {string} version like `v24.21.0`
 */
export function snapshotFile(folder, version) {
  return path.join(folder, `${version}-${process.platform}-${process.arch}.blob`);
}

/** What is told sooner without: it needs little of the program. Everything else that begins with a letter is a command. */
const sooner = /^(?![a-z])|^(?:list|explain)$/;

/**
 * What Node gets to start the program from its snapshot; nothing where there is none, or where the start is sooner without.
 * @param {string} folder the bundle's
 * @param {string} version of Node
 * @param {readonly string[]} argv
 * @returns {string[] | undefined}
 */
export function snapshotArguments(folder, version, argv) {
  const file = snapshotFile(folder, version);
  if (sooner.test(argv[0] ?? '') || process.env.NODE_OPTIONS || !existsSync(file)) return undefined;
  return ['--snapshot-blob', file, ...argv];
}

/**
 * Makes it in the bundle's folder; where that fails, there is none.
 * @param {string} root
 * @param {string} folder
 */
export async function makeSnapshot(root, folder) {
  const entry = path.join(root, 'src', 'snapshot.ts');
  if (process.platform === 'win32' || !existsSync(entry)) return;
  const program = path.join(folder, 'snapshot.cjs');
  const { execFileSync } = await import('node:child_process');
  const { rolldown } = await import('rolldown');
  const made = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    external: (/** @type {string} */ id) => isBuiltin(id) && !isLate(id, ''),
    plugins: [outside, { name: 'own-places', transform: (code, id) => withPlaces(code, id, root) }],
  });
  await made.write({ file: program, format: 'cjs', codeSplitting: false, banner: head(root) });
  await made.close();
  const blob = snapshotFile(folder, process.version);
  // Nothing of this process is to be in it: not its environment, nor its folder.
  const options = {
    cwd: root,
    env: { TZ: 'UTC' },
    stdio: /** @type {const} */ (['ignore', 'ignore', 'pipe']),
  };
  try {
    const asked = ['--no-flush-bytecode', '--snapshot-blob', blob, '--build-snapshot', program];
    execFileSync(process.execPath, asked, options);
    execFileSync(process.execPath, ['--snapshot-blob', blob, 'list', '--help'], options);
    rmSync(program);
  } catch (error) {
    rmSync(blob, { force: true });
    writeFileSync(`${blob}.failed`, String(/** @type {{ stderr?: Buffer }} */ (error).stderr ?? error));
  }
}

const mark = '\0outside:';

/**
 * Packages outside of the bundle, and Node's modules that a snapshot cannot hold: an import gives a stand-in, which loads
 * them when it is first used; `import()` loads them at once.
 * @type {import('rolldown').Plugin}
 */
const outside = {
  name: 'outside',
  resolveId: (id, importer) => (importer && isLate(id, importer) ? mark + id : null),
  load: (id) =>
    id.startsWith(mark)
      ? {
          code: `module.exports = outside.standIn(${JSON.stringify(id.slice(mark.length))});`,
          moduleType: 'js',
        }
      : null,
  transform: (code, id) =>
    code.replaceAll(/\bimport\(('[^']+')\)/g, (whole, name) =>
      isLate(name.slice(1, -1), id) ? `outside.load(${name})` : whole,
    ),
};

/**
 * Whether a module is loaded when it is used. That of Node which loads modules is always a stand-in.
 * @param {string} id
 * @param {string} importer
 */
function isLate(id, importer) {
  if (id.startsWith(mark)) return false;
  const name = id.replace(/^node:/, '');
  return isBuiltin(id) ? !holds.has(name) || name === 'module' : isOutside(id, importer);
}

/**
 * What stands before all else in the program of the snapshot.
 * @param {string} root
 */
function head(root) {
  const place = JSON.stringify(path.join(root, 'src', 'run.ts'));
  return `var exports = {}, module = { exports }; const outside = (${loader})(require, ${place});`;
}

/**
 * Loads what stands outside; nothing while the snapshot is made, as it could not hold it. Its text goes into the snapshot.
 * @param {NodeJS.Require} require
 * @param {string} place the file from which packages are looked for
 */
function loader(require, place) {
  const { createRequire, ...others } = require('node:module');
  const { isModuleNamespaceObject } = require('node:util').types;
  const { isBuildingSnapshot } = require('node:v8').startupSnapshot;
  /** As Node's, but for the time of making. */
  const requireFrom = (/** @type {string} */ from) => {
    const real = createRequire(from);
    if (!isBuildingSnapshot()) return real;
    const refuse = (/** @type {string} */ id) => {
      throw Object.assign(new Error(`${id} cannot be in a snapshot.`), { code: 'MODULE_NOT_FOUND' });
    };
    return Object.assign(refuse, { resolve: real.resolve });
  };
  const standIn = (/** @type {string} */ id) => {
    if (/^(?:node:)?module$/.test(id)) return { ...others, createRequire: requireFrom };
    /** @type {any} */
    let loaded;
    const all = () => (loaded ??= requireFrom(place)(id));
    const main = () => (isModuleNamespaceObject(all()) ? loaded.default : loaded);
    const names = new Proxy({}, { get: (_, name) => all()[name] });
    return new Proxy((() => {}).bind(undefined), {
      // Who imports copies the names that there are, so there are none: they are looked up one by one.
      ownKeys: () => [],
      getPrototypeOf: () => names,
      get: (_, name) => main()[name],
      apply: (_, self, given) => Reflect.apply(main(), self, given),
      construct: (_, given) => Reflect.construct(main(), given),
    });
  };
  const load = async (/** @type {string} */ id) => {
    const loaded = requireFrom(place)(id);
    return isModuleNamespaceObject(loaded) ? loaded : { ...loaded, default: loaded };
  };
  return { standIn, load };
}
