import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/index.ts';
import { project, shipped } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';

const years = `source: rdf
years:
  2020: { refugees: 1591, stateless: 3585 }
  2021: { refugees: 1678, stateless: 3585 }
  2023: { refugees: 7433, stateless: 513 }
  2024: { as_of: 2024-06-30, refugees: 8087 }
`;

/** A session over the shipped period with a trend in the place of a ranking. */
async function withTrend(block: string, history: string | undefined) {
  const files = await memoryOf(path.join(project, 'data'));
  if (history) files.set('azerbaijan/history.yaml', history);
  const standard = await readFile(`${project}/templates/page.yaml`, 'utf8');
  const page = `${standard.replace('asylum_origins', 'by_year')}\nblocks:\n  by_year: ${block}\n`;
  files.set(`${shipped}/page.yaml`, page);
  return openSession({ files });
}

async function told(block: string, history?: string) {
  await using session = await withTrend(block, history);
  const { findings } = await session.check(shipped, { quick: true });
  const own = findings.filter(
    ({ code, accepted, severity }) => !accepted && (severity === 'error' || /history/.test(code)),
  );
  return own.map(({ code, severity, at }) => [severity, code, at].filter(Boolean).join(' '));
}

describe('a trend', () => {
  it('shows the years that there are, says of which days they are, and lets a gap be one', async () => {
    const block = '{ kind: trend, of: [refugees, stateless], from: 2021 }';
    expect(await told(block, years)).toEqual(['note history-gap years']);
    await using session = await withTrend(block, years);
    const { period } = await session.read(shipped);
    const names = [...(period?.table.keys() ?? [])].filter((name) => name.startsWith('by_year.'));
    expect(names.sort()).toEqual([
      'by_year.refugees.2021',
      'by_year.refugees.2023',
      'by_year.refugees.2024',
      'by_year.stateless.2021',
      'by_year.stateless.2023',
    ]);
    const { files } = await session.make(shipped, { languages: ['en'], editions: ['web'] });
    const html = new TextDecoder().decode(files.find(({ type }) => type === 'text/html')?.bytes);
    const words = html.replace(/\u00A0|&nbsp;/g, ' ');
    expect(words.includes('2021–2024 · people · end of the year; 2024: 30 June 2024')).toBe(true);
    expect(words.includes('Refugees, 2023 7,433; Refugees, 2024 8,087; Stateless persons, 2021 3,585')).toBe(
      true,
    );
  });

  it.each([
    ['no history', '{ kind: trend, of: [refugees] }', '', ['error history-missing blocks.by_year']],
    [
      'one year alone',
      '{ kind: trend, of: [refugees], from: 2024 }',
      years,
      ['note history-gap years', 'error history-missing blocks.by_year'],
    ],
    [
      'a year twice',
      '{ kind: trend, of: [refugees] }',
      `${years}  "2021": { refugees: 5 }\n`,
      [
        'error history-year-twice years.2021',
        'note history-gap years',
        'note history-gap years.2020.stateless',
      ],
    ],
    [
      'numbers of tomorrow',
      '{ kind: trend, of: [refugees] }',
      years.replace('2024-06-30', '2024-12-31'),
      ['error history-future years.2024.as_of', 'note history-gap years'],
    ],
    [
      'a group twice',
      '{ kind: trend, of: [refugees, stateless, refugees] }',
      years,
      ['error wrong-value blocks.by_year.of.2'],
    ],
    [
      'bars for two groups',
      '{ kind: trend, of: [refugees, stateless], as: bars }',
      years,
      ['note history-gap years', 'error bars-of-several blocks.by_year'],
    ],
  ])('with %s is told', async (_, block, history, codes) => {
    expect(await told(block, history || undefined)).toEqual(codes);
  });
});
