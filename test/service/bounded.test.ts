// How large what a job comes to may be: each bound, and a fault of the machine that is one of size.
import { expect, it } from 'vitest';
import type { Finding } from '../../src/errors.ts';
import { largestFile } from '../../src/service/store/places.ts';
import { bounded, mostFindings, mostMade, mostSaid } from '../../src/service/work/bounded.ts';
import { faultOf } from '../../src/service/work/job-process.ts';

const finding: Finding = { code: 'x', severity: 'note', message: '', hint: '' };
const file = (length: number) => ({
  name: 'a.pdf',
  type: 'application/pdf',
  bytes: { byteLength: length } as Uint8Array,
});
const files = (...lengths: number[]) => ({ files: lengths.map(file), findings: [] });
const whole = Array.from({ length: mostMade / largestFile }, () => largestFile);
const circle: { self?: object } = {};
circle.self = circle;

it.each([
  ['the largest files', files(...whole), undefined],
  ['one that is larger', files(largestFile + 1), 'a.pdf has more than 64 MB'],
  ['too many of them', files(...whole, 1), 'more than 256 MB together'],
  ['as many findings as are told', { files: [], findings: Array(mostFindings).fill(finding) }, undefined],
  [
    'more findings',
    { files: [], findings: Array(mostFindings + 1).fill(finding) },
    'more than 10000 findings',
  ],
  ['much data', { files: [], findings: [], data: 'x'.repeat(mostSaid - 100) }, undefined],
  ['more data', { files: [], findings: [], data: 'x'.repeat(mostSaid) }, 'data have more than 16 MB'],
  ['data that are no JSON', { files: [], findings: [], data: circle }, 'data have more than 16 MB'],
])('%s', (_, outcome, large) => {
  const kept = bounded(outcome);
  if (large === undefined) expect(kept).toBe(outcome);
  else
    expect(kept).toMatchObject({
      files: [],
      findings: [],
      why: { code: 'result-too-large', message: expect.stringContaining(large) },
    });
});

it('no room on a disk that is memory is told as such, however deep that is said', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  for (const error of [full, new Error('no page', { cause: full })])
    expect(faultOf(error)).toMatchObject({ fault: { code: 'too-much-memory' } });
  expect(faultOf(new Error('no page'))).toMatchObject({ fault: { code: 'internal' } });
});
