// One grid: leadings, the lines that columns share, and the spaces between sections.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Fit } from '../../src/print/fit.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import { type Passage, passagesOf } from '../support/sheet.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const session = useSession();
const reader = useReader();
const sheets: Record<string, { fit: Fit; passages: Passage[] }> = {};

beforeAll(async () => {
  for (const language of ['az', 'en']) sheets[language] = await passagesOf(session().tools, reader, language);
});

/** px that positions may be off: the browser rounds baselines to whole px. */
const near = 1;

const sheet = (language: string) => sheets[language] ?? { fit: undefined as never, passages: [] };
const heading = (language: string, page: number, index: number) =>
  sheet(language).passages.filter(({ kind, page: on }) => kind === 'h2' && on === page)[index]?.lines[0];

describe.each(['az', 'en'])('%s', (language) => {
  it('sets every passage in one leading of whole px', () => {
    const leading = (sheet(language).fit.leading * 4) / 3;
    expect(Number.isInteger(leading)).toBe(true);
    for (const { lines, kind } of sheet(language).passages) {
      const steps = lines.slice(1).map(({ top }, index) => top - (lines[index]?.top ?? 0));
      // The next column begins above.
      for (const step of steps.filter((each) => each > 0))
        expect(step, kind).toBeCloseTo(Math.round(step), 3);
    }
    const body = sheet(language).passages.filter(
      ({ column, kind }) => column === 'columns' && kind === 'run-in',
    );
    for (const { lines } of body) {
      const steps = lines.slice(1).map(({ top }, index) => top - (lines[index]?.top ?? 0));
      for (const step of steps.filter((each) => each > 0)) expect(step).toBeCloseTo(leading, 3);
    }
  });

  it('keeps the text columns of page 2 on one grid of half lines', () => {
    const half = (sheet(language).fit.leading * 2) / 3;
    const lines = sheet(language)
      .passages.filter(({ column, kind }) => column === 'columns' && (kind === 'run-in' || kind === 'p'))
      .flatMap((passage) => passage.lines);
    const off = lines.map(({ baseline }) => (baseline - (lines[0]?.baseline ?? 0)) % half);
    expect(new Set(lines.map(({ left }) => Math.round(left / 100))).size).toBeGreaterThan(1);
    for (const each of off) expect(Math.min(Math.abs(each), half - Math.abs(each))).toBeLessThan(near);
  });

  it('begins rail and main column on one line, and ends the text columns level', () => {
    expect(heading(language, 1, 0)?.baseline).toBeCloseTo(heading(language, 1, 1)?.baseline ?? 0, 1);
    const ends = Map.groupBy(
      sheet(language)
        .passages.filter(({ column }) => column === 'columns')
        .flatMap(({ lines }) => lines),
      ({ left }) => left > 397,
    );
    const [left = 0, right = 0] = [false, true].map((side) =>
      Math.max(...(ends.get(side) ?? []).map(({ bottom }) => bottom)),
    );
    expect(Math.abs(left - right)).toBeLessThan(sheet(language).fit.leading * 2);
  });

  it('sets numerals on the first line of their sentences', () => {
    const { passages } = sheet(language);
    const numerals = passages.filter(({ kind, column }) => kind === 'numeral' && column === 'main');
    expect(numerals).toHaveLength(5);
    for (const numeral of numerals) {
      const sentence = passages[passages.indexOf(numeral) + 1];
      expect(Math.abs((numeral.lines[0]?.baseline ?? 0) - (sentence?.lines[0]?.baseline ?? 0))).toBeLessThan(
        near,
      );
    }
  });

  it('leaves twice the space before a section that it leaves within', () => {
    const texts = sheet(language).passages.filter(({ column, page }) => column === 'main' && page === 1);
    const last = texts
      .filter(({ kind }) => kind === 'sentence')
      .at(-1)
      ?.lines.at(-1);
    const title = texts.filter(({ kind }) => kind === 'h2').at(-1)?.lines[0];
    const leading = (sheet(language).fit.leading * 4) / 3;
    // A line before the rule, and a line with the heading.
    expect(((title?.baseline ?? 0) - (last?.baseline ?? 0)) / leading).toBeGreaterThan(2);
  });
});

it('leaves the same space before “Protection” in both languages, in lines', () => {
  const gap = (language: string) => {
    const texts = sheet(language).passages.filter(({ column }) => column === 'main');
    const last = texts
      .filter(({ kind }) => kind === 'sentence')
      .at(-1)
      ?.lines.at(-1);
    const title = texts.filter(({ kind }) => kind === 'h2').at(-1)?.lines[0];
    return ((title?.baseline ?? 0) - (last?.baseline ?? 0)) / sheet(language).fit.leading;
  };
  expect(Math.abs(gap('az') - gap('en'))).toBeLessThan(0.1);
});
