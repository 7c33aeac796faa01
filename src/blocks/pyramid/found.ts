// What the checks of pyramids share: the pyramids of a period, and how a fault is told at its place.
import type { Period } from '../../period/period.ts';
import type { PyramidData } from './data.ts';

/** The blocks of this kind that have data. */
export function pyramidsOf({ blocks }: Period): { name: string; data: PyramidData }[] {
  return blocks.flatMap(({ name, kind, data }) =>
    kind === 'pyramid' && data ? [{ name, data: data as PyramidData }] : [],
  );
}

/** The side that has an age: the left one, where both do. */
export function sideOf(data: PyramidData, age: string): string {
  return data.female[age] === undefined ? 'male' : 'female';
}

/** A fault at a place of figures.yaml. */
export function faultAt(period: Period, at: string[], message: string, about?: string) {
  return { message, place: period.locateFigure(at), at, ...(about !== undefined && { about }) };
}
