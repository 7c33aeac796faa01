// The example beside the shipped data: whole, without a finding, made only when named, and for nobody else.
import path from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { operationsIn, periodsIn } from '../../src/session/periods.ts';
import { dataWith, project, shipped } from '../support/data.ts';
import { makeOne, useSession } from '../support/factsheets.ts';
import { factsheetHere } from './support/in-process.ts';

const data = folderSource(path.join(project, 'data'));
const example = 'example/2025-06';
const session = useSession();

it('has no finding, and every kind of chart', { timeout: 60_000 }, async () => {
  const job = { id: example, languages: [], draft: false, print: 'if-sound' as const };
  const tools = { ...session().tools, root: data };
  const { period, files, findings } = await makeFactsheets(job, tools, () => undefined);
  expect(findings).toEqual([]);
  expect(files.map(({ language, pages }) => [language, pages])).toEqual([['en', 2]]);
  const kinds = period?.blocks.map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['map', 'trend', 'pyramid', 'breakdown', 'quote', 'pictures', 'table', 'link']),
  );
});

it('has the same PDF whatever was printed before it, its table too', { timeout: 60_000 }, async () => {
  const { tools } = session();
  const made = () => makeOne(tools, 'en', { id: example, data });
  const first = await made();
  await makeOne(tools, 'en');
  const again = await made();
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
  // Five rows of two cells under two headers: each cell names that of its column and that of its row, and all are known.
  const { context, catalog } = await PDFDocument.load(first.bytes);
  const elements = context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict ? [one] : []));
  const ids = elements.flatMap((one) => one.get(PDFName.of('ID'))?.toString() ?? []);
  const headers = elements.flatMap((one) => [
    ...`${one.get(PDFName.of('A'))}`.matchAll(/Headers \[ (.*?) \]/g),
  ]);
  expect(new Set(ids).size).toBe(7);
  expect(headers).toHaveLength(10);
  for (const [, named = ''] of headers) {
    expect(named.split(' ')).toHaveLength(2);
    expect(ids).toEqual(expect.arrayContaining(named.split(' ')));
  }
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('IDTree'), PDFDict);
  const known = tree.lookup(PDFName.of('Names'), PDFArray).asArray();
  expect(known.filter((one) => !(one instanceof PDFRef)).map(String)).toEqual(ids.toSorted());
});

describe('an operation that says that it is an example', () => {
  it('is told from the others, and so is one that was copied', async () => {
    const names = await periodsIn(data);
    expect(names?.map(({ id, example: is }) => [id, is])).toEqual([
      [shipped, false],
      [example, true],
    ]);
    for (const [line, is] of [
      ['"example": true', true],
      ['example: true # as ever', true],
      ['example: false', false],
      ['# example: true', false],
      ['site: https://an.example:8443/', false],
    ] as const) {
      const root = memorySource(
        new Map([
          ['land/operation.yaml', `format: 2\r\n${line}\r\n`],
          ['land/2025-06/figures.yaml', ''],
        ]),
      );
      expect((await periodsIn(root))?.map((name) => name.example)).toEqual([is]);
    }
    const own = await dataWith(
      [{ file: 'example/operation.yaml', find: '\nexample: true\n', put: '\n' }],
      path.join(project, 'data'),
    );
    expect((await periodsIn(own))?.some((name) => name.example)).toBe(false);
    expect(await operationsIn(own)).toEqual(['azerbaijan', 'example']);
  });

  it('is listed as one, and neither packed nor sent', { timeout: 60_000 }, async () => {
    const [listed, packed, sent] = await Promise.all([
      factsheetHere(['list']),
      factsheetHere(['pack', example]),
      factsheetHere(['send', example, '--to', 'recipients.csv']),
    ]);
    expect(listed.stdout).toBe(`${shipped}\n${example} (an example)\n`);
    for (const { code, stderr } of [packed, sent]) {
      expect(code).toBe(2);
      expect(stderr).toContain(`${example} is an example with made-up figures: it is never packed or sent.`);
      expect(stderr).toContain('take “example: true” out of example/operation.yaml');
    }
  });
});
