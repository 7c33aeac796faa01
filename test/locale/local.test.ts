// A whole period set into a language: two that ship and a third that is only YAML.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { type Finding, formatPlace } from '../../src/errors.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { type LocalPeriod, localise } from '../../src/locale/local.ts';
import type { Period } from '../../src/period/period.ts';
import type { Passage } from '../../src/text/html.ts';
import { valueAt } from '../../src/values.ts';
import { project, shipped } from '../support/data.ts';
import { languageFile, shown, type TestLanguage } from './languages.ts';

const fixture = new URL('../fixtures/third-language/data', import.meta.url).pathname;

/** Every passage inside a localised text. */
function passagesOf(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('html' in value && 'plain' in value) return [value as Passage];
  return Object.values(value).flatMap(passagesOf);
}

async function load(folder: string, id: string): Promise<Period> {
  const { period, findings } = await loadPeriod(folderSource(folder), id);
  if (!period) throw new Error(JSON.stringify(findings));
  return period;
}

async function local(language: TestLanguage): Promise<LocalPeriod> {
  const period = await load(fixture, 'valley/2024-06');
  return localise({ period, language, languageFile: languageFile(language) });
}

/** The findings of the fixture with one sentence changed, as `code file:line:column`. */
async function faultsOf(sentence: string): Promise<string[]> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'locale-')), 'data');
  onTestFinished(() => rm(path.dirname(folder), { recursive: true }));
  await cp(fixture, folder, { recursive: true });
  const file = path.join(folder, 'valley/2024-06/text.az.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/helped: ".*"/, `helped: ${JSON.stringify(sentence)}`));
  const period = await load(folder, 'valley/2024-06');
  try {
    localise({ period, language: 'az', languageFile: languageFile('az') });
  } catch (error) {
    const { findings } = error as { findings: Finding[] };
    return findings.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);
  }
  return [];
}

const passage = (text: unknown, name: string) => valueAt(text, name.split('.')) as Passage | undefined;

describe('a third language', () => {
  it('needs only YAML', async () => {
    const { text, format, word } = await local('fr');
    expect(shown(passage(text, 'opening.helped')?.html.replaceAll('\u00AD', '') ?? '')).toBe(
      '<strong>2~084&#xa0;personnes</strong> le 11~juin 2024 dans 7&#xa0;districts',
    );
    expect(shown(passage(text, 'highlights.funded')?.plain ?? '')).toBe(
      '4,5~M~$ reçus sur 8,0~M~$, soit 56~% (2024e)',
    );
    expect([format.asOf('2024-06-30'), format.country('UKR'), format.country('RUS')]).toEqual([
      'mi-2024',
      'Ukraine',
      'Fédération de Russie',
    ]);
    expect([format.donor('EU'), format.donor('DEU'), format.country('XXA')]).toEqual([
      'Union européenne',
      'Allemagne',
      'Apatrides',
    ]);
    expect(word('origins.share', { count: 2, share: format.percent(0.5) })).toBe(
      '50\u00A0% viennent de ces 2 pays',
    );
  });

  it('stands beside one with code of its own', async () => {
    const { text, own, period } = await local('az');
    expect(shown(passage(text, 'opening.helped')?.plain ?? '')).toBe(
      '2~084 nəfər 11~iyun 2024-cü il tarixində yeddi rayonda',
    );
    expect(passage(text, 'highlights.funded')?.plain).toBe('50-dən çox, 2024-cü, 2014-cü, 44%-i');
    expect(own(period.operation.name)).toBe('Vadi');
  });
});

describe('a source', () => {
  it('is called after the half of the year that its figures are of', async () => {
    const { period } = await loadPeriod(folderSource(path.join(project, 'data')), shipped);
    if (!period) throw new Error('the shipped period cannot be read');
    const local = localise({ period, language: 'en', languageFile: languageFile('en') });
    expect(['2024-06-30', '2023-12-31', '2024-03-31'].map((day) => local.source('rdf', day))).toEqual([
      'UNHCR mid-year statistical report and UNHCR Refugee Data Finder',
      'UNHCR annual statistical report and UNHCR Refugee Data Finder',
      'UNHCR Refugee Data Finder',
    ]);
    // A source with one name keeps it.
    expect(local.source('office', '2023-12-31')).toBe(local.source('office'));
  });
});

describe('the shipped period', () => {
  it.each(['az', 'en'] as const)('has no placeholder and no marker left in %s', async (language) => {
    const period = await load(new URL('../../data', import.meta.url).pathname, 'azerbaijan/2024-09');
    const { text } = localise({ period, language, languageFile: languageFile(language) });
    const printed = passagesOf(text);
    const left = /\{\{|\}\}|\*|:en\[|2024-cı|undefined|NaN/;
    expect(printed.filter(({ html, plain }) => left.test(html + plain))).toEqual([]);
    expect(printed.length).toBeGreaterThan(30);
  });
});

describe('a language', () => {
  it('sorts as its readers do', async () => {
    const { format } = await local('az');
    const sorted = (text: string) => text.split(' ').sort(format.compare).join(' ');
    expect(sorted('D Ç C')).toBe('C Ç D');
    expect(sorted('F Ə E')).toBe('E Ə F');
    expect(sorted('İ I X H')).toBe('H X I İ');
    expect(sorted('L Q K')).toBe('K Q L');
    expect(sorted('İsveçrə İsveç Xorvatiya Qətər Kuba Əfqanıstan Estoniya Çad Danimarka')).toBe(
      'Çad Danimarka Estoniya Əfqanıstan Xorvatiya İsveç İsveçrə Kuba Qətər',
    );
  });

  it('has its own capitals', async () => {
    const { format } = await local('az');
    expect(['iyun', 'ısı', 'şəhər', '2024', ''].map(format.capitalise)).toEqual([
      'İyun',
      'Isı',
      'Şəhər',
      '2024',
      '',
    ]);
    expect((await local('fr')).format.capitalise('iyun')).toBe('Iyun');
  });

  it('that the period or a name lacks is told', async () => {
    const missing = expect.objectContaining({ code: 'language-missing', kind: 'findings' });
    await expect(local('en')).rejects.toThrow(missing);
    const { own } = await local('fr');
    expect(() => own({ az: 'x' })).toThrow(missing);
    expect(() => own({})).toThrow(missing);
  });
});

describe('faults in a text', () => {
  it('are told all at once, each at its place', async () => {
    const sentence = '{{helped}} {{helpd}} {{mission, money}} [x](http://a.b) {{constructor, x}}';
    expect(await faultsOf(sentence)).toEqual([
      'unknown-figure data/valley/2024-06/text.az.yaml:2:23',
      'wrong-format data/valley/2024-06/text.az.yaml:2:33',
      'wrong-link data/valley/2024-06/text.az.yaml:2:56',
      'unknown-figure data/valley/2024-06/text.az.yaml:2:68',
    ]);
  });

  it('none in what only looks like mark-up or a placeholder', async () => {
    expect(await faultsOf('$t(kind) { {helped} } <b> &amp; a.b:c')).toEqual([]);
  });
});

it('a figure brings no mark-up', async () => {
  const period = await load(fixture, 'valley/2024-06');
  const file = languageFile('fr');
  const money = { ...file.formats.money, millions: '*{{amount}}* [M](javascript:x) <b> {{sign}} :en[x]' };
  const { text } = localise({
    period,
    language: 'fr',
    languageFile: { ...file, formats: { ...file.formats, money } },
  });
  expect(shown(passage(text, 'highlights.funded')?.html ?? '')).toContain(
    '*4,5*~[M](javascript:x)~&lt;b&gt;~$~:en[x] reçus',
  );
});
