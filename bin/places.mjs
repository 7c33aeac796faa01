// What the bundle and the snapshot have in common: which packages stay outside, and where our files are.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages of JavaScript alone that read no files of their own. All others are loaded from where they lie. */
const packages = [
  '@cantoo/pdf-lib',
  // With the zod of the bundle: what one zod has made, another does not know.
  '@hono/zod-openapi',
  'commander',
  'csv-parse',
  'd3-geo',
  'diff',
  'fflate',
  'handlebars',
  'i18next',
  'markdown-it',
  'picocolors',
  'pixelmatch',
  'saxes',
  'string-width',
  'yaml',
  'zod',
];

/**
 * Whether an import is left as it is: of Node's own, and of packages that are not bundled. What a bundled one imports is.
 * @param {string} id
 * @param {string | undefined} importer
 */
export function isOutside(id, importer = '') {
  if (id.startsWith('node:')) return true;
  if (/^(?:\.|\/|[A-Za-z]:)/.test(id) || importer.includes('node_modules')) return false;
  return !packages.some((name) => id === name || id.startsWith(`${name}/`));
}

/**
 * A file of ours finds others beside itself: its place stays the one of its source.
 * @param {string} code
 * @param {string} id
 * @param {string} root
 */
export function withPlaces(code, id, root) {
  if (!id.startsWith(path.join(root, 'src')) || !code.includes('import.meta')) return null;
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
    .replaceAll('import.meta.filename', JSON.stringify(id))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
}
