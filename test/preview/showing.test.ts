// The preview from round to round: what is said, what is found, and which pages and PDFs stay in view.
import { expect, test } from 'vitest';
import { FactsheetError, type Finding } from '../../src/errors.ts';
import { previewPage } from '../../src/preview/page.ts';
import { afterBuild, afterDrawing, afterFailure, building } from '../../src/preview/showing.ts';
import type { Report } from '../../src/report.ts';

const told = { now: new Date(2024, 8, 30, 14, 3, 12), seconds: '1.2 s', tally: '' };
const wrong: Finding = {
  code: 'unknown-figure',
  severity: 'error',
  message: 'There is no figure “mine_sings”.',
  hint: 'Did you mean mine_signs?',
  place: { file: 'data/azerbaijan/2024-09/text.az.yaml', line: 26, column: 7 },
};

function report(period: string, languages: readonly string[], findings: readonly Finding[] = []): Report {
  const fit = { body: 9, leading: 12.75, airs: [1, 1], tight: false, columns: [], overflows: [] };
  const files = languages.map((language) => ({
    file: `/output/${period.replace('/', '-')}/sheet ${language}.pdf`,
    language,
    edition: 'screen' as const,
    pages: 2,
    bytes: 1000,
    sha256: language.repeat(32),
    fit,
  }));
  return { period, draft: false, made: '', versions: {}, inputs: [], files, findings, timings: {} };
}

/** A period that was drawn in these languages, a page each. */
function drawn(period: string, languages: readonly string[], look = 'a') {
  const pages = languages.map((language) => {
    return { language, page: 1, width: 10, height: 14, png: new Uint8Array(), look: look.repeat(64) };
  });
  return { period, pages };
}

const first = afterDrawing(building(), [drawn('azerbaijan/2024-09', ['az', 'en'])], told);
const good = afterBuild(first, [report('azerbaijan/2024-09', ['az', 'en'])], told);

test('pages are shown as soon as they are drawn, and what was found before stays until the next is known', () => {
  expect(first).toMatchObject({ status: 'Drawn at 14:03:12 in 1.2 s. Checking …', failed: false });
  expect(first.sheets.map(({ language, pages, pdf }) => [language, pages[0]?.address, pdf])).toEqual([
    ['az', `/pages/${'a'.repeat(32)}.png`, undefined],
    ['en', `/pages/${'a'.repeat(32)}.png`, undefined],
  ]);
  const wrongBefore = afterBuild(first, [report('azerbaijan/2024-09', [], [wrong])], told);
  const next = afterDrawing(wrongBefore, [drawn('azerbaijan/2024-09', ['az', 'en'], 'b')], told);
  expect(next).toMatchObject({ failed: false, findings: [wrong] });
});

test('a good build gives its PDFs, each at an address of its own', () => {
  expect(good).toMatchObject({ status: 'Built at 14:03:12 in 1.2 s: no faults.', failed: false });
  expect(good.sheets.map(({ pdf }) => ({ address: pdf?.address, file: pdf?.file }))).toEqual([
    { address: '/files/azerbaijan/2024-09/sheet%20az.pdf', file: '/output/azerbaijan-2024-09/sheet az.pdf' },
    { address: '/files/azerbaijan/2024-09/sheet%20en.pdf', file: '/output/azerbaijan-2024-09/sheet en.pdf' },
  ]);
});

test('warnings are shown, and are no failure', () => {
  const warning: Finding = { ...wrong, severity: 'warning' };
  const reports = [report('azerbaijan/2024-09', ['az'], [warning])];
  const showing = afterBuild(good, reports, { ...told, tally: '1 warning' });
  expect(showing).toMatchObject({ status: 'Built at 14:03:12 in 1.2 s: 1 warning.', failed: false });
  expect(showing.findings).toEqual([warning]);
});

test('a build with errors says so: the pages are as they are now, the PDFs are from before', () => {
  const faulty = [report('azerbaijan/2024-09', [], [wrong])];
  expect(afterBuild(good, faulty, { ...told, tally: '1 error' })).toEqual({
    status: 'The build of 14:03:12 found 1 error. The PDFs are from before.',
    failed: true,
    behind: false,
    findings: [wrong],
    sheets: good.sheets,
  });
  const unreadable = afterDrawing(good, [drawn('azerbaijan/2024-09', [])], told);
  expect(unreadable).toMatchObject({ status: 'Checking …', sheets: good.sheets });
  expect(afterBuild(unreadable, faulty, { ...told, tally: '1 error' }).status).toBe(
    'The build of 14:03:12 found 1 error. The pages below are from before.',
  );
});

test('with two periods, each keeps its own last pages and PDFs', () => {
  const two = [drawn('a/2024-09', ['az']), drawn('b/2024-09', ['en'])];
  const both = afterBuild(
    afterDrawing(building(), two, told),
    [report('a/2024-09', ['az']), report('b/2024-09', ['en'])],
    told,
  );
  const next = afterDrawing(both, [drawn('a/2024-09', []), drawn('b/2024-09', ['en', 'fr'])], told);
  expect(next.sheets.map(({ period, language, pdf }) => `${period} ${language} ${pdf?.file}`)).toEqual([
    'a/2024-09 az /output/a-2024-09/sheet az.pdf',
    'b/2024-09 en /output/b-2024-09/sheet en.pdf',
    'b/2024-09 fr undefined',
  ]);
});

test('a build that breaks off shows its error, then its findings are gone with the next good one', () => {
  const error = new FactsheetError('language-file', 'The words cannot be used.', {
    hint: 'Mend it.',
    findings: [wrong],
  });
  const broken = afterFailure(good, error, told.now);
  expect(broken.status).toBe('The build of 14:03:12 failed. The pages below are from before.');
  expect(broken.findings.map(({ code }) => code)).toEqual(['unknown-figure', 'language-file']);
  expect(broken.sheets).toEqual(good.sheets);
  const next = afterDrawing(broken, [drawn('azerbaijan/2024-09', ['az', 'en'])], told);
  expect(afterBuild(next, [report('azerbaijan/2024-09', ['az', 'en'])], told)).toEqual(good);
});

test('a first build that breaks off has nothing to show', () => {
  const broken = afterFailure(building(), new TypeError('not a function'), told.now);
  expect(broken).toMatchObject({ status: 'The build of 14:03:12 failed. There is no page yet.', sheets: [] });
  expect(broken.findings).toMatchObject([{ code: 'internal', message: 'not a function' }]);
});

test('the page shows findings with their places, pages that say what they are, and the way to their PDFs', () => {
  const page = previewPage(afterBuild(good, [report('azerbaijan/2024-09', [], [wrong])], told), 7);
  expect(page).toContain('data-version="7"');
  expect(page).toContain('data/azerbaijan/2024-09/text.az.yaml:26:7');
  expect(page).toContain('Did you mean mine_signs?');
  expect(page).toContain(
    `<img src="/pages/${'a'.repeat(32)}.png" width="10" height="14" alt="azerbaijan/2024-09, Azerbaijani: page 1">`,
  );
  expect(page).toContain(
    '<a href="/files/azerbaijan/2024-09/sheet%20az.pdf?v=azazazazazaz" target="_blank">PDF',
  );
});

test('what stands in data and errors is text on the page', () => {
  const page = previewPage(afterFailure(good, new Error('<img src=x onerror="alert(1)">&'), told.now), 1);
  expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
  expect(page).not.toContain('<img src=x');
});
