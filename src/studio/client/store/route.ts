// Where the window is, as its address says it: `#/azerbaijan/2024-09/words/az/highlights.legal_aid`. Pure.
import { type Step, steps } from './draft.ts';
import type { Route, Tab } from './state.ts';

const tabs: readonly string[] = [
  'words',
  'figures',
  'photos',
  'pages',
  'findings',
  'comments',
  'approval',
  'out',
  'compare',
] satisfies Tab[];

/** Stands for no language. */
const none = '-';

/** Stands before the step of a new operation: no operation has such a name. */
const begin = '+';

/** Stands before what is looked for: no operation has such a name. */
const search = '=';

/** From the address; whatever leads nowhere leads home. */
export function routeOf(hash: string): Route {
  const [operation, period, tab = 'words', language, at, select] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decoded(part));
  if (operation === begin && steps.some((step) => step === period))
    return { screen: 'begin', step: period as Step };
  if (operation === search)
    return { screen: 'home', search: period ?? '', ...(tab !== 'words' && { operation: tab }) };
  if (!operation || !period || !tabs.includes(tab)) return { screen: 'home' };
  return {
    screen: 'period',
    period: `${operation}/${period}`,
    tab: tab as Tab,
    ...(language && language !== none && { language }),
    ...(at && { at }),
    ...(at && stretchIn(select)),
  };
}

/** To the address. */
export function hashOf(route: Route): string {
  if (route.screen === 'home') {
    const { search: words, operation } = route;
    if (words === undefined) return '#/';
    return `#/${[search, words, ...(operation === undefined ? [] : [operation])].map(encodeURIComponent).join('/')}`;
  }
  if (route.screen === 'begin') return `#/${begin}/${route.step}`;
  const { period, tab, at, language, select } = route;
  const place = at ? [language ?? none, at, ...(select ? [select.join('-')] : [])] : [];
  const parts = [...period.split('/'), tab, ...place];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** `12-19`. */
function stretchIn(part = ''): { select: [number, number] } | undefined {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(part) ?? [];
  return from === undefined ? undefined : { select: [Number(from), Number(to)] };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
