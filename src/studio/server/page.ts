// The studio's one page, which the client fills; and the page of those who are not let in. Pure functions to HTML.
import { ownLanguage } from '../../language/names.ts';
import { escapeHtml } from '../../markup.ts';
import type { Refused } from './problem.ts';

/** The page. The nonce stands where react-aria looks for it, and on what the page loads itself. */
export function studioPage(nonce: string, client: ReadonlyMap<string, unknown>): string {
  const own = escapeHtml(nonce);
  const has = (name: string) => client.has(name);
  return `<!doctype html>
<html lang="${ownLanguage}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta property="csp-nonce" nonce="${own}">
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

/** What stands in the browser of someone who is not let in. */
export function closedPage({ problem }: Refused): string {
  return `<!doctype html>
<html lang="${ownLanguage}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Factsheet studio</title>
<link rel="icon" href="data:,">
</head>
<body>
<h1>The studio is closed here</h1>
<p>${escapeHtml(problem.message)}</p>
<p>${escapeHtml(problem.hint)}</p>
</body>
</html>
`;
}
