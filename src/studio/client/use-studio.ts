// How components reach the window's store and what can be done in it.
import { createContext, useContext } from 'react';
import type { Studio } from './store/actions.ts';
import type { Known } from './store/state.ts';
import { usePart } from './store/store.ts';

export const StudioContext = createContext<Studio | undefined>(undefined);

/** What a person can do in this window. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new TypeError('outside of a studio');
  return studio;
}

/** A part of what this window knows. */
export function useKnown<Part>(part: (known: Known) => Part): Part {
  return usePart(useStudio().store, part);
}
