// To format 2: operation.yaml says which format it is, and the words to donors stand under `donors`.
import { pathNow, placeNow, presentFormat } from '../format.ts';
import { isRecord } from '../values.ts';
import { movedPlaces } from './places.ts';
import { type FileChange, isNaming, isText, type Step } from './step.ts';

/** Behind the format, in operation.yaml. */
const comment = 'the format of this folder’s files: “factsheet upgrade” brings them to the newest';

export const donors: Step = {
  to: 2,
  change(values) {
    const changes = [...values].map(([file, value]): [string, FileChange] => {
      if (isText(file)) return [file, wordsIn(value)];
      const places = isNaming(file) ? movedPlaces(value, placeNow) : { edits: [], done: [] };
      if (file !== 'operation.yaml' || !isRecord(value) || value.format === presentFormat)
        return [file, places];
      const format = { first: 'format', value: presentFormat, comment };
      return [
        file,
        { edits: [format, ...places.edits], done: [`it says its format, ${presentFormat}`, ...places.done] },
      ];
    });
    return { files: new Map(changes.filter(([, { edits }]) => edits.length > 0)), open: [] };
  },
};

/** Each name at the top of a text, and below it, that has another one now. */
function wordsIn(value: unknown): FileChange {
  const top = isRecord(value) ? Object.entries(value) : [];
  const paths = top.flatMap(([key, inner]) => {
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
