// Operations in other scripts: the checks of the data fault none of their right texts.
import { expect, test } from 'vitest';
import { openSession } from '../../src/index.ts';
import { countries, countriesData, periodIn } from '../support/countries.ts';

test.each(countries)(
  '%s has no finding in its data, but that nobody has read the template’s words',
  async (country) => {
    await using session = openSession({ files: countriesData.folder });
    const { findings } = await session.check(periodIn(country), { quick: true });
    expect(findings.filter(({ code }) => code !== 'words-unread')).toEqual([]);
  },
);
