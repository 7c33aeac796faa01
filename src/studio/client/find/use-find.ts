// What is looked for in all passages, what was found, and which of it is looked at.
import { useEffect, useMemo, useState } from 'react';
import type { FoundPlace, FoundWords } from '../../contract/answers.ts';
import type { Told as Trouble } from '../../contract/asks.ts';
import type { PeriodForm } from '../../contract/period.ts';
import { Refused, toldBy } from '../store/request.ts';
import { useStudio } from '../use-studio.ts';
import { type Found, nothingFound } from './found.ts';

/** What is asked for; without a language, in all of them. */
export type Asked = { text: string; instead: string; isWhole: boolean; isExact: boolean; language?: string };

/** What came of replacing: how much; or why not. */
export type Told = { is: 'done'; count: number } | { is: 'refused'; why: Trouble };

/** How long (ms) nothing may be typed before it is looked for. */
const pause = 200;

export function useFind(form: PeriodForm, isOpen: boolean) {
  const studio = useStudio();
  const [asked, ask] = useState<Asked>({ text: '', instead: '', isWhole: false, isExact: false });
  const [number, look] = useState(0);
  const [visited, visit] = useState<{ place: FoundPlace }>();
  const [told, tell] = useState<Told>();
  const [found, show] = useSearch(asked, isOpen && asked.text.trim() !== '', form.version);
  const places = found?.places ?? [];
  const current = places[Math.min(number, places.length - 1)];
  const lit = useMemo((): Found => {
    return isOpen && found ? { places: found.places, current, visited } : { ...nothingFound, visited };
  }, [isOpen, found, current, visited]);
  const replace = async (which: Parameters<typeof studio.replace>[0]['which']) => {
    try {
      const { count } = await studio.replace({ ...askOf(asked), instead: asked.instead, which });
      tell({ is: 'done', count });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell({ is: 'refused', why: toldBy(error) });
      show(await studio.find(askOf(asked)));
    }
  };
  return {
    asked,
    ask(more: Partial<Asked>) {
      const changed = { ...asked, ...more };
      if (more.language === '') delete changed.language;
      tell(undefined);
      // Other words to put there leave what is looked at.
      if (more.instead === undefined) look(0);
      ask(changed);
    },
    ...{ found, lit, told, number: places.length === 0 ? 0 : Math.min(number, places.length - 1) + 1 },
    /** The next place, or the one before; round at the ends. */
    step(by: 1 | -1) {
      if (places.length > 0) look((Math.min(number, places.length - 1) + by + places.length) % places.length);
    },
    /** Looks at a place; `isVisit`: goes into its passage. */
    look(place: FoundPlace, isVisit: boolean) {
      look(places.indexOf(place));
      if (isVisit) visit({ place });
    },
    replaceOne: ({ language, at, start, raw }: FoundPlace) => replace({ language, at, start, raw }),
    replaceAll: (count: number) => replace({ count }),
  };
}

/** What is found now: looked for again when something else is asked, and when the words of the period are others. */
function useSearch(asked: Asked, isAsked: boolean, version: string) {
  const studio = useStudio();
  const [found, show] = useState<FoundWords>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the version, what is found may be another.
  useEffect(() => {
    if (!isAsked) return show(undefined);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await studio.find(askOf(asked));
      if (isCurrent && answer) show(answer);
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [studio, asked, isAsked, version]);
  return [found, show] as const;
}

export type Find = ReturnType<typeof useFind>;

function askOf({ text, instead, isWhole, isExact, language }: Asked) {
  return { wanted: { text, isWhole, isExact }, instead, ...(language !== undefined && { language }) };
}
