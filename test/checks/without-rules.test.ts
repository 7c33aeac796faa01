// Which checks have no rules for a language: derived from what each check needs and what each language has.
import { expect, it } from 'vitest';
import { dataChecks } from '../../src/checks/data-checks.ts';
import { sayWithoutRules, withoutRules } from '../../src/checks/without-rules.ts';

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
  expect(withoutRules(dataChecks, ['ka'])).toEqual([{ language: 'ka', name: 'Georgian', checks: needy }]);
});

it('is said in a line', () => {
  const [lost = { language: '', name: '', checks: [] }] = withoutRules([check('b', ['dots'])], ['fr']);
  expect(sayWithoutRules(lost)).toBe('For French, 1 check has no rules.');
  expect(sayWithoutRules({ ...lost, checks: ['a', 'b'] })).toBe('For French, 2 checks have no rules.');
});
