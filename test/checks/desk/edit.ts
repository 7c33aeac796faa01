// Changes of files as the corpus writes them, made in memory; one that does not fit fails loudly.
import { type Document, isScalar, parseDocument } from 'yaml';
import type { CorpusEdit } from './corpus.ts';

/** The files of a period by their paths in the data folder, and their words. */
export type Files = ReadonlyMap<string, string>;

/** The period `operation/period`, and the one before it. */
export type Where = { id: string; before: string | undefined };

/** The path of a file that the corpus names in short: `en`, `figures`, `operation`, `before/az`. */
export function pathOf(name: string, { id, before }: Where): string {
  const earlier = name.startsWith('before/');
  if (earlier && before === undefined) throw new Error(`${id} has no period before it for “${name}”`);
  const short = name.replace('before/', '');
  if (short === 'operation') return `${id.split('/')[0]}/operation.yaml`;
  const file = short.length === 2 ? `text.${short}.yaml` : `${short}.yaml`;
  return `${earlier ? before : id}/${file}`;
}

/** The files that the edits change, as they are then. */
export function edited(files: Files, edits: readonly CorpusEdit[], where: Where): Files {
  const changed = new Map<string, string>();
  for (const edit of edits) {
    const file = pathOf(edit.file, where);
    const text = changed.get(file) ?? files.get(file);
    if (text === undefined) throw new Error(`there is no ${file}`);
    changed.set(file, made(text, edit));
  }
  return changed;
}

function made(text: string, edit: CorpusEdit): string {
  if ('find' in edit) {
    const times = text.split(edit.find).length - 1;
    if (times !== 1) throw new Error(`${edit.file} has “${edit.find}” ${times} times`);
    return text.replace(edit.find, () => edit.put);
  }
  const { start, end, value, words } = passageAt(text, edit.at, edit.file);
  const put = 'add' in edit ? `${value} ${edit.add}` : edit.put;
  if (!words) return text.slice(0, start) + put + text.slice(end);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const indent = ' '.repeat(line.length - line.trimStart().length + 2);
  return `${text.slice(0, start)}>-\n${indent}${put}${text.slice(end)}`;
}

/** Where a value stands in a file, from its first character to its last. Texts alone are `words`. */
export function passageAt(text: string, at: string, file = '') {
  const node = parsed(text).getIn(at.split('.'), true);
  if (!isScalar(node) || !node.range) throw new Error(`${file} has nothing at “${at}”`);
  const [start, valueEnd] = node.range;
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  return { start, end, value: String(node.value), words: file.replace('before/', '').length === 2 };
}

const documents = new Map<string, Document>();

function parsed(text: string): Document {
  const document =
    documents.get(text) ?? parseDocument(text, { keepSourceTokens: false, logLevel: 'silent' });
  if (documents.size > 50) documents.clear();
  documents.set(text, document);
  return document;
}
