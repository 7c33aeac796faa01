// What blocks show in other scripts: names and headings that no line parts wrongly, figures under figures.
import { expect, it } from 'vitest';
import { summaryOf } from '../../src/blocks/show.ts';
import { localise } from '../../src/locale/local.ts';
import { subjectIn } from '../checks/support.ts';
import { shownBlocks, viewOf } from '../support/blocks.ts';
import { countriesData, periodIn } from '../support/countries.ts';

async function localIn(country: string, language: string) {
  const { period, languages } = await subjectIn(countriesData, periodIn(country));
  const languageFile = languages.find((one) => one.language === language)?.file;
  if (!languageFile) throw new Error(`no ${language}`);
  return localise({ period, language, languageFile });
}

it('headings and names of the template and of operation.yaml keep an ending with its word, and are not hyphenated', async () => {
  const local = await localIn('armenia', 'hy');
  expect(shownBlocks(local).presence?.title).toBe('ՄԱԿ&#xa0;<span class="keep">ՓԳՀ-ի</span> ներկայությունը');
  expect(viewOf(await localIn('ukraine', 'uk')).masthead.organisation.full).toContain('ООН у\u00A0справах');
});

it('columns of figures alone are told from columns of words', async () => {
  const { regions } = shownBlocks(await localIn('armenia', 'hy')) as unknown as Record<
    string,
    { heads: { figures: boolean }[]; rows: { others: { figures: boolean; html: string }[] }[] }
  >;
  expect(regions?.heads.map(({ figures }) => figures)).toEqual([false, true, true]);
  expect(regions?.rows[0]?.others).toEqual([
    { html: '41\u00A0250', figures: true },
    { html: '97', figures: true },
  ]);
});

it('a sheet without statements is described by its highlights', async () => {
  expect(summaryOf(await localIn('ukraine', 'uk'))[0]).toMatch(/^184\u00A0301 особа отримала /);
  expect(summaryOf(await localIn('georgia', 'ka'))[0]).toMatch(/^UNHCR მთავრობასთან /);
});
