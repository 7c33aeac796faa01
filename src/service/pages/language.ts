// The language of a page: the one that a person has chosen, else the one that the browser likes best.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Words, wordsFor, wordsOf } from './words.ts';

/** The choice is kept in the browser: it is needed before anybody has signed in. The studio keeps its own under the same name. */
export const languageCookie = 'factsheet-language';

const aYear = 365 * 24 * 3600;

/** The words of the page that is asked for. `?in=az` is a choice, which is remembered. */
export function wordsIn(c: Context): Words {
  const chosen = wordsOf(c.req.query('in'));
  if (chosen) setCookie(c, languageCookie, chosen.language, { path: '/', sameSite: 'Lax', maxAge: aYear });
  return chosen ?? wordsOf(getCookie(c, languageCookie)) ?? wordsFor(c.req.header('accept-language'));
}
