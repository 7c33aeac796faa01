// The format of an operation's files: which is the present one, and what places were called in earlier ones. Pure.
import { type DataPath, isRecord } from './values.ts';

/** The present format. It stands in operation.yaml as `format`; the two before it had no such line. */
export const presentFormat = 2;

/** Places of texts that have another name since format 2, the longer ones first: what was there, and what is now. */
const moved: readonly (readonly [then: string, now: string])[] = [
  ['thanks.donors', 'donors.thanks'],
  ['thanks.private', 'donors.private'],
  ['thanks', 'donors'],
];

/**
 * Whether a part of a text is one that format 2 calls otherwise. By what is in it, too: a block of today may have any name.
 * An empty part is taken for one where `orEmpty` says so.
 */
export function isEarlierPart(name: string, value: unknown, orEmpty = false): boolean {
  if (!moved.some(([then]) => then === name)) return false;
  if (value === null || value === undefined) return orEmpty;
  return (
    isRecord(value) && moved.some(([then]) => Object.keys(value).some((key) => then === `${name}.${key}`))
  );
}

/** What a place of an earlier format is called in the present one: `thanks.donors` → `donors.thanks`. Others stay. */
export function placeNow(place: string): string {
  return renamed(place, moved);
}

/** What a place of the present format was called in the earlier ones. */
export function placeThen(place: string): string {
  return renamed(
    place,
    moved.map(([then, now]) => [now, then]),
  );
}

/** The same for a path: keys of a file have no dots in them. */
export function pathThen(path: DataPath): DataPath {
  return withHead(path, placeThen);
}

/** A path of an earlier format as the present one has it. */
export function pathNow(path: DataPath): DataPath {
  return withHead(path, placeNow);
}

function renamed(place: string, names: readonly (readonly [from: string, to: string])[]): string {
  const found = names.find(([from]) => place === from || place.startsWith(`${from}.`));
  return found ? found[1] + place.slice(found[0].length) : place;
}

/** No place that moved is deeper than two names. */
function withHead(path: DataPath, rename: (place: string) => string): DataPath {
  const head = path.slice(0, 2).join('.');
  const other = rename(head);
  return other === head ? path : [...other.split('.'), ...path.slice(2)];
}
