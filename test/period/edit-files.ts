// Random YAML files of every form that a person writes, for the tests of editing.
import fc from 'fast-check';
import type { DataPath } from '../../src/period/period.ts';

export type Leaf = { path: DataPath; value: number | string | null };
export type Made = { text: string; leaves: Leaf[]; maps: { path: DataPath; keys: string[] }[] };

type Tree =
  | { kind: 'leaf'; source: string; value: number | string | null; flowSafe: boolean }
  | { kind: 'map'; flow: boolean; entries: [key: string, tree: Tree, comment: string, lead: string][] };

const word = fc
  .stringMatching(/^[a-z][a-z0-9_]{0,7}$/)
  .filter((text) => !['null', 'true', 'false'].includes(text));
const key = fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'UKR', 'NO'));
const phrase = fc.constantFrom(
  'məcburi köçkün',
  'it’s # not',
  'a: b',
  '{x}',
  '- y',
  '',
  'was 5',
  '"q"',
  '2024',
);

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.nat(9_000_000).map((n) => ({ kind: 'leaf' as const, source: String(n), value: n, flowSafe: true })),
  fc.constant({ kind: 'leaf' as const, source: '8_000_000', value: 8_000_000, flowSafe: true }),
  fc.constant({ kind: 'leaf' as const, source: '', value: null, flowSafe: true }),
  fc.constant({ kind: 'leaf' as const, source: '~', value: null, flowSafe: true }),
  fc.constant({ kind: 'leaf' as const, source: '2024-06-30', value: '2024-06-30', flowSafe: true }),
  word.map((text) => ({ kind: 'leaf' as const, source: text, value: text, flowSafe: true })),
  phrase.map((text) => ({
    kind: 'leaf' as const,
    source: JSON.stringify(text),
    value: text,
    flowSafe: true,
  })),
  phrase.map((text) => {
    return { kind: 'leaf' as const, source: `'${text.replaceAll("'", "''")}'`, value: text, flowSafe: true };
  }),
  word.map((text) => ({
    kind: 'leaf' as const,
    source: `>-\n@${text}\n@${text}`,
    value: `${text} ${text}`,
    flowSafe: false,
  })),
  word.map((text) => ({
    kind: 'leaf' as const,
    source: `|\n@# ${text}`,
    value: `# ${text}\n`,
    flowSafe: false,
  })),
  word.map((text) => ({ kind: 'leaf' as const, source: `!carried ${text}`, value: text, flowSafe: true })),
);

const comment = fc.constantFrom(
  '',
  '',
  ' # IDPs; “all”',
  '   # ours # twice',
  ' # was 7 (mid-2023)',
  ' # was 7, 8 # x',
  ' # was wrong',
);
const lead = fc.constantFrom('', '', '\n', '# head\n', '\n# - - -\n\n');

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3, depthSize: 'small' }, leaf, map(tie('tree'))),
}));

function map(inner: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  return fc
    .tuple(
      fc.boolean(),
      fc.uniqueArray(fc.tuple(key, inner, comment, lead), {
        selector: ([name]) => name,
        maxLength: 5,
        minLength: 1,
      }),
    )
    .map(([flow, entries]) => ({ kind: 'map' as const, flow, entries }));
}

/** A file with its values and maps; lines end in LF or CRLF, with or without byte order mark and last line end. */
export const yamlFiles: fc.Arbitrary<Made> = fc
  .record({ root: map(tree), crlf: fc.boolean(), bom: fc.boolean(), cut: fc.boolean(), foot: lead })
  .map(({ root, crlf, bom, cut, foot }) => {
    const made: Made = { text: '', leaves: [], maps: [] };
    let text = block(root, '', [], made) + foot;
    if (cut && foot === '') text = text.replace(/\n$/, '');
    if (crlf) text = text.replaceAll('\n', '\r\n');
    return { ...made, text: (bom ? '\uFEFF' : '') + text };
  });

function block(node: Tree, indent: string, path: DataPath, made: Made): string {
  if (node.kind === 'leaf') return '';
  made.maps.push({ path, keys: node.entries.map(([name]) => name) });
  return node.entries
    .map(([name, inner, after, above]) => {
      const at = [...path, name];
      const head = above.replaceAll('#', `${indent}#`) + indent + name;
      if (inner.kind === 'leaf') {
        made.leaves.push({ path: at, value: inner.value });
        const [first = '', ...rest] = inner.source.split('\n');
        const lines = rest.map((line) => line.replace('@', `${indent}  `));
        return [`${head}:${first && ' '}${first}${after}`, ...lines].join('\n').concat('\n');
      }
      if (isFlow(inner)) return `${head}: ${flow(inner, at, made)}${after}\n`;
      return `${head}:${after}\n${block(inner, `${indent}  `, at, made)}`;
    })
    .join('');
}

function isFlow(node: Tree): boolean {
  if (node.kind === 'leaf') return node.flowSafe;
  return (
    node.flow &&
    node.entries.every(([, inner]) => isFlow(inner) || (inner.kind === 'map' && allFlowSafe(inner)))
  );
}

function allFlowSafe(node: Tree): boolean {
  return node.kind === 'leaf' ? node.flowSafe : node.entries.every(([, inner]) => allFlowSafe(inner));
}

function flow(node: Tree, path: DataPath, made: Made): string {
  if (node.kind === 'leaf') {
    made.leaves.push({ path, value: node.value });
    return node.source;
  }
  made.maps.push({ path, keys: node.entries.map(([name]) => name) });
  const entries = node.entries.map(([name, inner]) => `${name}: ${flow(inner, [...path, name], made)}`);
  return `{ ${entries.join(', ')} }`;
}
