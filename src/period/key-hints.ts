// What to do with a key that is not known where it stands: where it belongs, or what is known there.
import type { z } from 'zod';
import { namesAt, placesOf } from './schema-path.ts';

type Path = readonly (string | number)[];

/** More places than these tell nobody where a key belongs. */
const mostPlaces = 3;

/**
 * Where a key belongs that is not known at a path: above or below it, else in the only place that there is. Nothing where
 * nobody can tell: what is only known in another block was hardly meant for that one.
 */
export function placeOfKey(schema: z.core.$ZodType, key: string, path: Path): string | undefined {
  const places = placesOf(schema, key);
  const along = places.find((one) => one.slice(0, path.length).every((part, index) => part === path[index]));
  const place = along ?? (path.length === 0 && places.length === 1 ? places[0] : undefined);
  if (place === undefined) return undefined;
  const where = place.length > 0 ? `under ${place.join('.')}` : 'at the beginning of a line, under nothing';
  return `It belongs ${where}: indent it as its neighbours there.`;
}

/** What is known at a path, and for a key that is known in few other places, those: sentences, each after a space. */
export function knownWords(schema: z.core.$ZodType, key: string, path: Path): string {
  const known = namesAt(schema, path);
  const others = [...new Set(placesOf(schema, key).map((one) => one.join('.')))].filter((one) => one !== '');
  const here = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  const elsewhere =
    others.length > 0 && others.length <= mostPlaces ? ` It can stand under ${others.join(', ')}.` : '';
  return here + elsewhere;
}
