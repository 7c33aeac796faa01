// A place of a map without a name in a language.
import type { DataCheck } from '../../checks/check.ts';
import { isRecord } from '../../values.ts';
import { mapsOf } from './found.ts';

/** In the text, under the block's name; a name for a place that is not on the map is told too. */
export const placeUnnamed: DataCheck = {
  code: 'place-unnamed',
  severity: 'error',
  title: 'A place of a map without a name',
  why: 'The map would show the word of figures.yaml in its stead.',
  example: {
    wrong: '(text.en.yaml) map:\n  places: {}',
    right: '(text.en.yaml) map:\n  places: { baku: Baku }',
  },
  mend: 'Write the name under places of the block, in each language; take out names of places that are not on the map.',
  find: ({ period }) =>
    mapsOf(period).flatMap(({ name, data }) =>
      Object.values(period.texts).flatMap(({ text, file, locate }) => {
        const words = isRecord(text[name]) ? text[name] : {};
        const names = isRecord(words.places) ? words.places : {};
        const at = [name, 'places'];
        const missing = Object.keys(data.places).filter((key) => !Object.hasOwn(names, key));
        const idle = Object.keys(names).filter((key) => !Object.hasOwn(data.places, key));
        return [
          ...missing.map((key) => ({
            message: `${file} has no name for the place ${key}.`,
            place: locate(at),
            at,
            about: key,
          })),
          ...idle.map((key) => ({
            message: `${key} is no place of the map.`,
            place: locate([...at, key]),
            at: [...at, key],
          })),
        ];
      }),
    ),
};
