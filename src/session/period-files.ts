// Reads a period's files as they are, whatever state they are in.
import path from 'node:path';
import { parts } from '../blocks/load.ts';
import { type Source, shownIn } from '../files/source.ts';
import type { Block } from '../period/blocks.ts';
import { readOwnWords } from '../period/own-words.ts';
import { tablesShown } from '../period/page-holds.ts';
import { readPages } from '../period/pages.ts';
import { readYaml, type YamlFile } from '../period/read.ts';
import { languagesIn, languagesOfFiles } from '../rollover/languages.ts';
import type { PeriodFiles } from '../rollover/status.ts';
import type { PeriodName } from './periods.ts';

/**
 * Reads a period's files as they are. Where its operation names no languages, it has those that it has files of.
 * `blocks` are those of its pages.
 * @param previous the id of the period before it
 */
export async function readPeriodFiles(
  root: Source,
  { id, operation }: Pick<PeriodName, 'id' | 'operation'>,
  previous: string | undefined,
): Promise<PeriodFiles & { blocks: readonly Block[] }> {
  const operationFile = await readYaml(root, path.join(operation, 'operation.yaml'));
  const named = 'findings' in operationFile ? [] : languagesIn(operationFile.value);
  const inside = ((await root.list(id)) ?? []).map(({ name }) => name);
  const inFolder = languagesOfFiles(inside);
  const languages = named.length > 0 ? named : inFolder;
  const nameOf = (language: string) => path.join(id, `text.${language}.yaml`);
  const texts = await Promise.all(
    languages.map(async (language) => [language, await readYaml(root, nameOf(language))] as const),
  );
  const figures = path.join(id, 'figures.yaml');
  const { file, findings, blocks } = await readPages(root, id, parts);
  const ofWords = blocks.flatMap(({ name, isOfWords }) => (isOfWords ? [name] : []));
  const ofData = blocks.flatMap(({ name, isOfData }) => (isOfData ? [name] : []));
  return {
    operation: operationFile,
    words: await ownWords(root, operation, languages),
    figures: await readYaml(root, figures),
    texts: Object.fromEntries(texts),
    last: await lastTexts(root, previous, languages),
    ...((file || findings.length > 0) && { pages: { findings, ofWords, ofData } }),
    blocks,
    tables: new Set(findings.length > 0 ? [] : tablesShown(blocks, parts).keys()),
    names: {
      figures: shownIn(root, figures),
      ...(inside.includes('NOTES.md') && { notes: shownIn(root, path.join(id, 'NOTES.md')) }),
      texts: Object.fromEntries(languages.map((language) => [language, shownIn(root, nameOf(language))])),
    },
  };
}

/** The operation's own words of the template, as far as there are any, and they can be read. */
async function ownWords(
  root: Source,
  operation: string,
  languages: readonly string[],
): Promise<Record<string, YamlFile>> {
  const files = await Promise.all(
    languages.map(async (language) => {
      const own = await readOwnWords(root, operation, language);
      return own && 'value' in own.file ? [[language, own.file] as const] : [];
    }),
  );
  return Object.fromEntries(files.flat());
}

/** The texts of the period before, as values by language; none where there is none, or where they cannot be read. */
async function lastTexts(
  root: Source,
  previous: string | undefined,
  languages: readonly string[],
): Promise<Record<string, unknown>> {
  if (previous === undefined) return {};
  const texts = await Promise.all(
    languages.map(async (language) => {
      const read = await readYaml(root, path.join(previous, `text.${language}.yaml`));
      return 'findings' in read ? [] : [[language, read.value] as const];
    }),
  );
  return Object.fromEntries(texts.flat());
}
