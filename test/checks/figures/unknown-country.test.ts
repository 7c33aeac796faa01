// Codes of countries and donors that nobody has a name for.
import { expect, it } from 'vitest';
import { type DataSubject, runChecks } from '../../../src/checks/check.ts';
import { unknownCountry } from '../../../src/checks/figures/unknown-country.ts';
import { unknownDonor } from '../../../src/checks/figures/unknown-donor.ts';
import { told } from '../support.ts';
import { figure, findings, subjectOf } from './support.ts';

const checks = [unknownCountry, unknownDonor];

it('finds nothing where each code has a name', async () => {
  expect(await findings(checks, [])).toEqual([]);
});

it('tells each code once, at its own line, though both languages lack it', async () => {
  const found = await findings(checks, [figure('JOR: 4', 'ZZQ: 4'), figure('BEL,', 'BLG,')]);
  expect(found).toEqual([
    expect.stringMatching(/^error unknown-country figures\.yaml:\d+:12 There is no country “ZZQ” in “az”/),
    expect.stringMatching(/^error unknown-donor figures\.yaml:\d+:15 There is no donor “BLG”/),
  ]);
});

it('lets faults of the program through', async () => {
  const subject = await subjectOf([]);
  const [language] = subject.languages;
  if (!language?.formats) throw new Error('there is no language');
  const country = () => {
    throw new TypeError('x');
  };
  const broken: DataSubject = {
    ...subject,
    languages: [{ ...language, formats: { ...language.formats, country } }],
  };
  expect(() => told(runChecks(checks, broken))).toThrow(TypeError);
});
