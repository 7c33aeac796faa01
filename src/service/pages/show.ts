// How a page is answered: in the language of who asks, with a policy of its own, as its forms lead to us.
import type { Context } from 'hono';
import { type Framed, framed } from './frame.ts';
import { wordsIn } from './language.ts';
import type { Words } from './words.ts';

const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Answers a page. */
export function show(c: Context, page: (words: Words) => Framed, status = 200): Response {
  const words = wordsIn(c);
  const { pathname, search } = new URL(c.req.url);
  c.header('Content-Security-Policy', policy);
  // Without a referrer a browser does not say from which page a form comes.
  c.header('Referrer-Policy', 'same-origin');
  return c.html(framed(words, pathname + search, page(words)), status as 200) as Response;
}
