// Findings as lines of text.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { findingLines, showOnce, tally } from '../../../src/commands/shared/findings.ts';
import type { Finding } from '../../../src/errors.ts';

const plain = pc.createColors(false);
const painted = pc.createColors(true);
const finding: Finding = {
  code: 'unknown-key',
  severity: 'error',
  message: '“isued” is not known.',
  hint: 'Correct its spelling.',
  place: { file: 'data/x/figures.yaml', line: 3, column: 1 },
};

it('gives a finding three lines: where, what, what to do', () => {
  expect(findingLines([finding], plain)).toEqual([
    'error data/x/figures.yaml:3:1 [unknown-key]',
    '  “isued” is not known.',
    '  → Correct its spelling.',
  ]);
});

it('names what `accepted:` would name, shortened, and says why it was accepted', () => {
  const named: Finding = { ...finding, at: 'highlights.signs', about: '2 084', accepted: 'It is a name.' };
  expect(findingLines([named], plain)).toEqual([
    'error data/x/figures.yaml:3:1 [unknown-key] at highlights.signs about “2 084”',
    '  “isued” is not known.',
    '  → Accepted: It is a name.',
  ]);
  expect(findingLines([{ ...named, about: 'x'.repeat(500) }], plain)[0]?.length).toBeLessThan(140);
});

it('gives a finding without a place no hole in its first line', () => {
  const { place: _, ...placeless } = finding;
  expect(findingLines([{ ...placeless, severity: 'warning' }], plain)[0]).toBe('warning [unknown-key]');
});

it('paints only with colours', () => {
  expect(findingLines([finding], plain).join('')).not.toContain('\x1b');
  expect(findingLines([finding], painted).join('')).toContain('\x1b[31merror');
});

it('keeps signs that steer a terminal out of it', () => {
  const hostile = { ...finding, message: 'a\x1b[2Jb\u0007c\u202Ed\u009Be\rf', hint: '\x1b]0;x\x07' };
  for (const line of findingLines([hostile], plain))
    expect(line).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
});

it('counts findings by severity', () => {
  const of = (severity: Finding['severity']): Finding => ({ ...finding, severity });
  expect(tally([])).toBe('');
  expect(tally([of('warning'), of('error'), of('error')])).toBe('2 errors, 1 warning');
  expect(tally([of('note'), of('note')])).toBe('2 notes');
});

it('leaves out what was shown of the operation’s own file for another period, unless it is more than a note', () => {
  const once = showOnce();
  const place = { file: 'data/x/operation.yaml', line: 1 };
  const note: Finding = { ...finding, code: 'old-format', severity: 'note', place };
  const other = { ...note, place: { file: 'data/y/operation.yaml', line: 1 } };
  const own = { ...note, place: { file: 'data/x/2024-09/figures.yaml', line: 1 } };
  const error: Finding = { ...finding, place };
  expect(once([note, own, error])).toEqual([note, own, error]);
  expect(once([note, other, own, error])).toEqual([other, own, error]);
});
