// report.json: what it holds, and numbers as exact as they can mean.
import { expect, it } from 'vitest';
import { type Report, reportBytes } from '../src/report.ts';

const report: Report = {
  period: 'x/2024-09',
  draft: false,
  made: '2024-09-30T00:00:00.000Z',
  versions: { node: 'v24' },
  inputs: [{ file: 'data/x/figures.yaml', sha256: 'ab', bytes: 12 }],
  files: [
    {
      file: 'a.pdf',
      language: 'en',
      edition: 'screen',
      pages: 2,
      bytes: 1234,
      sha256: 'cd',
      fit: {
        body: 8.5,
        leading: 12,
        airs: [1, 2.2],
        tight: false,
        columns: [{ page: 1, name: 'main', room: 23.442083333333333, filled: 1.0025747742663658, hole: 0 }],
        overflows: [],
      },
    },
  ],
  findings: [],
  timings: { total: 2723.838433 },
};

it('is JSON that ends with a line feed, with all that was given', () => {
  const text = Buffer.from(reportBytes(report)).toString('utf8');
  expect(text.endsWith('}\n')).toBe(true);
  const read: Report = JSON.parse(text);
  expect(read).toMatchObject({ period: 'x/2024-09', files: [{ file: 'a.pdf', bytes: 1234 }] });
  expect(Object.keys(read)).toEqual(Object.keys(report));
});

it('rounds to three decimals, and leaves whole numbers whole', () => {
  const read: Report = JSON.parse(Buffer.from(reportBytes(report)).toString('utf8'));
  expect(read.files[0]?.fit?.columns[0]).toMatchObject({ room: 23.442, filled: 1.003 });
  expect(read.timings.total).toBe(2723.838);
  expect(read.inputs[0]?.bytes).toBe(12);
});
