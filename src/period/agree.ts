// What operation.yaml and figures.yaml must agree on: languages, and the names that one uses and the other defines.
import type { Finding } from '../errors.ts';
import { categoriesOf, examplesOf } from '../language/forms.ts';
import { isRecord } from '../values.ts';
import type { Block } from './blocks.ts';
import type { Parsed } from './read.ts';
import type { FiguresFile, Operation } from './schema.ts';

/** Every field that is given per language has every language of the operation, and no other. */
export function checkLanguages({ data, file }: Parsed<Operation>): Finding[] {
  const named: [path: string[], names: Record<string, unknown> | undefined][] = [
    [['name'], data.name],
    [['organisation', 'short'], data.organisation.short],
    [['organisation', 'full'], data.organisation.full],
  ];
  for (const [key, source] of Object.entries(data.sources))
    for (const part of ['name', 'mid_year', 'end_year'] as const)
      named.push([['sources', key, part], source[part]]);
  for (const [key, contact] of Object.entries(data.contacts)) {
    named.push([['contacts', key, 'name'], contact.name], [['contacts', key, 'address'], contact.address]);
  }
  for (const part of ['offices', 'countries', 'donors'] as const) {
    for (const [key, names] of Object.entries(data[part])) named.push([[part, key], names]);
  }
  const lacking = named.flatMap(([at, names]) =>
    data.languages
      .filter((language) => names && !Object.hasOwn(names, language))
      .map((language) => ({
        code: 'language-missing',
        severity: 'error' as const,
        message: `${at.join('.')} has no “${language}”.`,
        hint: `Add a line “${language}: …” here, or take ${language} out of languages.`,
        place: file.locateKey(at),
      })),
  );
  return [...lacking, ...checkForms({ data, file })];
}

/** Names with forms by number have all that their language needs for whole numbers. */
function checkForms({ data, file }: Parsed<Operation>): Finding[] {
  return Object.entries(data.offices).flatMap(([key, names]) =>
    Object.entries(names).flatMap(([language, name]): Finding[] => {
      if (typeof name === 'string') return [];
      const { whole, all } = categoriesOf(language);
      const missing = whole.filter((category) => !Object.hasOwn(name, category));
      const unknown = Object.keys(name).filter((category) => !all.includes(category));
      if (missing.length + unknown.length === 0) return [];
      const at = ['offices', key, language];
      const message = `${at.join('.')} has the forms ${Object.keys(name).join(', ')}; its language needs ${whole.join(', ')}.`;
      const hint = `Give them in this order: ${examplesOf(language, whole)}.`;
      return [{ code: 'wrong-value', severity: 'error', message, hint, place: file.locate(at) }];
    }),
  );
}

/** Codes and names that figures.yaml uses are ones that operation.yaml knows, and no figure name stands for two. */
export function checkNames(
  { data, file }: Parsed<FiguresFile>,
  operation: Operation,
  blocks: readonly Pick<Block, 'name' | 'data'>[],
): Finding[] {
  const error = (code: string, at: (string | number)[], message: string, hint: string): Finding => {
    return { code, severity: 'error', message, hint, place: file.locate(at) };
  };
  const sources: [(string | number)[], string | undefined][] = [
    [['source'], data.source],
    [['population', 'source'], data.population?.source],
    [['funding', 'source'], data.funding?.source],
    [['presence', 'source'], data.presence?.source],
    ...Object.entries(data.results).map(([key, result]): [(string | number)[], string | undefined] => {
      return [['results', key, 'source'], typeof result === 'number' ? undefined : result.source];
    }),
    // The data of a block name a source as all parts do.
    ...blocks.map(({ name, data: own }): [(string | number)[], string | undefined] => {
      const { source } = isRecord(own) ? own : {};
      return [[name, 'source'], typeof source === 'string' ? source : undefined];
    }),
  ];
  const findings = sources.flatMap(([at, name]) =>
    name === undefined || Object.hasOwn(operation.sources, name)
      ? []
      : [
          error(
            'unknown-source',
            at,
            `The source “${name}” is not known.`,
            `Use one of operation.yaml: ${Object.keys(operation.sources).join(', ')}.`,
          ),
        ],
  );
  for (const office of Object.keys(data.presence?.offices ?? {})) {
    if (Object.hasOwn(operation.offices, office)) continue;
    const hint = 'Add its name under offices in operation.yaml.';
    findings.push(
      error('unknown-office', ['presence', 'offices', office], `The office “${office}” has no name.`, hint),
    );
  }
  const taken = new Set(['year', 'issued', ...Object.keys(data.dates)]);
  for (const name of Object.keys(data.results).filter((key) => taken.has(key))) {
    const message = `The name “${name}” already stands for a date.`;
    findings.push(error('yaml-duplicate', ['results', name], message, 'Give one of the two another name.'));
  }
  return findings;
}
