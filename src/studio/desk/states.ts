// What was done in a period, as windows show it. Pure.
import type { StudioStep } from '../contract/states.ts';
import type { Entry } from './entry.ts';
import { type Step, stepsIn } from './history.ts';

/** So many of the newest steps are told. */
const most = 100;

/** The newest first. */
export function statesOf(entries: readonly Entry[]): StudioStep[] {
  return stepsIn(entries).slice(-most).reverse().flatMap(stateOf);
}

function stateOf(step: Step): StudioStep[] {
  const [first, last] = [step[0], step.at(-1)];
  if (!first || !last) return [];
  const places = new Map<string, StudioStep['places'][number]>();
  for (const { file, places: changed } of step.flatMap(({ files }) => files)) {
    for (const { path, was, now } of changed) {
      const at = path.join('.');
      const before = places.get(`${file} ${at}`)?.was;
      places.set(`${file} ${at}`, {
        file,
        at,
        was: before === undefined ? was.value : before,
        now: now.value,
      });
    }
  }
  return [
    {
      id: first.id,
      at: last.at,
      by: first.by,
      ...(first.name !== undefined && { name: first.name }),
      kind: first.kind,
      places: [...places.values()],
    },
  ];
}
