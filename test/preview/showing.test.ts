// The preview from build to build: what is said, what is found, and which PDFs stay in view.
import { expect, test } from 'vitest';
import { FactsheetError, type Finding } from '../../src/errors.ts';
import { previewPage } from '../../src/preview/page.ts';
import { afterBuild, afterFailure, building } from '../../src/preview/showing.ts';
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

const good = afterBuild(building(), [report('azerbaijan/2024-09', ['az', 'en'])], told);

test('a good build shows its PDFs, each at an address of its own', () => {
  expect(good).toMatchObject({ status: 'Built at 14:03:12 in 1.2 s: no faults.', failed: false });
  expect(good.sheets.map(({ address, file }) => ({ address, file }))).toEqual([
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

test('a build with errors says so, and the PDFs from before stay', () => {
  const showing = afterBuild(good, [report('azerbaijan/2024-09', [], [wrong])], {
    ...told,
    tally: '1 error',
  });
  expect(showing).toEqual({
    status: 'The build of 14:03:12 found 1 error. The PDFs below are from before.',
    failed: true,
    findings: [wrong],
    sheets: good.sheets,
  });
});

test('with two periods, each keeps its own last PDFs', () => {
  const both = afterBuild(building(), [report('a/2024-09', ['az']), report('b/2024-09', ['en'])], told);
  const next = afterBuild(both, [report('a/2024-09', [], [wrong]), report('b/2024-09', ['en', 'fr'])], told);
  expect(next.sheets.map(({ period, language }) => `${period} ${language}`)).toEqual([
    'a/2024-09 az',
    'b/2024-09 en',
    'b/2024-09 fr',
  ]);
});

test('a build that breaks off shows its error, then its findings are gone with the next good one', () => {
  const error = new FactsheetError('language-file', 'The words cannot be used.', {
    hint: 'Mend it.',
    findings: [wrong],
  });
  const broken = afterFailure(good, error, told.now);
  expect(broken.status).toBe('The build of 14:03:12 failed. The PDFs below are from before.');
  expect(broken.findings.map(({ code }) => code)).toEqual(['unknown-figure', 'language-file']);
  expect(broken.sheets).toEqual(good.sheets);
  const next = afterBuild(broken, [report('azerbaijan/2024-09', ['az', 'en'])], told);
  expect(next).toEqual(good);
});

test('a first build that breaks off has nothing to show', () => {
  const broken = afterFailure(building(), new TypeError('not a function'), told.now);
  expect(broken).toMatchObject({ status: 'The build of 14:03:12 failed. There is no PDF yet.', sheets: [] });
  expect(broken.findings).toMatchObject([{ code: 'internal', message: 'not a function' }]);
});

test('the page shows findings with their places, and PDFs in frames that name them', () => {
  const page = previewPage(afterBuild(good, [report('azerbaijan/2024-09', [], [wrong])], told), 7);
  expect(page).toContain('data-version="7"');
  expect(page).toContain('data/azerbaijan/2024-09/text.az.yaml:26:7');
  expect(page).toContain('Did you mean mine_signs?');
  expect(page).toContain(
    '<iframe src="/files/azerbaijan/2024-09/sheet%20az.pdf?v=azazazazazaz#view=FitH" title="PDF: azerbaijan/2024-09, Azerbaijani">',
  );
});

test('what stands in data and errors is text on the page', () => {
  const page = previewPage(afterFailure(good, new Error('<img src=x onerror="alert(1)">&'), told.now), 1);
  expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
  expect(page).not.toContain('<img');
});
