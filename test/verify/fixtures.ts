// The factsheets and sheets that `npm run verify` makes: each kind that an office may ask for.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Source } from '../../src/files/source.ts';
import { pageWords } from '../../src/layout/words.ts';
import type { Job } from '../../src/pipeline/job.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { findingsOf } from '../acceptance/support/making.ts';
import { photo, withPhoto } from '../acceptance/support/pictures.ts';
import { longer } from '../acceptance/support/texts.ts';
import { projectWithFrench } from '../acceptance/support/third-language.ts';
import { charts, donorLogos, fundingInDetail, threePages } from '../blocks/arrangements.ts';
import { dataAYearOn, yearOn } from '../support/changes.ts';
import { countries, countriesData, periodIn } from '../support/countries.ts';
import { type Change, dataWith, large, operations, project, shipped, small } from '../support/data.ts';
import { thisHost } from '../support/factsheets.ts';
import { samplePage, samples } from '../support/scripts.ts';
import { withRenderSession } from '../support/session.ts';
import { bodies } from '../support/sheet-bodies.ts';
import { finishSheet, sheet, someFacts } from '../support/sheets.ts';

/** A PDF by the name that it is told by. */
export type Made = { name: string; bytes: Uint8Array };

const figures = `${shipped}/figures.yaml`;

/** Each makes its PDFs, inside of a test. */
export const fixtures: Readonly<Record<string, (tools: Tools) => Promise<Made[]>>> = {
  shipped: (tools) => pdfsOf(tools, { data: tools.root }),
  draft: (tools) => pdfsOf(tools, { data: tools.root, draft: true }),
  'large operation': async (tools) => {
    const english = {
      file: 'large-operation/operation.yaml',
      find: 'languages: [en, fr]',
      put: 'languages: [en]',
    };
    return pdfsOf(tools, { data: await dataWith([english], operations), id: large });
  },
  'three forms of page': async (tools) => pdfsOf(tools, { data: await dataWith(threePages), draft: true }),
  'a map, years and ages': async (tools) => pdfsOf(tools, { data: await dataWith(charts) }),
  'the funding in detail': async (tools) => pdfsOf(tools, { data: await dataWith(fundingInDetail) }),
  'logos of donors': async (tools) => pdfsOf(tools, { data: await dataWith(donorLogos) }),
  'small operation': (tools) => pdfsOf(tools, { data: folderSource(operations), id: small }),
  'three languages': async () => {
    const folder = await projectWithFrench();
    const data = folderSource(path.join(folder, 'data'));
    const options = { project: folder, data: data.folder, host: thisHost() };
    return withRenderSession(
      options,
      () => undefined,
      ({ tools }) => pdfsOf(tools, { data }),
    );
  },
  'long text': async (tools) => {
    const changes = [await longer('az', 1.1), await longer('en', 1.1)];
    return pdfsOf(tools, { data: await dataWith(changes) });
  },
  'far too long a text, as a draft': async (tools) => {
    return pdfsOf(tools, { data: await dataWith([await longer('en', 1.6)]), languages: ['en'], draft: true });
  },
  'changes since the last period': async (tools) => {
    return pdfsOf(tools, { data: await dataAYearOn('shown'), id: yearOn, previous: shipped });
  },
  'no photo': (tools) => changed(tools, { file: figures, find: /\n {2}image: .*/, put: '' }),
  'no story': async (tools) => {
    const without = { find: /\nstory:[\s\S]*?\n\npriorities/, put: '\npriorities' };
    const texts = ['az', 'en'].map((language) => ({ file: `${shipped}/text.${language}.yaml`, ...without }));
    return changed(tools, ...texts, { file: figures, find: /\nstory:\n( {2}.*\n)+/, put: '\n' });
  },
  'photo as JPEG': (tools) => changed(tools, ...withPhoto('photo.jpg', photo('jpeg', 1200, 800))),
  'photo as PNG': (tools) => changed(tools, ...withPhoto('photo.png', photo('png', 1200, 800))),
  'one origin': (tools) => changed(tools, { file: figures, find: /\n {6}(AFG|RUS|PAK|JOR): .*/g, put: '' }),
  'no donors': (tools) => changed(tools, { file: figures, find: /\n {2}list: .*/, put: '\n  list: []' }),
  'palette of 2025': (tools) =>
    changed(tools, { file: 'azerbaijan/operation.yaml', find: 'palette: "2021"', put: 'palette: "2025"' }),
  'links everywhere': async (tools) => changed(tools, await linked('az'), await linked('en')),
  ...Object.fromEntries(
    countries.map((country) => [
      country,
      (tools: Tools) => pdfsOf(tools, { data: countriesData, id: periodIn(country) }),
    ]),
  ),
  'other scripts': samplesOf,
  sheets: async (tools) => {
    const made: Made[] = [];
    for (const [name, body] of Object.entries(bodies)) {
      made.push({ name: `sheet of ${name}`, bytes: (await finishSheet(tools, await sheet(body))).bytes });
    }
    return made;
  },
};

/** The samples of other scripts, a page each. */
async function samplesOf(tools: Tools): Promise<Made[]> {
  const made: Made[] = [];
  for (const language of Object.keys(samples)) {
    const html = await samplePage(language);
    const facts = { ...someFacts, language, words: pageWords(html) };
    made.push({ name: language, bytes: (await finishSheet(tools, html, facts)).bytes });
  }
  return made;
}

async function changed(tools: Tools, ...changes: Change[]): Promise<Made[]> {
  return pdfsOf(tools, { data: await dataWith(changes) });
}

/** The PDFs of all languages. What the checks say of the data does not matter here. */
async function pdfsOf(tools: Tools, { data, ...wanted }: Partial<Job> & { data: Source }): Promise<Made[]> {
  const job: Job = { id: shipped, languages: [], draft: false, print: 'always', ...wanted };
  const outcome = await makeFactsheets(job, { ...tools, root: data }, () => undefined);
  if (outcome.files.length === 0) throw new Error(findingsOf(outcome).join('\n'));
  return outcome.files.map(({ language, bytes }) => ({ name: language, bytes }));
}

/** Every passage of a language with a link on its third and fourth words. */
async function linked(language: string): Promise<Change> {
  const file = `${shipped}/text.${language}.yaml`;
  const text = await readFile(path.join(project, 'data', file), 'utf8');
  const address = 'https://www.unhcr.org/az/a_page?of=the&web=(site)';
  const content = text.replace(
    /^( {2,}\w+: (?:>-\n +)?(?:\p{L}+ ){2})(\p{L}+ \p{L}+)/gmu,
    (_, before: string, words: string) => `${before}[${words}](${address.replace(/[()]/g, '\\$&')})`,
  );
  return { file, content };
}
