// What belongs to a picture in the form of its period: its words, what was found, where its values stand. Pure.

import type { ShownPages } from '../../contract/page.ts';
import type { Field, FormPicture, PeriodForm, StudioFinding } from '../../contract/period.ts';
import type { Spot } from '../store/state.ts';
import { fieldsOf } from '../store/values.ts';

/** Words for those who cannot see it, its caption, its credit. */
export function pictureFields(form: PeriodForm, { words }: FormPicture): Field[] {
  return fieldsOf(form).filter(({ path }) => words.every((part, index) => path[index] === part));
}

/** What was found in its file, its focus, and who is in it. */
export function pictureFindings(findings: readonly StudioFinding[], { path }: FormPicture): StudioFinding[] {
  const above = path.slice(0, -1).join('.');
  const own = [path.at(-1), 'focus', 'people', 'consent'].map((name) => `${above}.${name}`);
  return findings.filter(
    ({ in: where, at = '' }) =>
      where === 'figures' && own.some((one) => at === one || at.startsWith(`${one}.`)),
  );
}

/** A value that stands beside its file. */
export function besideSpot({ path }: FormPicture, ...names: readonly string[]): Spot {
  const own = [...path.slice(0, -1), ...names];
  return { file: 'figures', path: own, at: own.join('.') };
}

/** Its place on a page that is shown, in mm. */
export function printedBox(
  pages: Readonly<Record<string, ShownPages>>,
  { id }: FormPicture,
): { width: number; height: number } | undefined {
  for (const { pages: shown } of Object.values(pages))
    for (const { places, paper } of shown) {
      const place = places.find(({ at, picture }) => picture && at === id);
      if (place) return { width: place.width * paper.width, height: place.height * paper.height };
    }
  return undefined;
}
