// Changes values in a YAML text and leaves every other byte as it is: comments, order, blank lines, quotation marks.
import { type Change, checkEdited } from './edit-check.ts';
import { entriesSplices } from './edit-entries.ts';
import { insertSplices } from './edit-insert.ts';
import { Source, type Splice } from './edit-source.ts';
import { listSplices, markSplices, valueSplices } from './edit-value.ts';
import { wasSplices } from './edit-was.ts';
import type { DataPath, Mark } from './period.ts';

/**
 * A change of one place in a file.
 * `value` sets a scalar, or empties it (null); `was` is what follows as comment `# was …` on its line: an older one is
 * replaced, other comments stay. `entries` replaces the entries of a map, in this order; comments of entries that stay
 * are kept, and the map is made if it is missing. `mark` sets the `!mark` before a text or a list, or takes it away.
 * `items` sets a list of numbers on one line, or empties any list.
 */
export type Edit =
  | { path: DataPath; value: number | string | null; was?: string }
  | { path: DataPath; entries: Readonly<Record<string, number | null>> }
  | { path: DataPath; mark: Mark | undefined }
  | { path: DataPath; items: readonly number[] };

/**
 * Makes the edits, in their order, in a YAML text (`\n` or `\r\n`, with or without byte order mark).
 * What comes out is parsed again, and holds what was asked for and nothing else that is new.
 * @param file the text's name for the user
 * @throws FactsheetError `yaml-syntax`, `yaml-anchor`, `cannot-edit` if the text does not allow it; internal if it went wrong
 */
export function editYaml(source: string, edits: readonly Edit[], file = 'the file'): string {
  const before = new Source(source, file);
  let at = before;
  for (const together of batches(edits, (path) => at.find(path) !== undefined)) {
    const now = at;
    at = now.with(together.flatMap((edit) => splicesFor(now, edit)));
  }
  const told = edits.flatMap((edit) =>
    'value' in edit && edit.was !== undefined ? [{ path: edit.path, was: edit.was }] : [],
  );
  const after = at.with(wasSplices(at, told));
  checkEdited(before, after, edits.map(changeOf));
  return after.toString();
}

/**
 * The edits in as few goes as can be: two changes of one place follow one another, and so do those that bring
 * something new. `isThere` is asked about the text as it is after the goes before.
 */
function* batches(edits: readonly Edit[], isThere: (path: DataPath) => boolean): Generator<Edit[]> {
  let waiting: Edit[] = [];
  const touched = new Set<string>();
  for (const edit of edits) {
    const names = edit.path.map((_, depth) => edit.path.slice(0, depth + 1).join('\n'));
    const own = names.at(-1) ?? '';
    const meets = touched.has(own) || names.some((name) => touched.has(`${name}\n`));
    const isAlone = names.length === 0 || !isThere(edit.path);
    if ((meets || isAlone) && waiting.length > 0) {
      yield waiting;
      waiting = [];
      touched.clear();
    }
    if (isAlone) yield [edit];
    else waiting.push(edit);
    if (!isAlone) for (const name of [...names, `${own}\n`]) touched.add(name);
  }
  if (waiting.length > 0) yield waiting;
}

function splicesFor(source: Source, edit: Edit): Splice[] {
  const { path } = edit;
  if ('entries' in edit) return entriesSplices(source, path, Object.entries(edit.entries));
  const slot = source.find(path);
  if ('mark' in edit) {
    if (!slot) throw source.cannotEdit(path, 'is missing');
    return markSplices(source, slot, path, edit.mark);
  }
  if (slot && 'items' in edit) return listSplices(source, slot, path, edit.items);
  if (slot && 'value' in edit) return valueSplices(source, slot, path, edit.value);
  const [last, ...parents] = path.toReversed();
  if (last === undefined) throw source.cannotEdit(path, 'has values of its own below it');
  if ('items' in edit && edit.items.length === 0) throw source.cannotEdit(path, 'is no list');
  const content = 'items' in edit ? { list: edit.items } : edit.value;
  return insertSplices(source, parents.reverse(), [[String(last), content]]);
}

function changeOf(edit: Edit): Change {
  if ('items' in edit) return { path: edit.path, put: edit.items };
  if ('entries' in edit) return { path: edit.path, put: new Map(Object.entries(edit.entries)) };
  return 'value' in edit ? { path: edit.path, put: edit.value } : edit;
}
