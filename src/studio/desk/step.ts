// Takes a step of changes back, or makes it again: to the byte where its file is as the step left it, else place by place.
import { editText, standingIn } from '../../index.ts';
import { Refused } from '../server/problem.ts';
import type { Planned } from './commit.ts';
import { reversed, withCut } from './cut.ts';
import { entryBrought, isEntryPlace } from './entries.ts';
import type { ChangedFile, ChangedPlace, PlaceState } from './entry.ts';
import type { Step } from './history.ts';
import { isSame, isSameList, stateOf, type Wanted } from './merge.ts';
import type { TextFile } from './texts.ts';

/** The files that a step is about. */
export function filesOf(step: Step): string[] {
  return [...new Set(step.flatMap(({ files }) => files.map(({ file }) => file)))];
}

/**
 * What the files are to become.
 * @throws Refused 409 where a place says something else than the step left there
 */
export async function stepped(
  step: Step,
  way: 'undo' | 'redo',
  read: readonly TextFile[],
): Promise<Planned[]> {
  const turned = way === 'undo' ? step.toReversed() : step;
  const planned: Planned[] = [];
  for (const before of read) {
    const changes = turned.flatMap(({ files }) => files.filter(({ file }) => file === before.file));
    const places = changes.reduce<ChangedPlace[]>((all, one) => joined(all, one, way), []);
    const exact = byCuts(before, changes, way);
    const text = exact ? exact.text : await byPlaces(before, places, way);
    planned.push({ file: before.file, text: exact?.hash === null ? undefined : text, places });
  }
  return planned;
}

/** The places of several changes, each once: from what stood there at first to what stood there at last. */
function joined(all: ChangedPlace[], { places }: ChangedFile, way: 'undo' | 'redo'): ChangedPlace[] {
  const keyOf = ({ path }: ChangedPlace) => JSON.stringify(path.map(String));
  const next = new Map(all.map((one) => [keyOf(one), one]));
  for (const place of places) {
    const [was, now] = way === 'undo' ? [place.now, place.was] : [place.was, place.now];
    next.set(keyOf(place), { path: place.path, was: next.get(keyOf(place))?.was ?? was, now });
  }
  return [...next.values()];
}

/** The text, and its hash: null for a file that is to be gone. */
function byCuts(
  before: TextFile,
  changes: readonly ChangedFile[],
  way: 'undo' | 'redo',
): { text: string; hash: string | null } | undefined {
  let at: { text: string; hash: string | null } | undefined = before;
  for (const change of changes) {
    const [from, to] = way === 'undo' ? [change.after, change.before] : [change.before, change.after];
    if (at?.hash !== from) return undefined;
    const text = withCut(at.text, way === 'undo' ? reversed(change.cut) : change.cut);
    at = text === undefined ? undefined : { text, hash: to };
  }
  return at;
}

async function byPlaces(
  { file, text }: TextFile,
  places: readonly ChangedPlace[],
  way: 'undo' | 'redo',
): Promise<string> {
  let now = text;
  for (const place of places.filter(isEntryPlace)) {
    const next = await entryBrought(now, file, place);
    if (next === undefined) throw changedSince(place, way);
    now = next;
  }
  return withValues(
    now,
    file,
    places.filter((place) => !isEntryPlace(place)),
    way,
  );
}

async function withValues(
  text: string,
  file: string,
  places: readonly ChangedPlace[],
  way: 'undo' | 'redo',
): Promise<string> {
  const found = await standingIn(
    text,
    file,
    places.map(({ path }) => path),
  );
  if (found.refused) throw found.refused;
  const wanted = places.flatMap((place, index): Wanted[] => {
    const state = stateOf(found.standing[index]);
    const isList = isSameList(state.items, place.was.items);
    if (!isList || !isSame(state.value, place.was.value) || state.mark !== place.was.mark)
      throw changedSince(place, way);
    return wantedFor(place, state);
  });
  const edited = await editText(text, file, wanted);
  if (edited.refused) throw edited.refused;
  return edited.text;
}

function wantedFor({ path, now }: ChangedPlace, state: PlaceState): Wanted[] {
  const { mark = null } = now;
  const isText = typeof now.value === 'string' && now.value.trim() !== '';
  if (!isSameList(state.items, now.items)) return [{ path, items: now.items ?? [] }];
  return [
    ...(state.value === now.value ? [] : [{ path, value: now.value }]),
    ...(isText && (mark ?? undefined) !== state.mark ? [{ path, mark }] : []),
  ];
}

function changedSince({ path }: ChangedPlace, way: 'undo' | 'redo'): Refused {
  const what = way === 'undo' ? 'taken back' : 'made again';
  const message = `This cannot be ${what}: “${path.join('.')}” was changed since, by somebody else.`;
  return new Refused(409, 'changed-since', message, 'Change it by hand.');
}
