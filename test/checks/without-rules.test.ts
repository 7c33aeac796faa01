// Which checks have no rules for a language: derived from what each check needs and what each language has.
import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dataChecks } from '../../src/blocks/checks.ts';
import { runChecks } from '../../src/checks/check.ts';
import { sayWithoutRules, withoutRules } from '../../src/checks/without-rules.ts';
import { dataWith, project, shipped, temporaryFolder } from '../support/data.ts';
import { planted } from './planted/texts.planted.ts';
import { subjectIn } from './support.ts';

const check = (code: string, needs?: ('dots' | 'quotes' | 'endings')[]) => ({
  code,
  ...(needs && { needs }),
});

it('leaves out what needs nothing, and what one group is enough for', () => {
  const checks = [
    check('a'),
    check('b', ['dots']),
    check('c', ['endings', 'quotes']),
    check('d', ['endings']),
  ];
  expect(withoutRules(checks, ['fr', 'az', 'ka'])).toEqual([
    { language: 'fr', name: 'French', checks: ['b', 'd'] },
    { language: 'ka', name: 'Georgian', checks: ['b', 'c', 'd'] },
  ]);
});

it('counts what a language does not have as known', () => {
  expect(withoutRules([check('b', ['dots'])], ['en'])).toEqual([]);
});

it('finds nothing missing for the languages that are shipped', () => {
  expect(withoutRules(dataChecks, ['az', 'en'])).toEqual([]);
});

it('is every check that needs rules, for a language without a file', () => {
  const needy = dataChecks.flatMap(({ code, needs }) => (needs ? [code] : []));
  expect(needy).toContain('wrong-ending');
  expect(withoutRules(dataChecks, ['ga'])).toEqual([{ language: 'ga', name: 'Irish', checks: needy }]);
});

it('is said in a line', () => {
  const [lost = { language: '', name: '', checks: [] }] = withoutRules([check('b', ['dots'])], ['fr']);
  expect(sayWithoutRules(lost)).toBe('For French, 1 check has no rules.');
  expect(sayWithoutRules({ ...lost, checks: ['a', 'b'] })).toBe('For French, 2 checks have no rules.');
});

/** Faults of the English text that a check finds by rules of its own for English. */
const needy = new Set(withoutRules(dataChecks, ['ga']).flatMap(({ checks }) => checks));
const rows = planted.filter(
  ({ changes, before, expect: codes }) =>
    !before &&
    changes.every(({ file }) => file === 'text.en.yaml') &&
    codes.length > 0 &&
    codes.every(({ code }) => needy.has(code)),
);

it('is true: those checks find nothing where the same text is in a language without a file', async () => {
  expect(rows.length).toBeGreaterThan(5);
  const templates = path.join(await temporaryFolder(), 'templates');
  await cp(path.join(project, 'templates'), templates, { recursive: true });
  await cp(path.join(templates, 'locales/en.yaml'), path.join(templates, 'locales/ga.yaml'));
  const operation = 'azerbaijan/operation.yaml';
  const inIrish = [
    { file: operation, find: /\ben:/g, put: 'ga:' },
    { file: operation, find: 'languages: [az, en]', put: 'languages: [az, ga]' },
  ];
  for (const { fault, changes } of rows) {
    const inPeriod = changes.map((change) => ({ ...change, file: `${shipped}/${change.file}` }));
    const data = await dataWith([...inPeriod, ...inIrish]);
    const text = path.join(data.folder, shipped, 'text');
    await rename(`${text}.en.yaml`, `${text}.ga.yaml`);
    const found = runChecks(dataChecks, await subjectIn(data, shipped, undefined, templates));
    const wrong = found.filter(({ code, place }) => needy.has(code) && place?.file.includes('text.ga'));
    expect(wrong, fault).toEqual([]);
  }
});
