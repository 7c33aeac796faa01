// The places of a map: what kinds there are, and how exactly a place may be shown. Pure.
import type { Position } from './geojson.ts';

/** Kinds of place that a map may show, in the order of its legend: the offices of UNHCR's mapping guidelines, and settlements. */
export const placeKinds = [
  'representation',
  'sub_office',
  'field_office',
  'field_unit',
  'settlement',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Words for places whose position puts people at risk: no map shows them, whatever they are called. */
const unsafe =
  /shelter|safe|women|survivor|gbv|detention|transit|reception|hotel|home|house|camp_section|orphan|child/i;

/** Why a kind is refused, if it is one that must never stand on a map. */
export function refusedKind(kind: string): string | undefined {
  return unsafe.test(kind) ? 'Whoever lives there could be found.' : undefined;
}

/** Degrees: about 5 km. No place is drawn more exactly. */
const grid = 0.05;

/** A position as a map shows it, rounded to 0.05°. */
export function coarse([longitude, latitude]: Position): Position {
  const rounded = (degrees: number) => Math.round(Math.round(degrees / grid) * grid * 100) / 100;
  return [rounded(longitude), rounded(latitude)];
}

/** Whether a position is given more exactly than a map shows it: who reads the file could go there. */
export function tooExact(position: Position): boolean {
  return coarse(position).some((degrees, index) => Math.abs(degrees - (position[index] ?? 0)) > 1e-9);
}
