// The studio's one page, which the client fills; and the page of those who are not let in. Pure functions to HTML.
import { ownLanguage } from '../../language/names.ts';
import { escapeHtml } from '../../markup.ts';
import azerbaijani from '../words/az.json' with { type: 'json' };
import english from '../words/en.json' with { type: 'json' };
import { refusals } from '../words/refusals.az.ts';
import type { Refused } from './problem.ts';
import type { Visitor } from './visitor.ts';

/** The page. The nonce stands where react-aria looks for it, and on what the page loads itself. */
export function studioPage(
  nonce: string,
  client: ReadonlyMap<string, unknown>,
  { person, token }: Pick<Visitor, 'person' | 'token'> = {},
): string {
  const own = escapeHtml(nonce);
  const has = (name: string) => client.has(name);
  return `<!doctype html>
<html lang="${ownLanguage}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta property="csp-nonce" nonce="${own}">
${person ? `<meta name="person" content="${escapeHtml(person.name)}">` : ''}
${token === undefined ? '' : `<meta name="token" content="${escapeHtml(token)}">`}
<title>Factsheet studio</title>
<link rel="icon" href="data:,">
${has('studio.css') ? `<link rel="stylesheet" href="/client/studio.css" nonce="${own}">` : ''}
${has('studio.js') ? `<script type="module" src="/client/studio.js" nonce="${own}"></script>` : ''}
</head>
<body>
<div id="root">${has('studio.js') ? '' : '<p>The studio runs. Its pages are not in this copy of the program.</p>'}</div>
<noscript><p>The studio needs JavaScript: allow it for this page in your browser’s settings.</p></noscript>
</body>
</html>
`;
}

/** What stands in the browser of someone who is not let in: in English, and in Azerbaijani where there are words for it. */
export function closedPage({ problem }: Refused, nonce: string): string {
  const said = refusals[problem.code];
  return `<!doctype html>
<html lang="${ownLanguage}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Factsheet studio</title>
<link rel="icon" href="data:,">
<style nonce="${escapeHtml(nonce)}">${closedStyle}</style>
</head>
<body>
<main>
${closedCard(english, [problem.message, problem.hint])}
${said ? closedCard(azerbaijani, said) : ''}
</main>
</body>
</html>
`;
}

function closedCard(words: typeof english, said: readonly string[]): string {
  const lines = said.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const title = escapeHtml(words['closed.title']);
  return `<section lang="${words.language}">\n<h1>${title}</h1>\n${lines}\n</section>`;
}

/** The studio's own style is not given to who is not let in. */
const closedStyle = `
body { margin: 0; background: #e9effc; color: #22304a; font: 1rem/1.5 Lato, system-ui, sans-serif; }
main { max-inline-size: 34rem; margin: 12vh auto; padding: 1rem; }
section { padding: 1.5rem 2rem; background: #fff; border-block-start: 4px solid #0072bc; }
section + section { margin-block-start: 1rem; border-block-start-color: #d3ddef; }
h1 { margin: 0 0 0.75rem; color: #18375f; font-size: 1.375rem; line-height: 1.25; }
p { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { background: #0a121f; color: #e4ebf7; }
  section { background: #182740; }
  h1 { color: #fff; }
}`;
