// What the file says of itself, in the words of each language.
import path from 'node:path';
import { expect, test } from 'vitest';
import { type DocumentFacts, documentFacts } from '../../src/layout/facts.ts';
import { readPeriod } from '../../src/pipeline/read.ts';
import { dataTools } from '../../src/session/data.ts';
import { project, shipped } from '../support/data.ts';

async function localIn(language: string) {
  const tools = dataTools({ project, data: path.join(project, 'data') });
  const { locals } = await readPeriod({ id: shipped, languages: [language] }, tools, () => undefined);
  const [local] = locals;
  if (!local) throw new Error('no period');
  return local;
}

const factsIn = async (language: string): Promise<DocumentFacts> => documentFacts(await localIn(language));

test('title, author, subject and keywords', async () => {
  expect(await factsIn('en')).toMatchObject({
    title: 'UNHCR Azerbaijan: Fact sheet, September 2024',
    author: 'United Nations High Commissioner for Refugees',
    subject: 'Fact sheet, Azerbaijan, September 2024',
    keywords: [
      'UNHCR',
      'Azerbaijan',
      'Fact sheet',
      'September 2024',
      'Refugees',
      'Asylum-seekers',
      'Stateless persons',
      'Internally displaced persons (IDPs)',
    ],
    issued: '2024-09-30',
  });
});

test('what the file is about has the commas of its script', async () => {
  const local = await localIn('en');
  const subject = (language: string) => documentFacts({ ...local, language }).subject;
  expect(subject('ar')).toBe('Fact sheet، Azerbaijan، September 2024');
  expect(subject('am')).toBe('Fact sheet፣ Azerbaijan፣ September 2024');
  expect(subject('my')).toBe('Fact sheet၊ Azerbaijan၊ September 2024');
  expect(subject('ka')).toBe('Fact sheet, Azerbaijan, September 2024');
});

test.each([
  ['read on', { web: 'https://www.unhcr.org/az/' }, 'read on (web page unhcr.org/az)'],
  ['unhcr.org/az', { web: 'https://www.unhcr.org/az/' }, 'Web page unhcr.org/az'],
  [
    'help.unhcr.org/ azerbaijan',
    { web: 'https://help.unhcr.org/azerbaijan/' },
    'Web page help.unhcr.org/azerbaijan',
  ],
  ['', { web: 'https://www.unhcr.org/' }, 'Web page unhcr.org'],
  ['söz', { web: 'https://a.example/%C9%99?b=1' }, 'söz (web page a.example/ə?b=1)'],
  ['odd', { web: 'https://a.example/%E0%A4' }, 'odd (web page a.example/%E0%A4)'],
  ['the office', { mail: 'aze@unhcr.org' }, 'the office (e-mail to aze@unhcr.org)'],
  ['AZE@unhcr.org', { mail: 'aze@unhcr.org' }, 'E-mail to aze@unhcr.org'],
  ['see below', { page: 2 }, 'see below (page 2)'],
])('a link “%s” to %o', async (words, target, said) => {
  expect((await factsIn('en')).describeLink(words, target)).toBe(said);
});

test('links in Azerbaijani', async () => {
  const { describeLink } = await factsIn('az');
  expect(describeLink('ətraflı', { web: 'https://www.unhcr.org/az/' })).toBe(
    'ətraflı (veb-səhifə: unhcr.org/az)',
  );
  expect(describeLink('', { mail: 'aze@unhcr.org' })).toBe('E-poçt: aze@unhcr.org');
});
