// Codes of countries and donors that nobody has a name for.
import { expect, it } from 'vitest';
import { checkNames } from '../../src/checks/names.ts';
import { FactsheetError } from '../../src/errors.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

/** The names of a language that knows every code but these. */
const without = (...codes: string[]) => {
  const name = (kind: string) => (code: string) => {
    if (!codes.includes(code)) return code;
    throw new FactsheetError(`unknown-${kind}`, `There is no ${kind} “${code}”.`, { hint: 'Correct it.' });
  };
  return { country: name('country'), donor: name('donor') };
};

it('finds nothing where each code has a name', async () => {
  expect(checkNames(await periodWith(), [without(), without()])).toEqual([]);
});

it('tells each code once, at its own line, whichever language lacks it', async () => {
  const period = await periodWith({ file: `${shipped}/figures.yaml`, find: 'JOR: 4', put: 'ZZQ: 4' });
  const found = told(checkNames(period, [without('ZZQ'), without('ZZQ', 'BEL')]));
  expect(found).toEqual([
    expect.stringMatching(/^error unknown-country figures\.yaml:\d+:\d+ There is no country “ZZQ”/),
    expect.stringMatching(/^error unknown-donor figures\.yaml:\d+:\d+ There is no donor “BEL”/),
  ]);
});

it('lets faults of the program through', async () => {
  const broken = {
    country: () => {
      throw new TypeError('x');
    },
    donor: (code: string) => code,
  };
  const period = await periodWith();
  expect(() => checkNames(period, [broken])).toThrow(TypeError);
});
