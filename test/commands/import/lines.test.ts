// How an import and an export look on a terminal.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { importLines } from '../../../src/commands/import/lines.ts';
import type { Imported } from '../../../src/session/import/import.ts';

const plain = pc.createColors(false);
const change = (name: string, ...[then, now]: (number | string | null)[]) =>
  ({ name, then, now }) as Imported['changes'][number];

function imported(changes: Imported['changes'], rest: Partial<Imported> = {}): Imported {
  return {
    period: 'azerbaijan/2025-03',
    kind: 'statistics',
    dryRun: false,
    changes,
    differences: changes.filter(({ then }) => then !== null),
    kept: [],
    written: [],
    findings: [],
    ...rest,
  };
}

it('shows what changed, then the files, then how much', () => {
  const sources = 'data/azerbaijan/2025-03/sources';
  const lines = importLines(
    imported(
      [
        change('population.as_of', '2024-06-30', '2024-12-31'),
        change('population.groups.refugees', 8087, 6431),
        change('population.groups.idps', null, 655212),
        change('population.origins.refugees.JOR', 4, null),
        change('funding.required', null, 1234.5),
      ],
      {
        kept: [
          { file: `${sources}/a.csv`, sha256: '', bytes: 5, isNew: true },
          { file: `${sources}/b.csv`, sha256: '', bytes: 5, isNew: false },
        ],
        written: [`${sources}/a.csv`, `${sources}/sources.yaml`, 'data/azerbaijan/2025-03/figures.yaml'],
      },
    ),
    plain,
  );
  expect(lines).toEqual([
    '  population.as_of                 2024-06-30 → 2024-12-31',
    '  population.groups.refugees       8,087 → 6,431',
    '  population.groups.idps           655,212',
    '  population.origins.refugees.JOR  4 → taken out',
    '  funding.required                 1,234.5',
    `✓ ${sources}/a.csv`,
    `✓ ${sources}/sources.yaml`,
    '✓ data/azerbaijan/2025-03/figures.yaml',
    `  ${sources}/b.csv was kept before`,
    'azerbaijan/2025-03: 2 filled, 3 changed.',
  ]);
});

it('says that nothing was written, and why', () => {
  const error = { code: 'x', severity: 'error' as const, message: 'm', hint: 'h' };
  expect(importLines(imported([change('a', 1, 2)], { findings: [error] }), plain)).toEqual([
    'azerbaijan/2025-03: nothing was written.',
  ]);
  expect(importLines(imported([], {}), plain)).toEqual([
    'azerbaijan/2025-03: figures.yaml has these values already.',
  ]);
  expect(importLines(imported([change('a', null, 2)], { dryRun: true, written: ['f'] }), plain)).toEqual([
    '  a  2',
    '· f',
    'azerbaijan/2025-03: 1 filled. Nothing was written (--dry-run).',
  ]);
});

it('shows no text that the terminal would obey', () => {
  const evil = imported([change('a', 'x\u001B[2J', 'y\u202E')], { written: ['\u0007f'] });
  const shown = importLines(evil, plain).join('');
  for (const sign of ['\u0007', '\u001B', '\u202E']) expect(shown).not.toContain(sign);
});
