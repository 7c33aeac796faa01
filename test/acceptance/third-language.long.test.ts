// A third language needs new YAML files and nothing else: French, for the shipped operation.
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Outcome } from '../../src/pipeline/job.ts';
import { thisHost } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { withRenderSession } from '../support/session.ts';
import { findingsOf, make, wordsOf } from './support/making.ts';
import { projectWithFrench } from './support/third-language.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What is found, but for notes: in a language whose rules are few, the copy desk asks more than it tells. */
const toldOf = (outcome: Outcome) => findingsOf(outcome).filter((finding) => !finding.startsWith('note '));

/** What the program makes of the project's shipped period. */
function makeIn(project: string, languages: readonly string[] = []): Promise<Outcome> {
  const data = folderSource(path.join(project, 'data'));
  const options = { project, data: data.folder, host: thisHost() };
  return withRenderSession(
    options,
    () => undefined,
    ({ tools }) => make(tools, { data, languages }),
  );
}

it('prints a whole factsheet in French, beside the other two', async () => {
  const outcome = await makeIn(await projectWithFrench());
  expect(toldOf(outcome)).toEqual([]);
  expect(outcome.files.map(({ language }) => language)).toEqual(['az', 'en', 'fr']);
  const factsheet = outcome.files.find(({ language }) => language === 'fr');
  const pdf = await readPdf(factsheet?.bytes ?? new Uint8Array());
  expect(pdf.language).toBe('fr');
  expect(pdf.title).toBe('HCR Azerbaïdjan\u00A0: Fiche d’information, septembre 2024');
  expect(pdf.pages).toHaveLength(2);
  const words = await wordsOf(outcome, 'fr');
  for (const phrase of [
    'Azerbaïdjan',
    'Septembre 2024',
    '657 749',
    'mi-2024',
    'Royaume-Uni de Grande-Bretagne',
    '8,0 millions $',
    '44 %',
    'Faits marquants',
    'au premier semestre 2024',
    '2 084',
    'le 11 juin 2024',
    'Six fonctionnaires et juges',
    'Donateurs',
    'Page 2 sur 2',
    'Publié le 30 septembre 2024',
  ]) {
    expect(words).toContain(phrase);
  }
  expect(words).not.toMatch(/\{\{|\}\}|Məlumat|Fact sheet|Funding|undefined|NaN/);
  const order = ['Allemagne', 'Australie', 'Belgique', 'Danemark', 'France', 'Suède', 'Suisse'];
  expect(order.map((name) => words.lastIndexOf(name))).toEqual(
    order.map((name) => words.lastIndexOf(name)).toSorted((a, b) => a - b),
  );
});

/** A project whose French file lacks two words. */
async function projectWithGaps(): Promise<string> {
  const project = await projectWithFrench();
  const locale = path.join(project, 'templates/locales/fr.yaml');
  const text = await readFile(locale, 'utf8');
  await writeFile(
    locale,
    text.replace('  highlights: Faits marquants\n', '').replace('  draft: Projet\n', ''),
  );
  return project;
}

const gaps = [
  expect.stringMatching(/^error missing templates\/locales\/fr\.yaml:\d+:\d+ words\.highlights is missing/),
  expect.stringMatching(/^error missing templates\/locales\/fr\.yaml:\d+:\d+ words\.draft is missing/),
];

it('names each word that a language still lacks', async () => {
  const outcome = await makeIn(await projectWithGaps());
  expect(toldOf(outcome)).toEqual(gaps);
  expect(outcome.files).toEqual([]);
});

it('names them too where that language is made alone', async () => {
  expect(toldOf(await makeIn(await projectWithGaps(), ['fr']))).toEqual(gaps);
});

it('names the file that a language lacks', async () => {
  const project = await projectWithFrench();
  await rm(path.join(project, 'templates/locales/fr.yaml'));
  expect(toldOf(await makeIn(project, ['fr']))).toEqual([
    expect.stringMatching(/^error words-missing data\/azerbaijan\/locales\/fr\.yaml /),
  ]);
});
