// An operation in a script that Lato lacks: names of countries from CLDR, and the sample text for all words.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { temporaryFolder } from './data.ts';
import { samples } from './scripts.ts';

/** The period that `scriptOperation` makes. */
export const sampled = 'sampled/2025-03';

/** Its data folder. */
export async function scriptOperation(language: string): Promise<FolderSource> {
  const sample = samples[language];
  if (!sample) throw new Error(`no sample in ${language}`);
  const { heading, text, mixed } = sample;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const own = (words: string) => ({ [language]: words });
  const countries = ['SYR', 'IRN', 'SSD', 'COD', 'USA', 'DEU', 'SWE'];
  const regions = ['SY', 'IR', 'SS', 'CD', 'US', 'DE', 'SE'];
  const operation = {
    format: 2,
    name: own(heading),
    iso3: 'GEO',
    file_name: 'Sampled',
    languages: [language],
    organisation: { short: own('UNHCR'), full: own(`${heading} ${heading}`) },
    sources: { office: { name: own(heading) } },
    offices: { branch: own(heading) },
    countries: Object.fromEntries(
      countries.map((code, index) => [
        code,
        own((names.of(regions[index] ?? '') ?? code).replace(' - ', ' – ')),
      ]),
    ),
    contacts: { reporting: { name: own(heading), email: 'reporting@example.org' } },
  };
  const figures = {
    issued: '2025-03-31',
    during: '2025-01/2025-03',
    source: 'office',
    population: {
      as_of: '2024-12-31',
      source: 'office',
      groups: { refugees: 29862, asylum_seekers: 1204, idps: 291354 },
      origins: { refugees: { SYR: 20000, COD: 5000, IRN: 1480, SSD: 620 } },
    },
    funding: { as_of: '2025-03-31', currency: 'USD', required: 8400000, funded: 3150000 },
    presence: { as_of: '2025-03-31', staff: { national: 24, international: 5 }, offices: { branch: 1 } },
    donors: { list: ['USA', 'DEU', 'SWE'] },
    results: { counselled: 3120 },
  };
  const words = {
    opening: { one: text, two: mixed },
    highlights: { one: `**{{counselled, number}} ${heading}** ${text.replaceAll('*', '')}` },
    protection: { one: { title: heading, body: text }, two: { title: heading, body: mixed } },
    priorities: { one: { title: heading, body: `${text} ${mixed}` }, two: { title: heading, body: text } },
    partnership: { one: text },
    statelessness: { one: text },
    donors: { thanks: heading },
  };
  const folder = path.join(await temporaryFolder(), 'data');
  await mkdir(path.join(folder, sampled), { recursive: true });
  await writeFile(path.join(folder, 'sampled/operation.yaml'), stringify(operation));
  await writeFile(path.join(folder, sampled, 'figures.yaml'), stringify(figures));
  await writeFile(path.join(folder, sampled, `text.${language}.yaml`), stringify(words));
  return folderSource(folder);
}

/** The tools over such an operation: the template has its words in few languages, and has those in English for the others. */
export function withWords(tools: Tools, root: FolderSource): Tools {
  return {
    ...tools,
    root,
    async languageFiles(languages) {
      const { files: known } = await tools.languageFiles(['en']);
      const own = await tools.languageFiles(languages);
      const files = languages.flatMap((language) => {
        const file = own.files[language] ?? known.en;
        return file ? [[language, file] as const] : [];
      });
      return { files: Object.fromEntries(files), findings: [], shown: own.shown };
    },
  };
}
