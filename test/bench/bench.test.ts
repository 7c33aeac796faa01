// What `npm run bench` stands on: made-up periods that differ and are valid, the table, its targets and its options.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/errors.ts';
import { openSession } from '../../src/index.ts';
import { project, temporaryFolder } from '../support/data.ts';
import { cpuBetween, cpuUntilNow, parseStat } from './machine/processes.ts';
import { readOptions } from './options.ts';
import { madeUp, readBase, writePeriods } from './periods/make.ts';
import { figureOf, isMet, type Row, tableLines } from './rows.ts';
import { tookOf } from './studio/notes.ts';

const data = path.join(project, 'data');

describe('a made-up period', () => {
  it('is the same for the same seed, and another for each other one', async () => {
    const base = await readBase(data);
    const made = Array.from({ length: 50 }, (_, seed) => JSON.stringify(madeUp(base, seed + 1)));
    expect(new Set(made).size).toBe(50);
    expect(JSON.stringify(madeUp(base, 7))).toBe(made[6]);
    expect(made).not.toContain(JSON.stringify(base));
  });

  it('has other figures, and texts of other lengths, a fifth more or less at most', async () => {
    const base = await readBase(data);
    const length = ({ texts }: typeof base) => JSON.stringify(texts.en).length;
    const lengths = Array.from({ length: 50 }, (_, seed) => length(madeUp(base, seed + 1)) / length(base));
    expect(Math.min(...lengths)).toBeLessThan(0.95);
    expect(Math.max(...lengths)).toBeGreaterThan(1.03);
    expect(lengths.filter((ratio) => ratio < 0.8 || ratio > 1.2)).toEqual([]);
    const signs = Array.from({ length: 50 }, (_, seed) => {
      return (madeUp(base, seed + 1).figures.results as { mine_signs: number }).mine_signs;
    });
    expect(new Set(signs).size).toBeGreaterThan(20);
    expect(signs.filter((count) => count < 124 || count > 186)).toEqual([]);
  });

  it('can be made: no error is in its data', async () => {
    const folder = await temporaryFolder();
    const ids = await writePeriods(data, folder, 6);
    await using session = openSession({ files: folder });
    for (const id of ids) {
      const { printable, findings } = await session.read(id);
      expect({ printable, errors: findings.filter(isError) }).toEqual({ printable: true, errors: [] });
    }
  });
});

describe('a row', () => {
  const row: Row = { name: 'cold', unit: 's', value: 3, beside: { name: 'bare', value: 1.5 } };

  it('is held against its target by its ratio, or by its value where it stands alone', () => {
    expect(figureOf(row)).toBe(2);
    expect(isMet(row)).toBeUndefined();
    expect(isMet({ ...row, target: { most: 2 } })).toBe(true);
    expect(isMet({ ...row, target: { most: 1.99 } })).toBe(false);
    expect(isMet({ ...row, target: { least: 2.01 } })).toBe(false);
    expect(isMet({ name: '', unit: 'ms', value: 61, target: { most: 60 } })).toBe(false);
    expect(isMet({ name: '', unit: 'ms', value: 59, target: { most: 60 } })).toBe(true);
  });

  it('that could not be measured meets no target', () => {
    expect(isMet({ ...row, value: Number.NaN, target: { most: 2 } })).toBe(false);
    expect(isMet({ ...row, value: Number.NaN, target: { least: 2 } })).toBe(false);
    expect(tableLines([{ ...row, value: Number.NaN }])[1]).toContain('– s');
  });

  it('stands in the table with its ratio, its target and what came of it', () => {
    const [, met, missed, alone] = tableLines([
      { ...row, target: { most: 2 } },
      { ...row, name: 'colder', value: 4.5, target: { most: 2 } },
      { name: 'heap', unit: 'MB', value: 123.4 },
    ]);
    expect(met).toMatch(/^cold +3\.00 s +bare +1\.50 +2\.00 +≤ 2 +met$/);
    expect(missed).toMatch(/^colder +4\.50 s +bare +1\.50 +3\.00 +≤ 2 +MISSED$/);
    expect(alone).toMatch(/^heap +123 MB$/);
  });
});

describe('the options', () => {
  const known = { start: {}, cold: {}, memory: { apart: true }, studio: { apart: true, alone: true } };

  it('choose what is measured', () => {
    expect(readOptions([], known)).toEqual({ names: ['start', 'cold'], documents: 100 });
    expect(readOptions(['--memory', '--documents=10'], known)).toEqual({
      names: ['start', 'cold', 'memory'],
      documents: 10,
    });
    expect(readOptions(['--only=memory'], known).names).toEqual(['memory']);
    expect(readOptions(['--studio'], known).names).toEqual(['studio']);
    expect(readOptions(['--studio', '--memory'], known).names).toEqual(['memory', 'studio']);
  });

  it.each(['--only=other', '--documents=none', '--documents=1', '--start', '--other'])('refuse %s', (arg) => {
    expect(() => readOptions([arg], known)).toThrow();
  });
});

describe('a key in the browser', () => {
  const passage = { at: 'legal.body', language: 'en', length: 3 };
  const told = (at: number, version: string, picture: string, language = 'en') => {
    const pages = [
      { picture: `other-${language}`, at: ['sport'] },
      { picture, at: ['legal', 'sport'] },
    ];
    return { at, version, language, pages };
  };
  const noted = {
    keys: [...'ab c'].map((key, index) => ({ at: index * 100, key })),
    sent: [
      { at: 10, language: 'en', value: 'xyza', version: 'one' },
      { at: 210, language: 'en', value: 'xyzab ', version: 'two' },
      { at: 310, language: 'en', value: 'xyzab c', version: 'three' },
    ],
    told: [
      told(150, 'one', 'first'),
      told(390, 'three', 'az', 'az'),
      told(400, 'two', 'second'),
      told(600, 'three', 'third'),
    ],
    painted: [
      { at: 170, picture: 'first' },
      { at: 175, picture: 'other-en' },
      { at: 430, picture: 'second' },
      { at: 640, picture: 'third' },
    ],
  };

  it('counts until the picture of its page is painted, of its own state or of a later one', () => {
    expect(tookOf(noted, passage)).toEqual([170, 330, 340]);
    const passedOver = noted.painted.filter(({ picture }) => picture !== 'second');
    expect(tookOf({ ...noted, painted: passedOver }, passage)).toEqual([170, 540, 340]);
  });

  it('that no picture shows is told', () => {
    const lost = { ...noted, painted: noted.painted.slice(0, 3) };
    expect(() => tookOf(lost, passage)).toThrow('key 4 (“c”) was not shown');
  });
});

describe('CPU time', () => {
  it('is read from a line of /proc, whatever the process is called, in ms and with children', () => {
    const line = '42 (a (b) c) S 7 42 42 0 -1 4194304 1 0 0 0 10 20 30 40 20 0 7 0 1';
    expect(parseStat(42, line)).toEqual({ pid: 42, parent: 7, name: 'a (b) c', cpu: 1000 });
  });

  it('of this process grows', async () => {
    const before = await cpuUntilNow();
    for (const end = performance.now() + 30; performance.now() < end; );
    expect(cpuBetween(before, await cpuUntilNow(), 1).node).toBeGreaterThan(5);
  });
});
