// To format 2: operation.yaml says which format it is, and the words to donors stand under `donors`.
import { isEarlierPart, pathNow, placeNow, presentFormat } from '../format.ts';
import { isRecord } from '../values.ts';
import { movedPlaces } from './places.ts';
import { type FileChange, isBefore, isNaming, isText, periodOf, type Step } from './step.ts';

/** Behind the format, in operation.yaml. */
const comment = 'the format of this folder’s files: “factsheet upgrade” brings them to the newest';

/** In a folder that has this format already, only periods that came later from before change: by what their texts hold. */
export const donors: Step = {
  to: 2,
  change(values) {
    const isEarlier = isBefore(values, presentFormat);
    const late = new Set(
      [...values].flatMap(([file, value]) =>
        isText(file) && partsIn(value, isEarlier).length > 0 ? [periodOf(file)] : [],
      ),
    );
    const changes = [...values].map(([file, value]): [string, FileChange] => {
      if (isText(file)) return [file, wordsIn(value, isEarlier)];
      const isMoving = isNaming(file) && (isEarlier || late.has(periodOf(file)));
      const places = isMoving ? movedPlaces(value, placeNow) : { edits: [], done: [] };
      if (file !== 'operation.yaml' || !isEarlier) return [file, places];
      const format = { first: 'format', value: presentFormat, comment };
      return [
        file,
        { edits: [format, ...places.edits], done: [`it says its format, ${presentFormat}`, ...places.done] },
      ];
    });
    return { files: new Map(changes.filter(([, { edits }]) => edits.length > 0)), open: [] };
  },
};

/** The parts of a text that are called otherwise since. */
function partsIn(value: unknown, orEmpty: boolean): [string, unknown][] {
  return Object.entries(isRecord(value) ? value : {}).filter(([key, inner]) =>
    isEarlierPart(key, inner, orEmpty),
  );
}

/** Each of these parts, and each name in it that is another now. */
function wordsIn(value: unknown, orEmpty: boolean): FileChange {
  const paths = partsIn(value, orEmpty).flatMap(([key, inner]) => {
    const below = isRecord(inner) ? Object.keys(inner).map((one) => [key, one]) : [];
    return [[key], ...below];
  });
  const moved = paths
    .map((path) => ({ path, now: pathNow(path) }))
    .filter(({ path, now }) => path.at(-1) !== now.at(-1));
  return {
    edits: moved.map(({ path, now }) => ({ path, key: String(now.at(-1)) })),
    done: moved.map(({ path, now }) => `${path.join('.')} is called ${now.join('.')}`),
  };
}
