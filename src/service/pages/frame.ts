// What stands around every page of the service: where one is, where else one may go, who one is, and the language. Pure.
import { escapeHtml } from '../../markup.ts';
import { spoken, type Word, type Words } from './words.ts';

/** Where somebody may go; `here`: the page that they are on, or the one above it. `name`: theirs, where they have signed in. */
export type Nav = { links: readonly { word: Word; to: string }[]; here: string; name?: string };

/** A page. `body` is HTML; `isCard`: it says one thing, and has one thing to do. `above`: the page that it is below of, in words. */
export type Framed = {
  title: string;
  body: string;
  isCard?: boolean;
  above?: { name: string; to: string };
  nav?: Nav | undefined;
};

/** The address of the pages' style. */
export const styleAt = '/pages.css';

/** @param at the address of the page below the service: with it the links to other languages lead back here */
export function framed({ language, say }: Words, at: string, page: Framed): string {
  const { title, body, isCard = false, above, nav } = page;
  const brand = escapeHtml(say('brand'));
  const skip = isCard ? '' : `<a class="skip" href="#main">${escapeHtml(say('nav.skip'))}</a>\n`;
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · ${brand}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleAt}">
</head>
<body class="${isCard ? 'card' : 'wide'}">
${skip}<header>
<p class="brand">${brand}</p>
${nav ? navOf(say, nav) : ''}
${languagesOf({ language, say }, at)}
</header>
<main id="main" tabindex="-1">
${above ? `<p class="above"><a href="${escapeHtml(above.to)}">${escapeHtml(above.name)}</a></p>\n` : ''}<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function navOf(say: Words['say'], { links, here, name }: Nav): string {
  const items = links.map(({ word, to }) => {
    const current = to === here ? ' aria-current="page"' : '';
    return `<li><a href="${escapeHtml(to)}"${current}>${escapeHtml(say(word))}</a></li>`;
  });
  const own =
    name === undefined
      ? ''
      : `<p class="own">${escapeHtml(name)} <a href="/sign-out">${escapeHtml(say('signOut.do'))}</a></p>`;
  return `<nav aria-label="${escapeHtml(say('nav.label'))}"><ul>${items.join('')}</ul></nav>${own}`;
}

/** Each language by its own name, as who does not read this one knows it. */
function languagesOf({ language, say }: Words, at: string): string {
  const items = spoken.map(({ language: own, name }) => {
    const to = new URL(at, 'http://here');
    to.searchParams.set('in', own);
    const current = own === language ? ' aria-current="true"' : '';
    return `<li><a href="${escapeHtml(to.pathname + to.search)}" lang="${own}" hreflang="${own}"${current}>${escapeHtml(name)}</a></li>`;
  });
  return `<nav class="languages" aria-label="${escapeHtml(say('nav.language'))}"><ul>${items.join('')}</ul></nav>`;
}
