// The PDFs of the shipped period are opened, and hold what the data files say.
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { project, shipped } from '../support/data.ts';
import { makeOne, useWorkshop } from '../support/factsheets.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { type Expected, expectationsOf } from './expected.ts';
import * as faults from './faults.ts';

describe.each(['az', 'en'])(`${shipped} in %s`, (language) => {
  const workshop = useWorkshop();
  let pdf: ReadPdf;
  let expected: Expected;

  beforeAll(async () => {
    expected = await expectationsOf(path.join(project, 'data'), shipped, language);
    const { bytes } = await makeOne(workshop().tools, language);
    pdf = await readPdf(bytes);
  }, 60_000);

  test('the data say what to look for', () => {
    expect(expected.passages.length).toBeGreaterThan(30);
    expect(expected.figures.length).toBeGreaterThan(10);
    expect(expected.links.length).toBeGreaterThan(2);
  });

  test.each(Object.entries(faults))('%s', (_, find) => {
    expect(find(pdf, expected)).toEqual([]);
  });
});
