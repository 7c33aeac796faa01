// Patterns that stand inside of functions, put before all else in their file: V8 reads the pattern of each place anew in each
// run, and a snapshot holds only those that were made while the file was loaded.
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** What looks for a pattern from the beginning, and leaves it as it was: here a pattern for all places (`g`) may be one for all calls. */
const methods = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

/** Where checks and what they read are. Elsewhere functions are sent into pages as they are written, and have to bring all with them. */
const rooms = ['checks', 'figures', 'language', 'locale', 'period', 'text'];

/**
 * A file of these rooms with its patterns before all else; nothing where there are none to move.
 * @param {string} code in TypeScript
 * @param {string} id
 * @param {string} root
 */
export function withPatternsFirst(code, id, root) {
  const [room = ''] = path.relative(path.join(root, 'src'), id).split(path.sep);
  if (!rooms.includes(room) || !id.endsWith('.ts')) return null;
  /** @type {{ start: number, end: number }[]} */
  const found = [];
  walk(parseAst(code, { lang: 'ts' }), { isInside: false, isSafe: false }, found);
  if (found.length === 0) return null;
  let [moved, rest, at] = ['', '', 0];
  for (const [index, { start, end }] of found.entries()) {
    moved += `const $pattern${index} = ${code.slice(start, end)};`;
    rest += `${code.slice(at, start)}$pattern${index}`;
    at = end;
  }
  return moved + rest + code.slice(at);
}

/**
 * @param {any} node
 * @param {{ isInside: boolean, isSafe: boolean }} around whether it is in a function, and whether a method's that leaves it as it was
 * @param {{ start: number, end: number }[]} found
 */
function walk(node, { isInside, isSafe }, found) {
  if (node.type === 'Literal' && node.regex) {
    if (isInside && (isSafe || !/[gy]/.test(node.regex.flags)) && !node.regex.flags.includes('y'))
      found.push(node);
    return;
  }
  const inside = isInside || /Function/.test(node.type);
  const isMethod = node.type === 'CallExpression' && methods.has(node.callee.property?.name);
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one?.type) walk(one, { isInside: inside, isSafe: isMethod && one === node.arguments[0] }, found);
    }
  }
}
