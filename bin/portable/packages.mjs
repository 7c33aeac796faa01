// Which packages the program runs on: those that package.json names for running, and what each of them names. Pure.

/**
 * @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string>, peerDependenciesMeta?: Record<string, { optional?: boolean }> }} Locked
 */

/**
 * Their places below the project's folder, in order. Optional ones that are not installed are for other machines.
 * @param {{ packages: Record<string, Locked> }} lock package-lock.json
 * @param {(place: string) => boolean} isThere
 * @returns {string[]}
 */
export function runningPackages({ packages }, isThere) {
  const found = new Set();
  const waiting = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const name of namedBy(packages[from] ?? {})) {
      const place = placeOf(name, from, packages);
      if (place === undefined || found.has(place) || !isThere(place)) continue;
      found.add(place);
      waiting.push(place);
    }
  }
  return [...found].sort();
}

/** @param {Locked} locked */
function namedBy({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/**
 * As Node looks for it: beside the package that names it, then further up.
 * @param {string} name
 * @param {string} from
 * @param {Record<string, Locked>} packages
 */
function placeOf(name, from, packages) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const beside = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (packages[beside]) return beside;
    if (place === '') return undefined;
  }
}
