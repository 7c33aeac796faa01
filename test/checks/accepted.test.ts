// Findings that the office lets stand.
import { expect, it } from 'vitest';
import { rules } from '../../src/blocks/checks.ts';
import { applyAccepted, unusedAcceptance } from '../../src/checks/accepted.ts';
import { runChecks } from '../../src/checks/check.ts';
import type { Finding } from '../../src/errors.ts';
import { shipped } from '../support/data.ts';
import { periodWith } from './support.ts';

const finding: Finding = {
  code: 'look-alike',
  severity: 'error',
  message: 'x',
  hint: 'y',
  place: { file: `data/${shipped}/text.az.yaml`, line: 3 },
  at: 'highlights.legal_aid',
  about: 'а',
};

/** The shipped period with entries under `accepted:` of figures.yaml, or of operation.yaml. */
const accepting = (entry: string, file = `${shipped}/figures.yaml`) =>
  periodWith({ file, find: /(\naccepted:[\s\S]*)?$/, put: `\naccepted:\n  - ${entry}\n` });

it.each([
  ['the code alone', '{ code: look-alike, reason: a name }'],
  ['the file', '{ code: look-alike, in: text.az.yaml, reason: a name }'],
  [
    'everything',
    '{ code: look-alike, in: text.az.yaml, at: highlights.legal_aid, about: "а", reason: a name }',
  ],
])('accepts by %s, and keeps the reason', async (_, entry) => {
  const { accepted } = await accepting(entry);
  expect(applyAccepted([finding], accepted, rules)).toEqual([
    { ...finding, severity: 'note', accepted: 'a name' },
  ]);
});

it('accepts what operation.yaml names, in every period', async () => {
  const { accepted } = await accepting('{ code: look-alike, reason: a name }', 'azerbaijan/operation.yaml');
  expect(applyAccepted([finding], accepted, rules)[0]?.severity).toBe('note');
});

it.each([
  ['another code', '{ code: stray-marker, reason: a name }'],
  ['another file', '{ code: look-alike, in: text.en.yaml, reason: a name }'],
  ['another place', '{ code: look-alike, at: highlights, reason: a name }'],
  ['other words', '{ code: look-alike, about: b, reason: a name }'],
])('does not accept by %s', async (_, entry) => {
  const { accepted } = await accepting(entry);
  expect(applyAccepted([finding], accepted, rules)).toEqual([finding]);
});

it('never accepts what would break the page', async () => {
  const { accepted } = await accepting('{ code: broken-placeholder, reason: it is fine }');
  const broken = { ...finding, code: 'broken-placeholder' };
  expect(applyAccepted([broken], accepted, rules)).toEqual([broken]);
});

it('tells entries of the period that accept nothing, and not those of operation.yaml', async () => {
  const period = await accepting('{ code: look-alike, reason: a name }');
  expect(runChecks([unusedAcceptance], { period, findings: [finding] })).toEqual([]);
  const [idle] = runChecks([unusedAcceptance], { period, findings: [] });
  expect(idle).toMatchObject({ code: 'accepts-nothing', place: { file: `data/${shipped}/figures.yaml` } });
  const released = await accepting('{ code: source-differs, reason: ours }');
  const idleOf = (one: typeof released) => runChecks([unusedAcceptance], { period: one, findings: [] });
  expect(idleOf(released)).toHaveLength(1);
  expect(idleOf({ ...released, released: [] })).toEqual([]);
  const always = await accepting('{ code: look-alike, reason: a name }', 'azerbaijan/operation.yaml');
  const told = runChecks([unusedAcceptance], { period: always, findings: [] });
  expect(told.map(({ message }) => message).join()).not.toContain('look-alike');
});
