// `factsheet compare` without a command line: what is compared and written, and how it copes with periods that are faulty.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/commands/compare/run.ts';
import type { CompareWishes } from '../../../src/session/compare.ts';
import { type Change, dataWith, project, shipped } from '../../support/data.ts';
import { thisHost, useRender } from '../../support/factsheets.ts';
import { dataWithNext, next, type Swap } from '../../support/next-period.ts';
import { withSession } from '../../support/session.ts';

const render = useRender();
const clock = { today: () => new Date('2025-04-02T10:00:00Z') };

/** Compares the periods of a data folder; without sheet and pages unless told otherwise. */
async function compareIn(
  { folder }: { folder: string },
  { periods = [], ...wishes }: CompareWishes & { periods?: readonly string[] } = {},
) {
  const output = path.join(path.dirname(folder), 'output');
  const steps: string[] = [];
  const progress = (step: string, detail: string) => void steps.push(`${step} ${detail}`);
  const result = await withSession(
    { project, data: folder, shownData: 'data', host: thisHost() },
    (session) => compare(session, periods, { output, ...wishes }),
    { progress, clock, render: render() },
  );
  const files = await readdir(output, { recursive: true }).catch(() => []);
  return { ...result, files: files.toSorted(), output, steps };
}

let unchanged: ReturnType<typeof compareNext> | undefined;
/** The shipped period and the next one as they are, compared once: nobody may change what comes of it. */
const comparedNext = () => {
  unchanged ??= compareNext();
  return unchanged;
};

async function compareNext(swaps: readonly Swap[] = [], changes: readonly Change[] = []) {
  return (await compareIn(await dataWithNext(swaps, changes))).comparison;
}

/** The statuses of passages that are not as last time. */
function changedPassages({ passages }: Awaited<ReturnType<typeof compareNext>>): string[] {
  return passages.flatMap(({ path: name, languages }) => {
    const statuses = Object.entries(languages).map(([language, { status }]) => `${language}:${status}`);
    return statuses.every((status) => status.endsWith(':unchanged')) ? [] : [`${name} ${statuses.join(' ')}`];
  });
}

describe('two whole periods', () => {
  it('are compared in figures, passages, donors and picture', async () => {
    const comparison = await comparedNext();
    expect(comparison).toMatchObject({
      operation: 'Azerbaijan',
      last: { id: shipped, title: 'September 2024', whole: true, figures: true },
      now: { id: next, title: 'March 2025', whole: true, figures: true },
      languages: [
        { code: 'az', name: 'Azerbaijani', state: { last: 'read', now: 'read' } },
        { code: 'en', name: 'English' },
      ],
      donors: { new: ['Japan'], gone: ['Australia'] },
      picture: 'same',
    });
    expect(comparison.summary).toMatchObject({
      figures: { implausible: ['mine_signs'], new: 1, gone: 1, empty: 0, unknown: 0 },
      passages: { new: 0, gone: 0, oneLanguage: ['protection.cop29.title'] },
    });
    const labels = comparison.figures.map(({ name, label }) => `${name}: ${label}`);
    for (const label of [
      'population.idps: Internally displaced persons (IDPs)',
      'origins.refugees.RUS: Refugees: Russian Federation',
      'presence.offices.baku: Representation in Baku',
      'mine_signs: Mine safety information signs were produced',
    ]) {
      expect(labels).toContain(label);
    }
  });

  it('show passages as each language prints them, and tell which passages name a figure', async () => {
    const { passages, figures } = await comparedNext();
    const signs = passages.find((one) => one.path === 'highlights.mine_signs')?.languages;
    expect(signs?.az?.words.slice(0, 2)).toEqual([
      { kind: 'gone', text: '155', figure: 'mine_signs' },
      { kind: 'new', text: '1\u00A0550', figure: 'mine_signs' },
    ]);
    expect(signs?.en).toMatchObject({
      status: 'figures',
      place: { file: 'data/azerbaijan/2025-03/text.en.yaml' },
    });
    expect(figures.find(({ name }) => name === 'mine_signs')?.passages).toEqual(['highlights.mine_signs']);
  });

  it('give a result that is good JSON', async () => {
    const comparison = await comparedNext();
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  it('can be compared in one language', async () => {
    const { comparison } = await compareIn(await dataWithNext(), { languages: ['en'] });
    expect(comparison.languages.map(({ code }) => code)).toEqual(['en']);
    expect(comparison.passages.every(({ languages }) => !('az' in languages))).toBe(true);
    expect(comparison.summary.passages.oneLanguage).toEqual([]);
  });

  it('bring what the checks find in the new one', async () => {
    const comparison = await compareNext([
      ['text.en.yaml', '{{refugee_students, number}}', '{{refugee_studnets, number}}'],
    ]);
    expect(comparison.now.findings).toContainEqual(
      expect.objectContaining({ code: 'unknown-figure', severity: 'error' }),
    );
    expect(comparison.last.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the sheet', () => {
  it('is written beside the period’s factsheets, under the name of the old one, without a browser', async () => {
    const { sheet, files, output, steps } = await compareIn(await dataWithNext(), { sheet: true });
    expect(files).toEqual(['azerbaijan-2025-03', 'azerbaijan-2025-03/compare-2024-09.html']);
    expect(sheet).toBe(path.join(output, 'azerbaijan-2025-03', 'compare-2024-09.html'));
    expect(steps).toEqual([`check ${shipped}`, `check ${next}`]);
    const html = await readFile(sheet ?? '', 'utf8');
    expect(html.slice(-200_000)).toContain('made 2\u00A0April 2025');
    expect(html.includes('data:image')).toBe(false);
  });

  it('is not written unless asked for', async () => {
    const { sheet, files } = await compareIn(await dataWithNext());
    expect([sheet, files]).toEqual([undefined, []]);
  });

  it('has the pages of a period that can be printed, and says which cannot', {
    timeout: 60_000,
  }, async () => {
    const data = await dataWithNext([['figures.yaml', 'mine_signs: 1550', 'mine_signs:']]);
    const { comparison, sheet } = await compareIn(data, { sheet: true, pages: true, languages: ['en'] });
    expect(comparison.pages).toEqual({
      draft: false,
      unprinted: [next],
      pages: [1, 2].map((page) => ({ language: 'en', page, last: true, now: false })),
    });
    const html = await readFile(sheet ?? '', 'utf8');
    expect(html).toContain('March 2025 cannot be printed as it stands');
    expect(html.match(/src="data:image/g)).toHaveLength(2);
    expect(html).toContain('<h2 id="figures-title">');
  });

  it('has both periods marked as drafts at once where the data have an error', {
    timeout: 60_000,
  }, async () => {
    const data = await dataWithNext([['text.en.yaml', 'private: >-', 'private: !carried >-']]);
    const { comparison, steps } = await compareIn(data, { sheet: true, pages: true, languages: ['en'] });
    expect(comparison.pages).toMatchObject({ draft: true, unprinted: [] });
    expect(steps.filter((step) => step === `print ${shipped} en`)).toHaveLength(1);
  });

  it('has both periods marked as drafts while one has an error', { timeout: 60_000 }, async () => {
    // This error shows on the page alone: the fonts lack the picture.
    const data = await dataWithNext([['text.en.yaml', 'After COP29', 'After COP29 😀']]);
    const { comparison, steps } = await compareIn(data, { sheet: true, pages: true, languages: ['en'] });
    expect(comparison.now.findings).toContainEqual(expect.objectContaining({ code: 'glyph-missing' }));
    expect(comparison.pages).toMatchObject({ draft: true, unprinted: [] });
    expect(steps.filter((step) => step === `print ${shipped} en`)).toHaveLength(2);
    const shares = comparison.pages?.pages.map(({ difference = 0 }) => difference) ?? [];
    expect(shares).toHaveLength(2);
    for (const share of shares) expect(share).toBeGreaterThan(0);
  });
});

describe('a faulty period', () => {
  it('has the rest of its figures compared, and none that is not there', async () => {
    const comparison = await compareNext([['figures.yaml', 'refugees: 6431', 'refugees:']]);
    expect(comparison.now).toMatchObject({ whole: false, figures: true });
    expect(comparison.now.findings).toContainEqual(
      expect.objectContaining({ code: 'empty', severity: 'error' }),
    );
    const status = (name: string) => comparison.figures.find((one) => one.name === name)?.status;
    expect(['population.refugees', 'population.total', 'population.idps'].map(status)).toEqual([
      'empty',
      'empty',
      'changed',
    ]);
  });

  it('shows an empty figure by its name, never as a nought', async () => {
    const comparison = await compareNext([['figures.yaml', 'mine_signs: 1550', 'mine_signs:']]);
    const signs = comparison.passages.find((one) => one.path === 'highlights.mine_signs')?.languages.en;
    expect(signs?.words.slice(0, 2)).toEqual([
      { kind: 'gone', text: '155', figure: 'mine_signs' },
      { kind: 'new', text: '{{mine_signs, number}}', figure: 'mine_signs' },
    ]);
  });

  it('has its texts compared where figures.yaml cannot be read', async () => {
    const comparison = await compareNext([['figures.yaml', 'issued: 2025-03-31', 'issued: [']]);
    expect(comparison.now).toMatchObject({ whole: false, figures: false });
    expect(comparison.figures).toEqual([]);
    expect(comparison.donors).toEqual({ new: [], gone: [] });
    expect(changedPassages(comparison)).toContain('protection.cop29.title az:unchanged en:wording');
  });

  it('has the other language compared where one text cannot be read', async () => {
    const comparison = await compareNext([['text.en.yaml', 'opening:', 'opening: "']]);
    expect(comparison.languages.map(({ state }) => state.now)).toEqual(['read', 'unreadable']);
    expect(changedPassages(comparison)).toContain('opening.solutions az:wording');
    expect(comparison.figures.length).toBeGreaterThan(50);
  });

  it('with an empty text has no other text in its place', async () => {
    const comparison = await compareNext([['text.en.yaml', 'title: After COP29', 'title:']]);
    const title = comparison.passages.find((one) => one.path === 'protection.cop29.title');
    expect(title?.languages.en).toMatchObject({
      status: 'empty',
      words: [{ kind: 'gone', text: 'Support to COP29' }],
    });
  });

  it('of which nothing can be read is told with its findings', async () => {
    const broken: Change = { file: 'azerbaijan/operation.yaml', content: 'name: [' };
    await expect(compareNext([], [broken])).rejects.toMatchObject({
      code: 'cannot-compare',
      kind: 'findings',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'yaml-syntax' })]),
    });
  });
});

describe('usage', () => {
  it('a period that is not there', async () => {
    const data = await dataWithNext();
    await expect(compareIn(data, { periods: ['2024-09', '2025-09'] })).rejects.toMatchObject({
      code: 'unknown-period',
      kind: 'usage',
    });
  });
  it('a language that the operation does not have', async () => {
    const data = await dataWithNext();
    await expect(compareIn(data, { languages: ['fr'] })).rejects.toMatchObject({
      code: 'unknown-language',
      kind: 'usage',
    });
  });
  it('a single period has nothing to be compared with', async () => {
    await expect(compareIn(await dataWith())).rejects.toMatchObject({
      code: 'no-earlier-period',
      kind: 'usage',
    });
  });
});
