// The words that were found, for the passages in which they stand.
import { createContext, useContext, useMemo } from 'react';
import type { FoundPlace } from '../../contract/answers.ts';

/** All places; the one that is looked at; and the one to which a person asked to go, another object each time. */
export type Found = {
  places: readonly FoundPlace[];
  current: FoundPlace | undefined;
  visited: { place: FoundPlace } | undefined;
};

export const nothingFound: Found = { places: [], current: undefined, visited: undefined };

export const FoundContext = createContext<Found>(nothingFound);

/** Those of a passage. */
export function useFoundIn(at: string, language: string): Found {
  const { places, current, visited } = useContext(FoundContext);
  const isHere = (place: FoundPlace) => place.at === at && place.language === language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is here hangs on the two names alone.
  const own = useMemo(() => places.filter(isHere), [places, at, language]);
  return {
    places: own,
    current: current && isHere(current) ? current : undefined,
    visited: visited && isHere(visited.place) ? visited : undefined,
  };
}
