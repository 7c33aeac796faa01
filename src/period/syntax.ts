// Says of a YAML file that cannot be read what is wrong, where it is wrong, and the remedy that works there.
import { type Document, isAlias, isCollection, isScalar, visit } from 'yaml';
import { nameOfSpace } from './odd-spaces.ts';
import type { Scene } from './syntax-scene.ts';
import { suspects } from './syntax-suspects.ts';

/** What is wrong at an offset of the source. */
export type SyntaxFault = {
  code: 'yaml-syntax' | 'yaml-duplicate';
  offset: number;
  message: string;
  hint: string;
};

/** How many faults of one kind are told of a file. Who has mended so many finds the others in the next run. */
export const mostFindings = 200;

/**
 * The faults of a document that was parsed with `keepSourceTokens`, in their order. After a fault of syntax a parser stumbles
 * on: of those only the first says something. Doubled names all do.
 */
export function syntaxFaults(document: Document, source: string): SyntaxFault[] {
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const doubled = all.filter(({ code }) => code === 'DUPLICATE_KEY').slice(0, mostFindings);
  const [first] = all.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  const lineOf = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const told = doubled.map((fault): SyntaxFault => {
    const [offset] = fault.pos;
    const name = /^[^:\s]+/.exec(source.slice(offset))?.[0] ?? '';
    const other = lineAbove(lines, lineOf(offset), name);
    const hint =
      other < 0 ? 'Keep one of the two.' : `Keep one of the two; the other is in line ${other + 1}.`;
    return { code: 'yaml-duplicate', offset, message: 'This name stands here twice.', hint };
  });
  if (!first) return told.length > 0 ? told : silentFaults(document);
  const scene: Scene = {
    ...{ fault: first, document, source, lines, line: lineOf(first.pos[0]) },
    offsetOf: (line, column) => (starts[line] ?? 0) + column,
  };
  for (const suspect of suspects) {
    const found = suspect(scene);
    if (found) return [{ code: 'yaml-syntax', ...found }, ...told];
  }
  const detail = first.message.split('\n')[0];
  const message = `This is not valid YAML (${detail}).`;
  const hint = 'Check colons, quotation marks and indentation; put text that has a colon in quotation marks.';
  return [{ code: 'yaml-syntax', offset: first.pos[0], message, hint }, ...told];
}

/** What is read without a fault all the same: a text that is a pointer to nowhere (`*word`), a name with an odd space before it. */
function silentFaults(document: Document): SyntaxFault[] {
  const found: SyntaxFault[] = [];
  const anchors = new Set<string>();
  const say = (offset: number, message: string, hint: string) =>
    found.push({ code: 'yaml-syntax', offset, message, hint });
  visit(document, (key, node) => {
    if (isAlias(node) && !anchors.has(node.source)) {
      const message = 'A text cannot begin with * without quotation marks.';
      say(node.range?.[0] ?? 0, message, 'Put the whole text in quotation marks.');
    }
    if (!isScalar(node) && !isCollection(node)) return;
    if (node.anchor) anchors.add(node.anchor);
    const odd = key === 'key' && isScalar(node) ? oddSpace.exec(String(node.value)) : null;
    if (!odd) return;
    const message = `This line is indented with ${nameOfSpace(odd[0])}.`;
    say(node.range?.[0] ?? 0, message, 'Use spaces from the keyboard.');
  });
  return found;
}

/** White space that is neither a space nor a tab, at the beginning of a line. */
const oddSpace = /^[^\S\r\n \t]|^[\u200B\u2060\uFEFF]/;

/** The nearest line above that begins with a name, within 2,000 lines; -1 if none does. */
function lineAbove(lines: readonly string[], line: number, name: string): number {
  for (let at = line - 1; at >= 0 && at > line - 2000; at -= 1) {
    const [, rest] = (lines[at] ?? '').split(name, 2);
    if (rest !== undefined && (lines[at] ?? '').trim().startsWith(name) && /^\s*:/.test(rest)) return at;
  }
  return -1;
}
