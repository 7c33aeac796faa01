// The window's title: where one is, for those who have many tabs or hear them read.
import { useEffect } from 'react';
import type { Known } from './store/state.ts';
import { useKnown } from './use-studio.ts';
import { type Say, useWords, type Word } from './words.ts';

export function useTitle(): void {
  const say = useWords();
  const route = useKnown((known) => known.route);
  const form = useKnown((known) => known.form);
  const title = [...placeOf(say, route, form), say('head.brand')].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function placeOf(say: Say, route: Known['route'], form: Known['form']): string[] {
  if (route.screen === 'home')
    return route.search ? [say('search.label'), say('home.title')] : [say('home.title')];
  if (route.screen === 'begin') return [say(`begin.step.${route.step}`), say('begin.title')];
  const tab = say(tabs[route.tab]);
  return form ? [`${form.operation} · ${form.name}`, tab].reverse() : [tab];
}

const tabs = {
  words: 'tabs.words',
  figures: 'tabs.figures',
  photos: 'tabs.pictures',
  pages: 'tabs.pages',
  findings: 'tabs.noFindings',
  comments: 'tabs.comments',
  approval: 'tabs.approval',
  out: 'tabs.out',
  compare: 'compare.compare',
} as const satisfies Readonly<Record<Extract<Known['route'], { screen: 'period' }>['tab'], Word>>;
