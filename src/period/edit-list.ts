// A list of a YAML text emptied: its lines go, with the comments about its entries; its name's own comment stays.
import { isSeq } from 'yaml';
import {
  colonOf,
  endOf,
  find,
  lineEnd,
  lineStart,
  rangeOf,
  type Source,
  type Splice,
} from './edit-source.ts';
import { cannotEdit } from './edit-value.ts';
import type { DataPath } from './period.ts';

/** What has to change for the list at `path` to have no entries. */
export function emptyListSplices(source: Source, path: DataPath): Splice[] {
  const slot = find(source, path);
  const { node, pair } = slot ?? {};
  if (!isSeq(node)) throw cannotEdit(source, path, 'is no list');
  if (node.items.length === 0) return [];
  const [from, to] = rangeOf(node);
  if (node.flow === true) return [{ from: from + 1, to: to - 1, text: '' }];
  const colon = pair && colonOf(source, pair);
  if (!pair || !colon) throw cannotEdit(source, path, 'cannot be emptied');
  const start = lineStart(source.text, from);
  const end = lineEnd(source.text, endOf(source, pair));
  const eol = /^\r?\n/.exec(source.text.slice(end))?.[0].length ?? 0;
  return [
    { from: colon.to, to: colon.to, text: ' []' },
    { from: start, to: end + eol, text: '' },
  ];
}
