// The fact sheets of other countries in every edition and language: made without an error, in their own faces, read back as written.
import { describe, expect, it, vi } from 'vitest';
import { pageWords } from '../../src/layout/words.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { countries, countriesData, periodIn } from '../support/countries.ts';
import { useSession } from '../support/factsheets.ts';
import { lostIn } from '../support/read-words.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });
const session = useSession();

const editions = ['screen', 'press', 'web', 'cards'] as const;

/** The faces that a country's own language needs beside Lato, as PDFs name them. */
const faces: Readonly<Record<string, string>> = {
  armenia: 'NotoSansArmenian',
  georgia: 'NotoSansGeorgian',
  lebanon: 'Vazirmatn',
};

describe.each(countries)('%s', (country) => {
  it.each(editions)('%s', async (edition) => {
    const pages: string[] = [];
    const tools = session().tools;
    const print: Tools['print'] = (html, ...rest) => {
      pages.push(html);
      return tools.print(html, ...rest);
    };
    const job = {
      id: periodIn(country),
      languages: [],
      editions: [edition],
      draft: false,
      print: 'if-sound',
    } as const;
    const outcome = await makeFactsheets(job, { ...tools, root: countriesData, print }, () => undefined);
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(outcome.files.map(({ language }) => language)).size).toBe(2);
    if (edition !== 'screen' && edition !== 'press') return;
    for (const [index, { language, bytes, facts }] of outcome.files.entries()) {
      const families = new Set(facts?.fonts.map(({ name }) => name.replace(/-\w+$/, '')));
      const own = language === 'en' ? undefined : faces[country];
      expect([...families].sort()).toEqual(own === undefined ? ['Lato'] : ['Lato', own]);
      expect(facts?.fonts.filter(({ kind, embedded }) => kind !== 'Type0' || !embedded)).toEqual([]);
      const html = pages.findLast((one) => one.includes(`<html lang="${language}"`)) ?? pages[index] ?? '';
      expect(await lostIn(bytes, pageWords(html))).toEqual([]);
    }
  });
});
