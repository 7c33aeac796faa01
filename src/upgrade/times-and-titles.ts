// From the first format: results told no time that they cover, and a passage of a section could be called `title`.
import { isRecord, valueAt } from '../values.ts';
import { movedPlaces } from './places.ts';
import {
  type FileChange,
  isBefore,
  isNaming,
  isText,
  type Open,
  periodOf,
  type Step,
  type Values,
} from './step.ts';

/** Sections of lines without a heading, and sections whose passages have titles of their own. */
const [unheaded, titled] = [
  ['opening', 'notes'],
  ['protection', 'priorities'],
];

/**
 * A time is never written here. A result's `as_of` of then is the day that it was counted on or the end of the time that it
 * covers, and which of the two nobody can tell; a result without one says nothing. One guess would also make a file of
 * which the program thinks that it tells its times.
 */
export const timesAndTitles: Step = {
  to: 1,
  change(values) {
    const files = new Map<string, FileChange>();
    const renamed = new Map<string, Map<string, string>>();
    for (const [file, value] of values) {
      if (!isText(file) || !isBefore(values, 1)) continue;
      const names = renamed.get(periodOf(file)) ?? new Map<string, string>();
      renamed.set(periodOf(file), names);
      for (const section of sectionsWithTitle(value)) {
        names.set(section, names.get(section) ?? freeName(values, periodOf(file), section));
      }
    }
    for (const [file, value] of values) {
      const period = periodOf(file);
      const own =
        period === '' ? new Map([...renamed.values()].flatMap((names) => [...names])) : renamed.get(period);
      if (!own || own.size === 0) continue;
      const change = isText(file)
        ? titlesIn(value, own)
        : isNaming(file)
          ? movedPlaces(value, placeWith(own))
          : undefined;
      if (change && change.edits.length > 0) files.set(file, change);
    }
    return { files, open: [...values].flatMap(([file, value]) => untold(file, value)) };
  },
};

/** Sections that have a passage called `title`, which has been their heading's name since. */
function sectionsWithTitle(value: unknown): string[] {
  return [
    ...unheaded.filter((section) => typeof valueAt(value, [section, 'title']) === 'string'),
    ...titled.filter((section) => isRecord(valueAt(value, [section, 'title']))),
  ];
}

/** A name that no language's passages of the section have. */
function freeName(values: Values, period: string, section: string): string {
  const taken = new Set(
    [...values].flatMap(([file, value]) => {
      const passages = isText(file) && periodOf(file) === period ? valueAt(value, [section]) : undefined;
      return isRecord(passages) ? Object.keys(passages) : [];
    }),
  );
  let [name, number] = ['titled', 1];
  while (taken.has(name)) {
    number += 1;
    name = `titled_${number}`;
  }
  return name;
}

function titlesIn(value: unknown, names: ReadonlyMap<string, string>): FileChange {
  const own = sectionsWithTitle(value).map((section) => [section, names.get(section) ?? section] as const);
  return {
    edits: own.map(([section, name]) => ({ path: [section, 'title'], key: name })),
    done: own.map(([section, name]) => {
      return `the passage ${section}.title is called ${section}.${name}: a section’s title is its heading now`;
    }),
  };
}

function placeWith(names: ReadonlyMap<string, string>): (place: string) => string {
  return (place) => {
    const [section = '', key, ...rest] = place.split('.');
    const name = names.get(section);
    return key === 'title' && name !== undefined ? [section, name, ...rest].join('.') : place;
  };
}

/** Results of a file that tells no time at all: what the office has to write. */
function untold(file: string, value: unknown): Open[] {
  const results = valueAt(value, ['results']);
  if (!/(^|\/)figures\.yaml$/.test(file) || !isRecord(results) || Object.keys(results).length === 0)
    return [];
  const tells = [value, ...Object.values(results)].some(
    (one) => isRecord(one) && (Object.hasOwn(one, 'during') || Object.hasOwn(one, 'since')),
  );
  if (tells) return [];
  const message =
    'No result says which time it covers, and that cannot be worked out: nothing was written for it.';
  const hint =
    'Write during: below issued, with the months that are counted; factsheet check gives the lines.';
  return [{ file, path: ['results'], message, hint }];
}
