// Which figures of a period are key, and that each says what it counts, its time and its source.
import path from 'node:path';
import { expect, it } from 'vitest';
import { chartsOf } from '../../src/blocks/charts.ts';
import { keyFiguresOf } from '../../src/blocks/show.ts';
import { drawCharts } from '../../src/charts/index.ts';
import type { KeyFigure } from '../../src/layout/key-figures.ts';
import { readPeriod } from '../../src/pipeline/read.ts';
import { dataTools } from '../../src/session/data.ts';
import { projectWithFrench } from '../acceptance/support/third-language.ts';
import { latoRenderer, theme } from '../charts/support.ts';
import { type Change, dataWith, operations, project, shipped, small } from '../support/data.ts';

type Asked = { id?: string; from?: string; draft?: boolean; language?: string; root?: string };

async function figuresOf(
  changes: readonly Change[] = [],
  { id = shipped, from, draft = false, language = 'en', root = project }: Asked = {},
): Promise<KeyFigure[]> {
  const { folder } = await dataWith(changes, from);
  const job = { id, languages: [language], draft, previous: undefined };
  const { locals, findings } = await readPeriod(
    job,
    dataTools({ project: root, data: folder }),
    () => undefined,
  );
  const [local] = locals;
  if (!local) throw new Error(JSON.stringify(findings));
  const jobs = chartsOf(local.period, { width: () => 204, own: true });
  const charts = drawCharts(local, jobs, theme, await latoRenderer());
  return keyFiguresOf(local, { charts, position: () => '50% 50%' });
}

const keysOf = (figures: readonly KeyFigure[]) => figures.map(({ key }) => key);
const figures = (find: string, put: string): Change => ({ file: `${shipped}/figures.yaml`, find, put });
const text = (find: string | RegExp, put: string): Change => ({ file: `${shipped}/text.en.yaml`, find, put });

it('are the people, in total and by group, the funded part, and what the page sets with a large figure', async () => {
  const all = await figuresOf();
  expect(keysOf(all)).toEqual([
    ...['total', 'idps', 'refugees', 'stateless', 'asylum_seekers', 'funding'],
    ...['legal_aid', 'mine_signs', 'students', 'new_citizens', 'eye_care', 'health_insured'],
  ]);
  expect(all.map(({ numeral }) => numeral)).toEqual([
    ...['666,573', '657,749', '8,087', '513', '224', '56%', '2,084', '155', '40', '21', '3,263', '682'],
  ]);
  for (const { source, said } of all) expect(`${source} ${said}`).toMatch(/^Source: UNHCR.*\d/);
});

it('are said as a label and its figure, each a sentence', async () => {
  const said = (all: readonly KeyFigure[]) =>
    all.slice(0, 6).map((figure) => figure.said.replaceAll('\u00A0', ' '));
  const [total, idps, , , , funded] = said(await figuresOf());
  expect(idps).toBe('Internally displaced persons (IDPs): 657,749');
  expect(total).toBe(
    `666,573 people. ${idps}. Refugees: 8,087. Stateless persons: 513. Asylum-seekers: 224.`,
  );
  expect(funded).toBe('Funded: 56% ($4.5 million). Gap: $3.5 million. Required: $8.0 million.');
  const root = await projectWithFrench();
  const french = await figuresOf([], { root, from: path.join(root, 'data'), language: 'fr' });
  expect(said(french)[2]).toMatch(/^Réfugiés : 8.087$/);
});

it('say their time, unless their sentence does', async () => {
  const times = Object.fromEntries((await figuresOf()).map(({ key, time }) => [key, time]));
  expect(times).toMatchObject({
    idps: 'Mid-2024',
    mine_signs: 'In January–September 2024',
    legal_aid: undefined,
  });
  const az = await figuresOf([], { language: 'az' });
  expect(az.find(({ key }) => key === 'mine_signs')?.time).toBe('2024-cü ilin yanvar–sentyabr aylarında');
});

it('take time and source of the figure itself', async () => {
  const own = 'mine_signs: { value: 155, since: 2019, source: rdf }';
  const [found] = (await figuresOf([figures('mine_signs: 155', own)])).filter(
    ({ key }) => key === 'mine_signs',
  );
  expect(found).toMatchObject({ time: 'Since 2019', source: expect.stringContaining('Refugee Data Finder') });
});

it('leave out what is nought, and shares of nothing', async () => {
  const changes = [figures('stateless: 513', 'stateless: 0'), figures('required: 8000000', 'required: 0')];
  const keys = keysOf(await figuresOf(changes));
  expect(keys).not.toContain('stateless');
  expect(keys).not.toContain('funding');
  expect(keys).toContain('refugees');
});

it('have no total of one group', async () => {
  expect(keysOf(await figuresOf([], { id: small, from: operations }))).not.toContain('total');
});

it('tell a figure once, the highlights before the pull-out', async () => {
  const keys = keysOf(await figuresOf([text('**{{mine_signs, number}}', '**{{health_insured, number}}')]));
  expect(keys.filter((key) => ['mine_signs', 'health_insured'].includes(key))).toEqual(['mine_signs']);
});

it('are not sentences without a large figure, or with one that is typed', async () => {
  const plain = text('**{{mine_signs, number}} mine', '**Many mine');
  const typed = text('**{{new_citizens, number}} stateless', '**21 stateless');
  const keys = keysOf(await figuresOf([plain, typed]));
  expect(keys).not.toContain('mine_signs');
  expect(keys).not.toContain('new_citizens');
});

it('never pass the end of their bar', async () => {
  const all = await figuresOf([figures('funded: 4500000', 'funded: 9000000')]);
  expect(all.find(({ key }) => key === 'funding')).toMatchObject({ numeral: '113%', share: 1 });
});

it('show gaps in a draft', async () => {
  const all = await figuresOf([figures('refugees: 8087', 'refugees:')], { draft: true });
  expect(all[0]).toMatchObject({ key: 'total', numeral: '—' });
  expect(JSON.stringify(all)).not.toMatch(/NaN|undefined|1583/);
});

it('bring no mark-up of their own', async () => {
  const { html, said } = (
    await figuresOf([text('mine safety information signs', 'mine <b>safety</b> & signs')])
  ).find(({ key }) => key === 'mine_signs') as KeyFigure;
  expect(html).toContain('&lt;b&gt;safety&lt;/b&gt; &amp; signs');
  expect(said).toContain('<b>safety</b> & signs');
});
