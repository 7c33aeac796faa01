// The preview's page: how the last round went, what was found, and the languages' pages side by side. A pure function to HTML.
import { type Finding, formatPlace } from '../errors.ts';
import { languageName, ownLanguage } from '../language/names.ts';
import { escapeHtml } from '../markup.ts';
import type { Sheet, Showing } from './showing.ts';

/** The whole page. `version` counts what was shown: the page's script asks for the next one when it differs. */
export function previewPage(showing: Showing, version: number): string {
  const findings = showing.findings.map(findingItem).join('');
  return `<!doctype html>
<html lang="${ownLanguage}" dir="ltr" data-version="${version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Factsheet preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>
</head>
<body>
<header>
<h1>Factsheet preview</h1>
<p id="status" role="status"${showing.failed ? ' class="failed"' : ''}>${escapeHtml(showing.status)}</p>
</header>
<main>
<section id="findings" aria-label="Findings">${findings && `<ul>${findings}</ul>`}</section>
<div id="sheets">${showing.sheets.map(sheetSection).join('')}</div>
</main>
</body>
</html>
`;
}

function findingItem({ severity, code, message, hint, place }: Finding): string {
  const where = place ? `<code class="place">${escapeHtml(formatPlace(place))}</code> ` : '';
  return (
    `<li class="${severity}"><p><strong>${severity}</strong> ${where}<code class="code">${escapeHtml(code)}</code></p>` +
    `<p>${escapeHtml(message)}</p><p class="hint">${escapeHtml(hint)}</p></li>`
  );
}

/** Addresses change with what stands there, so that the browser keeps what it shows as long as it is the same. */
function sheetSection({ period, language, pages, pdf }: Sheet): string {
  const name = escapeHtml(`${period}, ${languageName(language)}`);
  const href = pdf && escapeHtml(`${pdf.address}?v=${pdf.sha256.slice(0, 12)}`);
  const link = href ? ` <a href="${href}" target="_blank">PDF<span class="unseen"> ${name}</span></a>` : '';
  const pictures = pages.map(
    ({ page, address, width, height }) =>
      `<img src="${escapeHtml(address)}" width="${width}" height="${height}" alt="${name}: page ${page}">`,
  );
  return (
    `<section class="sheet" data-sheet="${escapeHtml(`${period} ${language}`)}"><h2>${name}${link}</h2>` +
    `${pictures.join('')}</section>`
  );
}
