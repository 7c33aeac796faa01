// Files of earlier formats are read as the present one has them, with their own places; those of newer ones are refused.
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { runChecks } from '../../src/checks/check.ts';
import { oldFormat } from '../../src/checks/format/old-format.ts';
import { formatPlace } from '../../src/errors.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { pathNow, pathThen, placeNow, placeThen, presentFormat } from '../../src/format.ts';
import { type Change, memoryWith, operations, small } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';

const operation = 'small-operation/operation.yaml';
const text = `${small}/text.en.yaml`;
const thanks =
  '\nthanks:\n  donors: !checked "UNHCR thanks its donors:" # was 3\n  private: >-\n    And all others.\n';
const present =
  '\ndonors:\n  thanks: !checked "UNHCR thanks its donors:" # was 3\n  private: >-\n    And all others.\n';

/** The small fixture, of this format (none: no line of it), with such words to donors. */
async function load(format: number | undefined, words: string, ...changes: Change[]) {
  const files = await memoryOf(operations);
  const own = String(files.get(operation)).replace(/^format:.*\n/m, '');
  const old = String(files.get(text)).replace(/^(thanks|donors):\n( .*\n)+/m, '');
  files.set(operation, format === undefined ? own : `format: ${format}\n${own}`);
  files.set(text, old + words);
  return loadPeriod(memorySource(await memoryWith(changes, files)), small);
}

describe('places that have another name', () => {
  it.each([
    ['thanks', 'donors'],
    ['thanks.donors', 'donors.thanks'],
    ['thanks.private', 'donors.private'],
  ])('%s is %s', (then, now) => {
    expect(placeNow(then)).toBe(now);
    expect(placeThen(now)).toBe(then);
    expect(pathNow(then.split('.')).join('.')).toBe(now);
    expect(pathThen(now.split('.')).join('.')).toBe(then);
  });

  it('others stay', () => {
    for (const place of ['thanksgiving', 'highlights.thanks', 'notes.donors', '']) {
      expect(placeNow(place)).toBe(place);
    }
  });
});

it.each([undefined, 1, presentFormat])(
  'words to donors of format 1 are read (format: %s)',
  async (format) => {
    const [old, now] = [await load(format, thanks), await load(format, present)];
    expect(old.findings).toEqual([]);
    const [then, today] = [old.period?.texts.en, now.period?.texts.en];
    expect(then?.text).toEqual(today?.text);
    expect(then?.text.donors).toEqual({ thanks: 'UNHCR thanks its donors:', private: 'And all others.' });
    expect(then?.passages).toEqual(today?.passages);
    expect(then?.passages.find(({ path }) => path.join('.') === 'donors.thanks')?.mark).toBe('checked');
    expect(then?.locate(['donors', 'private'], 4)).toEqual(today?.locate(['donors', 'private'], 4));
  },
);

it('what was accepted at such a place is accepted still', async () => {
  const entry = '\naccepted:\n  - { code: missing-full-stop, at: thanks.private, reason: As it is. }\n';
  const { period } = await load(1, thanks, { file: `${small}/figures.yaml`, find: /$/, put: entry });
  expect(period?.accepted).toMatchObject([{ at: 'donors.private', reason: 'As it is.' }]);
});

it('a part of that name with other things in it is a block of today, and no text of before', async () => {
  const { findings } = await load(presentFormat, `${present}thanks:\n  title: Thanks\n`);
  expect(findings).toMatchObject([{ code: 'unknown-key', message: expect.stringContaining('“thanks”') }]);
  const alone = await load(presentFormat, '\nthanks:\n  title: Thanks\n');
  expect(alone.findings).toMatchObject([
    { code: 'unknown-key', message: expect.stringContaining('“thanks”') },
  ]);
});

it('a text with both the old and the new name has one too many, which is told', async () => {
  const { findings } = await load(1, thanks + present);
  expect(findings).toMatchObject([{ code: 'unknown-key', message: expect.stringContaining('“thanks”') }]);
});

describe('old-format', () => {
  const told = async (format: number | undefined, words: string) => {
    const { period } = await load(format, words);
    if (!period) throw new Error('nothing was read');
    const subject = { period, languages: [] };
    return runChecks([oldFormat], subject).map(({ severity, place, hint }) => {
      expect(hint).toContain('factsheet upgrade small-operation');
      return `${severity} ${place && formatPlace(place)}`;
    });
  };

  it('is one note an operation', async () => {
    expect(await told(undefined, thanks)).toEqual([`note data/${operation}:1:1`]);
    expect(await told(1, present)).toEqual([`note data/${operation}:1:9`]);
  });

  it('names a text that came later, from before; else the present format has none', async () => {
    expect(await told(presentFormat, thanks)).toEqual([
      expect.stringMatching(/^note data\/\S+text\.en\.yaml:\d+:1$/),
    ]);
    expect(await told(presentFormat, present)).toEqual([]);
  });
});

it('a newer format is refused, and nothing else is told', async () => {
  const { period, findings } = await load(presentFormat + 1, present, {
    file: text,
    find: /^highlights:/m,
    put: 'keyfigures:',
  });
  expect(period).toBeUndefined();
  expect(findings).toMatchObject([
    { code: 'newer-format', severity: 'error', place: { line: 1, column: 9 } },
  ]);
  expect(findings[0]?.hint).toContain('newer version of the program');
});

it.each(['0', '"2"', '2.5', '~'])('a format that is none is told (%s)', async (format) => {
  const { findings } = await load(2, present, {
    file: operation,
    find: /^format: 2/m,
    put: `format: ${format}`,
  });
  expect(findings[0]).toMatchObject({ severity: 'error', place: { file: `data/${operation}`, line: 1 } });
});
