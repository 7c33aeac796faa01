// Changes places of a data file's text and leaves every other byte as it is; tells what stands there before.
import { isCollection, isScalar, isSeq } from 'yaml';
import { FactsheetError } from '../errors.ts';
import { isEarlierPart, pathThen, placeNow } from '../format.ts';
import { languageOfText } from '../language/tag.ts';
import { type Edit, editYaml } from '../period/edit.ts';
import type { StructureEdit } from '../period/edit-placing.ts';
import { entryYaml, itemYaml, type Tree } from '../period/edit-print.ts';
import type { Part } from '../period/edit-shape.ts';
import { Source } from '../period/edit-source.ts';
import { editStructure, entryIn, type StandingEntry } from '../period/edit-structure.ts';
import { type Mark, marks } from '../period/period.ts';
import { type DataPath, isRecord } from '../values.ts';
import { findingOf, type Refusal } from './answers.ts';

/** What stands in a place: a value, with its mark; or what has values of its own below it; or nothing, not even a name. */
export type Standing = {
  value: number | string | null;
  mark?: Mark;
  is: 'value' | 'list' | 'names' | 'nothing';
  /** Of a list that holds numbers and nothing else. */
  items?: readonly number[];
};

/**
 * A change of one place: its value (null empties it), its mark (null takes it away), or its list of numbers. Or of what stands where:
 * an entry `put` before another one (null: the last), as a value or as YAML, taken `out`, moved, or given another name.
 */
export type TextChange =
  | { path: DataPath; value: number | string | null }
  | { path: DataPath; mark: Mark | null }
  | { path: DataPath; items: readonly number[] }
  | EntryChange;
export type EntryChange =
  | { path: DataPath; put: Tree; before: Part | null }
  | { path: DataPath; yaml: string; before: Part | null }
  | { path: DataPath; out: true }
  | { path: DataPath; before: Part | null }
  | { path: DataPath; name: string };
export type { StandingEntry, Tree };

/** What was asked for, or why there is none of it. */
export type StandingIn =
  | { standing: readonly Standing[]; refused?: undefined }
  | (Refusal & { standing?: undefined });
export type Edited = { text: string; refused?: undefined } | (Refusal & { text?: undefined });

/**
 * What stands in these places of a text. Paths are those of the present format, whatever that of the file.
 * @param file its name for the user: `text.en.yaml`
 */
export function standingIn(text: string, file: string, paths: readonly DataPath[]): StandingIn {
  return answered(file, () => {
    const source = new Source(text, file);
    const place = placesIn(source);
    return { standing: paths.map((path) => standingAt(source, place(path))) };
  });
}

/** The entry in a place, with what it stands before; nothing where there is none. */
export function entryOf(
  text: string,
  file: string,
  path: DataPath,
): { entry: StandingEntry | undefined; refused?: undefined } | (Refusal & { entry?: undefined }) {
  return answered(file, () => ({ entry: entryIn(text, placesIn(new Source(text, file))(path), file) }));
}

/** The text with the changes made, in their order. What was not asked for stays to the byte, comments too. */
export function editText(text: string, file: string, changes: readonly TextChange[]): Edited {
  return answered(file, () => {
    const place = placesIn(new Source(text, file));
    let [now, waiting] = [text, [] as Edit[]];
    const make = () => {
      if (waiting.length > 0) now = editYaml(now, waiting, file);
      waiting = [];
    };
    for (const change of changes) {
      const path = place(change.path);
      if ('items' in change) waiting.push({ path, items: change.items });
      else if ('value' in change) waiting.push({ path, value: change.value });
      else if ('mark' in change) waiting.push({ path, mark: change.mark ?? undefined });
      else {
        make();
        now = editStructure(now, structureEdit(change, path), file);
      }
    }
    make();
    return { text: now };
  });
}

function structureEdit(change: EntryChange, path: DataPath): StructureEdit {
  if ('yaml' in change) return { path, put: change.yaml, before: change.before };
  if (!('put' in change)) return { ...change, path };
  const part = path.at(-1) ?? '';
  const put = typeof part === 'number' ? itemYaml(change.put) : entryYaml(part, change.put);
  return { path, put, before: change.before };
}

function answered<Result>(file: string, work: () => Result): Result | Refusal {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FactsheetError) || error.kind === 'internal') throw error;
    return { findings: [findingOf(error, { file })], refused: error };
  }
}

function standingAt(source: Source, path: DataPath): Standing {
  const slot = source.find(path);
  if (!slot) return { value: null, is: 'nothing' };
  const { node } = slot;
  const mark = marks.find((one) => node?.tag === `!${one}`);
  const marked = mark && { mark };
  if (isSeq(node)) return { value: null, ...marked, is: 'list', ...numbersOf(node.toJS(source.document)) };
  if (isCollection(node)) return { value: null, ...marked, is: 'names' };
  const value = isScalar(node) ? node.value : null;
  const isPlain = typeof value === 'string' || typeof value === 'number' || value === null;
  return { value: isPlain ? value : String(value), ...marked, is: 'value' };
}

function numbersOf(list: unknown): { items?: number[] } {
  return Array.isArray(list) && list.every((one) => typeof one === 'number') ? { items: list } : {};
}

/** The places of the present format as this text calls them: those of an earlier one have other names. */
function placesIn({ document, file }: Source): (path: DataPath) => DataPath {
  const value: unknown = languageOfText(file) === undefined ? undefined : document.toJS();
  if (!isRecord(value)) return (path) => path;
  const names = Object.keys(value);
  const earlier = names.filter((name) => isEarlierPart(name, value[name]) && !names.includes(placeNow(name)));
  return (path) => {
    const then = pathThen(path);
    return earlier.includes(String(then[0])) ? then : path;
  };
}
