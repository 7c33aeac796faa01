// Each check of the cards finds its planted fault, and nothing in the shipped period's cards.
import { expect, it, vi } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { cardChecks } from '../../../src/checks/index.ts';
import type { Finding } from '../../../src/errors.ts';
import { loadAssets } from '../../../src/layout/assets.ts';
import { createCardsComposer } from '../../../src/layout/cards-page.ts';
import { readPeriod } from '../../../src/pipeline/read.ts';
import type { Tools } from '../../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../../src/pipeline.ts';
import { programSource } from '../../../src/session/program.ts';
import { type Change, dataWith, project, shipped } from '../../support/data.ts';
import { useSession } from '../../support/factsheets.ts';
import { wordsAt } from '../support.ts';

vi.setConfig({ testTimeout: 60_000 });

const session = useSession();
const codes = cardChecks.map(({ code }) => code);

/** What the checks of cards find in one language, with changes to the data and the tools. */
async function foundIn(changes: readonly Change[], more: Partial<Tools> = {}) {
  const { tools } = session();
  const root = changes.length > 0 ? await dataWith(changes) : tools.root;
  const job = {
    id: shipped,
    languages: ['en'],
    editions: ['cards'] as const,
    draft: false,
    print: 'always' as const,
  };
  const made = await makeFactsheets(job, { ...tools, root, ...more }, () => undefined);
  return { root, made, findings: made.findings.filter(({ code }) => codes.includes(code)) };
}

const text = (find: string, put: string): Change => ({ file: `${shipped}/text.en.yaml`, find, put });

it('finds nothing in the shipped period', async () => {
  expect((await foundIn([])).findings).toEqual([]);
});

it('finds a sentence that no card holds, whose pictures are not made, and a character that the font does not have', async () => {
  const more =
    'in towns and villages of every district that had been reached by road before the winter came ';
  const { root, made, findings } = await foundIn([
    text('mine safety information signs** were', `mine safety information signs** ${more.repeat(9)}were`),
    text('to enter or continue higher', 'to enter ☃ or continue higher'),
    // A long sentence that still fits is no fault.
    text('from legal aid', 'in every village of the liberated districts from legal aid'),
  ]);
  expect(findings.map(({ code, at, about }) => [code, code === 'card-long' ? at : about])).toEqual([
    ['glyph-missing', '☃'],
    ['card-long', 'highlights.mine_signs'],
    ['card-long', 'highlights.mine_signs'],
  ]);
  expect(await wordsAt(root, findings[1] as Finding)).toMatch(/^\*\*\{\{mine_signs|^>-/);
  const files = made.files.map(({ file }) => file).join('\n');
  expect(files).not.toContain('mine_signs');
  expect(Buffer.from(made.files.at(-1)?.bytes ?? []).toString()).not.toContain('mine safety');
});

it.each([
  ['the foot', 'background: var(--navy-5);', 'background: var(--navy-4); color: var(--navy-2);'],
  ['the time', '.time {', '.time {\n  color: var(--blue-2);'],
])('card-pale: %s', async (_, find, put) => {
  const assets = await loadAssets(programSource(project));
  expect(assets.cards).toContain(find);
  const cards = assets.cards.replace(find, put);
  const { findings } = await foundIn([], { composeCards: createCardsComposer({ ...assets, cards }) });
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['card-pale']));
  expect(findings.length).toBeGreaterThan(15);
});

it.each([
  ['1200 × 600 px', { width: 1200, height: 600 }, 24],
  ['300 kB are the most', { width: 1200, height: 630 }, 300_001],
])('card-size: %s', async (says, { width, height }, length) => {
  const subject = await subjectOf();
  const [card] = subject.page.view.cards;
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  const find = cardChecks.filter(({ code }) => code === 'card-size');
  const pictures = card ? [{ card, bytes }] : [];
  const findings = runChecks(find, { ...subject, finished: { pictures } });
  expect(findings).toMatchObject([{ code: 'card-size', message: expect.stringContaining(says) }]);
});

/** What the checks look at, of the shipped period's first card. */
async function subjectOf(): Promise<Parameters<(typeof cardChecks)[number]['find']>[0]> {
  const { tools } = session();
  const read = await readPeriod(
    { id: shipped, languages: ['en'], previous: undefined },
    tools,
    () => undefined,
  );
  const [local] = read.locals;
  const { cards } = await import('../../../src/editions/cards.ts');
  if (!local || !read.period) throw new Error('the shipped period cannot be read');
  const sheet = {
    ...{ local, draft: false, csv: new Uint8Array(), languages: ['en'] },
    file: () => 'x.png',
    pdf: () => undefined,
    cover: () => undefined,
  };
  const page = await cards.compose(sheet, {}, tools);
  const printed = { runs: [], long: [], blocked: [], broken: [] };

  return {
    period: read.period,
    language: 'en',
    text: '',
    covered: page.covered,
    page,
    printed,
    finished: { pictures: [] },
  };
}
