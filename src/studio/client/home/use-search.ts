// What is found in all periods: looked for again when something else is asked, and what was asked before is given up.
import { useEffect, useState } from 'react';
import type { SearchedPeriod } from '../../contract/search.ts';
import { useStudio } from '../use-studio.ts';

/** What was found up to now; so many periods are `left` to be looked through. */
export type FoundPeriods = {
  text: string;
  periods: readonly SearchedPeriod[];
  unread: readonly string[];
  left: number;
};

/** How long (ms) nothing may be typed before it is looked for. */
const pause = 200;

/** @param operation the one in which is looked for, else all are */
export function useSearch(text: string, operation: string | undefined): FoundPeriods | undefined {
  const studio = useStudio();
  const [found, show] = useState<FoundPeriods>();
  useEffect(() => {
    if (text.trim() === '') return show(undefined);
    const given = new AbortController();
    const look = async () => {
      const ask = { text, ...(operation !== undefined && { operation }) };
      let all: FoundPeriods = { text, periods: [], unread: [], left: 0 };
      let after: string | undefined;
      do {
        const answer = await studio.search({ ...ask, ...(after !== undefined && { after }) }, given.signal);
        if (!answer || given.signal.aborted) return;
        const { periods, unread, left, next } = answer;
        all = { text, periods: [...all.periods, ...periods], unread: [...all.unread, ...unread], left };
        show(all);
        after = next;
      } while (after !== undefined);
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [studio, text, operation]);
  return found;
}
