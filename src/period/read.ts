// Reads one YAML file into an unknown value, with every fault of encoding and syntax found at its line and column.
import { createHash } from 'node:crypto';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding, Place } from '../errors.ts';
import { type Source, shownIn, type Unread } from '../files/source.ts';
import { ownLanguage } from '../language/names.ts';
import { Memory } from '../memory.ts';
import { wide } from '../text/answers.ts';
import { asPresent, newerFormat } from './earlier.ts';
import { wasOnLine } from './edit-was.ts';
import { decode } from './encoding.ts';
import { lostWords } from './lost-words.ts';
import { type DataPath, type InputFile, type Locate, type Mark, marks } from './period.ts';
import { syntaxFaults } from './syntax.ts';
import { sourceOffset } from './value-offset.ts';
import { dataTags } from './yaml-tags.ts';

/** A data file's value, still unchecked, with the way back from each value to its line. */
export type YamlFile = {
  value: unknown;
  /** The text as it stands, with its byte order mark: whoever put one there may need it. */
  source: string;
  input: InputFile;
  locate: Locate;
  /** The `!mark` before a value. */
  markAt(path: DataPath): Mark | undefined;
  /** What `# was …` on a value's line says of the last period. */
  wasAt(path: DataPath): string | undefined;
  /** The words that YAML takes for a comment where a text's words may stand, each with its place. */
  lost: readonly { path: DataPath; words: string; place: Place }[];
  /** Where the key itself stands, for faults about a key and not its value. */
  locateKey(path: DataPath): Place;
  /** Whether it is of an earlier format: `value` and all paths are those of the present one, `source` is as it stands. */
  earlier?: true;
};

/** A file's checked data, with the way back to its lines. */
export type Parsed<T> = { file: YamlFile; data: T };

/** A data file above this size (bytes) is a mistake: the texts of two pages are under 20 kB. */
const largestFile = 200_000;

/** So is one with more entries: two pages have a few hundred. Reading takes the square of their number. */
const mostEntries = 2000;

/**
 * Reads bytes of a file of the data.
 * @returns the bytes, or the finding that says why not (missing, a name that leads out, not a file, too large)
 */
export async function readInside(
  root: Source,
  file: string,
  limit = largestFile,
): Promise<{ bytes: Buffer; input: InputFile } | { finding: Finding }> {
  const place = { file: shownIn(root, file) };
  const read = await root.read(file, limit);
  if ('fault' in read) {
    const [code, message, hint] = reasonOf(read, limit);
    return { finding: { code, severity: 'error', message, hint, place } };
  }
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  return { bytes: read.bytes, input: { ...place, sha256, bytes: read.bytes.length } };
}

/** The code, the words and the remedy for a file that is not read. */
function reasonOf(unread: Unread, limit: number): [code: string, message: string, hint: string] {
  switch (unread.fault) {
    case 'missing':
      return ['file-missing', 'This file is missing.', 'Add it, or correct the name that points to it.'];
    case 'no-file':
      return ['file-missing', 'This is not a file.', 'Put a file of that name here.'];
    case 'no-bytes':
      return [
        'file-no-bytes',
        'This is neither text nor bytes.',
        'Give a string or a Uint8Array; await it first.',
      ];
    case 'outside':
      return ['file-outside', 'This file leads out of the data folder.', 'Put the file itself here.'];
    case 'too-large': {
      const message = `This file has ${grouped(unread.size)} bytes; at most ${grouped(limit)} are read.`;
      return ['file-too-large', message, 'Look whether it is the right file, and use a smaller one.'];
    }
    case 'unreadable':
      return ['file-unreadable', `This file cannot be read (${unread.reason}).`, 'Check who may read it.'];
  }
}

/**
 * Reads and parses one YAML file (YAML 1.2, core schema).
 * @returns the value, as the present format has it, or every fault found: not UTF-8, syntax, duplicate keys, unknown
 * tags, a format that is not known yet
 */
export async function readYaml(root: Source, file: string): Promise<YamlFile | { findings: Finding[] }> {
  const read = await readInside(root, file);
  if ('finding' in read) return { findings: [read.finding] };
  const { input } = read;
  const yaml = known.of([input.file, file, input.sha256].join('\n'), () => parse(file, read));
  return 'findings' in yaml ? { findings: [...yaml.findings] } : yaml;
}

/** Files by their names and content: who changes one file reads the others of its period again. */
const known = new Memory<YamlFile | { findings: Finding[] }>(24);

function parse(file: string, read: { bytes: Buffer; input: InputFile }): YamlFile | { findings: Finding[] } {
  const decoded = decode(read.bytes);
  if ('encoding' in decoded) {
    const { encoding, line, column } = decoded;
    const message = `This file is saved as ${encoding}, not as UTF-8: a letter such as ə would be lost.`;
    const hint =
      'Open it in an editor, look whether all letters are right, and save it again with the encoding “UTF-8”.';
    const place = { file: read.input.file, line, column };
    return { findings: [{ code: 'file-not-utf8', severity: 'error', message, hint, place }] };
  }
  const { text } = decoded;
  const tooMany = manyEntries(text, read.input.file);
  if (tooMany) return { findings: [tooMany] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    customTags: dataTags,
    keepSourceTokens: true,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: read.input.file, line, column: col };
  };
  const faults = syntaxFaults(document, text);
  if (faults.length > 0) {
    const findings = faults.map(({ code, message, hint, offset }): Finding => {
      return { code, severity: 'error', message, hint, place: place(offset) };
    });
    return { findings };
  }
  try {
    const value = frozen(document.toJS({ maxAliasCount: 50 }));
    const lost = lostWords(document, text).map(({ offset, ...words }) => ({
      ...words,
      place: place(offset),
    }));
    const { input, bytes } = read;
    const yaml = { value, source: bytes.toString(), input, lost, ...locators(document, text, place) };
    const newer = newerFormat(file, yaml);
    return newer ? { findings: [newer] } : asPresent(file, yaml);
  } catch {
    const hint = 'Write the values out instead of pointing to them with & and *.';
    const message = 'This file points to itself too often.';
    return {
      findings: [{ code: 'yaml-syntax', severity: 'error', message, hint, place: { file: read.input.file } }],
    };
  }
}

/** A value that nobody can change, because others have it too. Its texts all have one form, for the patterns that they meet. */
function frozen(value: unknown, seen = new Set<unknown>()): unknown {
  if (typeof value === 'string') return value.includes(' ') ? wide(value) : value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const [name, inner] of Object.entries(value)) Object.assign(value, { [name]: frozen(inner, seen) });
  return Object.freeze(value);
}

/** What is told of a file with far more entries than a factsheet has: by the signs that part them, before it is parsed. */
function manyEntries(text: string, file: string): Finding | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/:(?=\s|$)|(?<=^|\s)[-?](?=\s)|[,[\]{}"']/gm)) {
    count += 1;
    if (count <= mostEntries) continue;
    const line = text.slice(0, index).split('\n').length;
    const message = `This file has more than ${grouped(mostEntries)} entries; those of a factsheet are a few hundred.`;
    const hint = 'Look whether it is the right file, and take out what does not belong there.';
    return { code: 'file-too-large', severity: 'error', message, hint, place: { file, line } };
  }
  return undefined;
}

/** `200,000`. */
function grouped(count: number): string {
  return count.toLocaleString(ownLanguage);
}

/** Where values and keys stand in a parsed document; a path that is not there gives its nearest parent. */
function locators(
  document: Document,
  text: string,
  place: (offset: number) => Place,
): Pick<YamlFile, 'locate' | 'locateKey' | 'markAt' | 'wasAt'> {
  const nodeAt = (path: DataPath) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = nodeIn(document, path.slice(0, depth));
      if (isNode(node) && node.range) return { node, range: node.range, found: depth === path.length };
    }
    return undefined;
  };
  const keyAt = (path: DataPath) => {
    const parent = nodeIn(document, path.slice(0, -1));
    if (!isMap(parent)) return undefined;
    const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(path.at(-1)));
    return pair && isNode(pair.key) && pair.key.range ? pair.key.range : undefined;
  };
  const locateKey = (path: DataPath): Place => place(keyAt(path)?.[0] ?? nodeAt(path)?.range[0] ?? 0);
  return {
    locateKey,
    markAt: (path) => {
      const node = nodeIn(document, path);
      return isNode(node) ? marks.find((mark) => node.tag === `!${mark}`) : undefined;
    },
    wasAt: (path) => {
      const [from] = nodeAt(path)?.range ?? [0];
      const [line = ''] = text.slice(text.lastIndexOf('\n', from - 1) + 1).split(/\r?\n/, 1);
      return wasOnLine(line, String(path.at(-1)));
    },
    locate(path, inside) {
      const at = nodeAt(path);
      if (!at) return place(0);
      if (!at.found)
        return locateKey(path.slice(0, nodeIn(document, path.slice(0, -1)) === undefined ? 1 : -1));
      const source = text.slice(at.range[0], at.range[1]);
      const value: unknown = isScalar(at.node) ? at.node.value : undefined;
      const isText = inside !== undefined && typeof value === 'string';
      return place(at.range[0] + (isText ? sourceOffset(value, source, inside) : 0));
    },
  };
}

/** What stands at a path. Names are compared as texts: a year is a number for YAML. */
function nodeIn({ contents }: Document, path: DataPath): unknown {
  return path.reduce<unknown>((node, part) => {
    if (isSeq(node)) return node.items[Number(part)];
    const pair = isMap(node)
      ? node.items.find(({ key }) => isNode(key) && String(key) === String(part))
      : undefined;
    return pair?.value;
  }, contents);
}
