// Makes V8's start-up snapshot of the program: from it Node starts with all of the program loaded and compiled, in a third of
// the time. It lies beside the bundle, whose name says of which sources it is.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { snapshotFile } from './known.cjs';
import { isOutside, withPlaces } from './places.mjs';

/** Node's own modules that a snapshot may hold. The others are loaded when they are first used, as packages outside are. */
const holds = new Set(
  'buffer crypto events fs fs/promises module os path process stream stream/promises string_decoder timers timers/promises tty url util v8'.split(
    ' ',
  ),
);

/** Packages that no snapshot can hold, and that are JavaScript alone: from one file each they are loaded in a third of the time. */
const packed = ['puppeteer'];

/**
 * Whether it is to be made: not again where it failed.
 * @param {string} root
 * @param {string} folder the bundle's
 * @param {string} version of Node
 */
export function lacksSnapshot(root, folder, version) {
  const file = snapshotFile(folder, version);
  const may = process.platform !== 'win32' && existsSync(path.join(root, 'src', 'snapshot.ts'));
  return may && existsSync(folder) && !existsSync(file) && !existsSync(`${file}.failed`);
}

/**
 * Makes it in the bundle's folder. Where that fails, or the sources change meanwhile, there is none.
 * @param {string} root
 * @param {string} folder the bundle's
 * @param {(root: string) => string} folderNow where a bundle of the sources as they stand would be
 */
export async function makeSnapshot(root, folder, folderNow) {
  if (!lacksSnapshot(root, folder, process.version)) return;
  const file = snapshotFile(folder, process.version);
  const [program, begun] = [`${file}.${process.pid}.cjs`, `${file}.${process.pid}`];
  try {
    for (const name of packed) await writePackage(root, folder, name);
    await writeProgram(root, program, folder);
    const { execFileSync } = await import('node:child_process');
    // Nothing of this process is to be in it: not its environment, nor the folder that it is in.
    const options = {
      cwd: root,
      env: { TZ: 'UTC' },
      stdio: /** @type {const} */ (['ignore', 'ignore', 'pipe']),
    };
    const asked = ['--no-flush-bytecode', '--snapshot-blob', begun, '--build-snapshot', program];
    execFileSync(process.execPath, asked, options);
    execFileSync(process.execPath, ['--snapshot-blob', begun, 'check', '--help'], options);
    if (folderNow(root) === folder) renameSync(begun, file);
  } catch (error) {
    writeFileSync(`${file}.failed`, String(/** @type {{ stderr?: Buffer }} */ (error).stderr ?? error));
  } finally {
    for (const left of [program, begun]) rmSync(left, { force: true });
  }
}

/**
 * A package with all that it loads in one file, beside the bundle. Where that fails it is loaded from where it lies.
 * @param {string} root
 * @param {string} folder the bundle's
 * @param {string} name
 */
async function writePackage(root, folder, name) {
  const { rolldown } = await import('rolldown');
  const begun = path.join(folder, `${name}.${process.pid}.cjs`);
  try {
    const made = await rolldown({ input: name, cwd: root, platform: 'node', logLevel: 'silent' });
    await made.write({ file: begun, format: 'cjs', codeSplitting: false, minify });
    await made.close();
    renameSync(begun, packedFile(folder, name));
  } catch {
    rmSync(begun, { force: true });
  }
}

/**
 * @param {string} folder the bundle's
 * @param {string} name of a package
 */
const packedFile = (folder, name) => path.join(folder, `${name}.cjs`);

/**
 * All of the program in one file, which loads nothing from outside before it is used.
 * @param {string} root
 * @param {string} file
 * @param {string} folder the bundle's
 */
async function writeProgram(root, file, folder) {
  const { rolldown } = await import('rolldown');
  const { withPatternsFirst } = await import('./hoisted.mjs');
  const made = await rolldown({
    input: path.join(root, 'src', 'snapshot.ts'),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    external: (/** @type {string} */ id) => isBuiltin(id) && !isLate(id, ''),
    plugins: [
      { name: 'patterns', transform: (code, id) => withPatternsFirst(code, id, root) },
      outside,
      { name: 'own-places', transform: (code, id) => withPlaces(code, id, root) },
    ],
  });
  await made.write({ file, format: 'cjs', codeSplitting: false, banner: head(root, folder), minify });
  await made.close();
}

/**
 * The text of the program stays with V8, which reads it at each start: a character other than ASCII would make each of its
 * characters two bytes long, and spaces are of no use. Names and all else stay as they are.
 */
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true, asciiOnly: true } };

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
 * @param {string} folder the bundle's
 */
function head(root, folder) {
  const place = JSON.stringify(path.join(root, 'bin', 'import.cjs'));
  const files = JSON.stringify(Object.fromEntries(packed.map((name) => [name, packedFile(folder, name)])));
  return `var exports = {}, module = { exports }; const outside = (${loader})(require, ${place}, ${files});`;
}

/**
 * Loads what stands outside; nothing while the snapshot is made, as it could not hold it. Its text goes into the snapshot.
 * @param {NodeJS.Require} require
 * @param {string} place a file that imports, from where packages are looked for
 * @param {Readonly<Record<string, string>>} files of packages that lie in one each, where that could be made
 */
function loader(require, place, files) {
  const { createRequire, ...others } = require('node:module');
  const { isModuleNamespaceObject } = require('node:util').types;
  const { isBuildingSnapshot } = require('node:v8').startupSnapshot;
  /** As Node's, but for the time of making. */
  /** @type {(from: string) => any} */
  const requireFrom = (from) => {
    const real = createRequire(from);
    if (!isBuildingSnapshot()) return real;
    const refuse = (/** @type {string} */ id) => {
      const file = /^(?:hyphen\/|\.)/.test(id) ? real.resolve(id) : '';
      if (file === '')
        throw Object.assign(new Error(`${id} cannot be in a snapshot.`), { code: 'MODULE_NOT_FOUND' });
      // What is JavaScript alone can be, if Node's own loader does not know of it.
      const made = { exports: {} };
      const names = ['module', 'exports', 'require'];
      const code = require('node:fs').readFileSync(file, 'utf8');
      require('node:vm').compileFunction(code, names)(made, made.exports, requireFrom(file));
      return made.exports;
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
    // biome-ignore lint/complexity/useArrowFunction: `new` takes no arrow function, and some packages are classes
    return new Proxy(function () {}.bind(undefined), {
      // Who imports copies the names that there are, so there are none: they are looked up one by one.
      ownKeys: () => [],
      getPrototypeOf: () => names,
      get: (_, name) => main()[name],
      apply: (_, self, given) => Reflect.apply(main(), self, given),
      construct: (_, given) => Reflect.construct(main(), given),
    });
  };
  // The program of a snapshot cannot import by itself; a file that is loaded later can.
  const load = async (/** @type {string} */ id) => {
    const file = files[id];
    if (file !== undefined && require('node:fs').existsSync(file)) return requireFrom(place)(file);
    return requireFrom(place)('./import.cjs')(id);
  };
  return { standIn, load };
}
