// A made-up operation in any language, with right texts of that language's own: what the data checks find in it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { dataChecks } from '../../../src/blocks/checks.ts';
import { loadPeriod } from '../../../src/blocks/load.ts';
import { type Check, type DataSubject, runChecks } from '../../../src/checks/check.ts';
import type { Finding } from '../../../src/errors.ts';
import { memorySource } from '../../../src/files/memory-source.ts';
import { type LanguageFile, languageFileSchema } from '../../../src/language/file.ts';
import { localise } from '../../../src/locale/local.ts';
import { project } from '../../support/data.ts';

const folder = path.join(import.meta.dirname, 'texts');

/** The languages that there are right texts in. */
export const languages = readdirSync(folder).map((name) => path.basename(name, '.yaml'));

/** The right text of a language, as its file has it. */
export function textOf(language: string): string {
  return readFileSync(path.join(folder, `${language}.yaml`), 'utf8');
}

const shippedFiles = path.join(project, 'templates/locales');
const shipped = readdirSync(shippedFiles);

/** The words of a language: the program's own, or English ones where it brings none, with what Unicode CLDR knows. */
function languageFile(language: string): LanguageFile {
  const own = shipped.includes(`${language}.yaml`);
  const raw = parse(readFileSync(path.join(shippedFiles, `${own ? language : 'en'}.yaml`), 'utf8'));
  if (own) return languageFileSchema.parse(raw);
  const { locale: _, numbers: __, ...formats } = raw.formats;
  return languageFileSchema.parse({
    ...raw,
    countries: {},
    slips: {},
    formats: { ...formats, words: [], ordinal_words: [] },
  });
}

const figures = `
issued: 2025-03-31
during: 2024-07/2024-12
source: office
population:
  as_of: 2024-12-31
  source: office
  groups: { refugees: 41200, asylum_seekers: 812, stateless: 530 }
  origins: { refugees: { SYR: 39000, AFG: 1200 } }
funding: { as_of: 2025-03-31, currency: USD, required: 8000000, funded: 4500000 }
presence: { as_of: 2025-03-31, staff: { national: 34 } }
dates: { meeting: 2024-11 }
results:
  counselled: 1236
  offices: 12
`;

/** What the agency is called in short, where not UNHCR. */
const names: Readonly<Record<string, string>> = {
  ar: 'المفوضية',
  az: 'BMT QAK',
  es: 'ACNUR',
  fr: 'HCR',
  hy: 'ՄԱԿ ՓԳՀ',
  ru: 'УВКБ ООН',
  tr: 'BMMYK',
  uk: 'УВКБ ООН',
};

function operation(used: readonly string[]): string {
  const each = (value: (language: string) => string) =>
    `{ ${used.map((one) => `${one}: ${JSON.stringify(value(one))}`).join(', ')} }`;
  const country = (one: string) => new Intl.DisplayNames(one, { type: 'region' }).of('KE') ?? 'Kenya';
  return `format: 2
name: ${each(country)}
iso3: KEN
file_name: Kenya
languages: [${used.join(', ')}]
organisation:
  short: ${each((one) => names[one] ?? 'UNHCR')}
  full: ${each(() => 'UNHCR')}
sources:
  office: { name: ${each((one) => `UNHCR ${country(one)}`)} }
`;
}

/** The operation with texts by language, as checks look at it. Throws what reading finds. */
export async function subjectOf(texts: Readonly<Record<string, string>>): Promise<DataSubject> {
  const used = Object.keys(texts);
  const files = new Map(
    Object.entries({
      'kenya/operation.yaml': operation(used),
      'kenya/2025-03/figures.yaml': figures,
      ...Object.fromEntries(used.map((one) => [`kenya/2025-03/text.${one}.yaml`, texts[one] ?? ''])),
    }).map(([name, text]) => [name, Buffer.from(text)]),
  );
  const { period, findings } = await loadPeriod(memorySource(files, 'data'), 'kenya/2025-03');
  if (!period) throw new Error(findings.map(({ message }) => message).join('\\n'));
  const known = used.map((language) => {
    const file = languageFile(language);
    return { language, file, formats: localise({ period, language, languageFile: file }).format };
  });
  return { period, languages: known };
}

/** What checks find in an operation with these texts. */
export async function foundIn(
  texts: Readonly<Record<string, string>>,
  checks: readonly Check<DataSubject>[] = dataChecks,
): Promise<Finding[]> {
  return runChecks(checks, await subjectOf(texts));
}
