// Where the window is, as its address says it: `#/azerbaijan/2024-09/words/az/highlights.legal_aid`. Pure.
import type { Route, Tab } from './state.ts';

const tabs: readonly string[] = ['words', 'figures', 'photos', 'findings', 'out'] satisfies Tab[];

/** Stands for no language. */
const none = '-';

/** From the address; whatever leads nowhere leads home. */
export function routeOf(hash: string): Route {
  const [operation, period, tab = 'words', language, at] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decoded(part));
  if (!operation || !period || !tabs.includes(tab)) return { screen: 'home' };
  return {
    screen: 'period',
    period: `${operation}/${period}`,
    tab: tab as Tab,
    ...(language && language !== none && { language }),
    ...(at && { at }),
  };
}

/** To the address. */
export function hashOf(route: Route): string {
  if (route.screen === 'home') return '#/';
  const { period, tab, at, language } = route;
  const parts = [...period.split('/'), tab, ...(at ? [language ?? none, at] : [])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
