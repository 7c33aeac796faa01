// Reads a period for its forms: whatever state its files are in, what can be read of them is there.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parts } from '../../blocks/load.ts';
import type { LanguageFile } from '../../language/file.ts';
import { wordAt } from '../../language/file-words.ts';
import { languageName, ownLanguage } from '../../language/names.ts';
import { directionOf } from '../../language/tag.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import { readPages } from '../../period/pages.ts';
import type { Figure, Period } from '../../period/period.ts';
import { readYaml, type YamlFile } from '../../period/read.ts';
import { openPeriod } from '../../pipeline/read.ts';
import type { Read } from '../../rollover/state.ts';
import type { PeriodFiles } from '../../rollover/status.ts';
import { type CompareWords, wordsFor, wordsFrom } from '../compare-words.ts';
import { type Context, readingTools, stopping } from '../context.ts';
import { namesIn } from '../home.ts';
import { readPeriodFiles } from '../period-files.ts';
import type { PeriodName } from '../periods.ts';
import { addressRows } from './addresses.ts';
import { arrangementOf } from './arrangement.ts';
import { chipPrinter, chipsOf, type PrintChip } from './chips.ts';
import { formBlocks } from './fields.ts';
import { type FigureSide, figureRows } from './figures.ts';
import type { FigureRow, Form } from './form.ts';
import { formPictures } from './pictures.ts';
import { timeRows } from './times.ts';

/** The forms of a period. No page is made, nothing is checked beyond what reading finds, and no browser is needed. */
export async function readForm(context: Context, name: PeriodName, spoken?: string): Promise<Form> {
  const { root } = context;
  const tools = readingTools(context);
  const files = await readPeriodFiles(root, name, name.previous);
  const { period, locals, check } = await openPeriod(
    { ...name, languages: [], draft: true },
    tools,
    stopping(context),
    [],
  );
  const texts = readable(files);
  const { files: languages } = await tools.languageFiles(Object.keys(texts), {
    root,
    operation: name.operation,
  });
  const print = chipPrinter(period, languages);
  const words = period && (await wordsIn(period, tools, spoken, languages));
  const word = (language: string, key: string) => {
    const file = languages[language];
    return file && wordAt(file.words, key);
  };
  return {
    id: name.id,
    name: words?.month(name.period) ?? name.period,
    operation: words?.operation ?? name.operation,
    names: namesIn(files),
    languages: Object.entries(files.texts).map(([language, read]) => languageOf(language, read)),
    blocks: formBlocks({ blocks: files.blocks, texts, last: files.last ?? {}, kinds: parts.kinds, word }),
    figures: period && words ? await rowsOf(context, name, { period, locals, words }, files, print) : [],
    pictures: period ? formPictures(period, valueAsRead(files.figures)) : [],
    chips: chipsOf(texts, print),
    arrangement: arrangementOf(
      await readPages(root, name.id, parts),
      name.id,
      parts,
      valueAsRead(files.figures),
    ),
    version: versionOf(files),
    findings: await check(),
  };
}

/** What a file says; nothing where it cannot be read. */
function valueAsRead(read: Read): unknown {
  return 'findings' in read ? undefined : read.value;
}

function languageOf(language: string, read: Read): Form['languages'][number] {
  const names = { language, name: languageName(language), direction: directionOf(language) };
  return { ...names, ...('findings' in read && { isUnread: true }) };
}

function readable({ texts }: PeriodFiles): Record<string, YamlFile> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, read]) => ('findings' in read ? [] : [[language, read]])),
  );
}

/** The words for names, times and figures: what results are called stands in the period's own texts. */
async function wordsIn(
  { operation, texts }: Period,
  tools: ReturnType<typeof readingTools>,
  spoken = ownLanguage,
  files: Readonly<Record<string, LanguageFile>> = {},
): Promise<CompareWords> {
  const told = texts[ownLanguage] ?? Object.values(texts)[0];
  const own = await wordsFor(operation, tools, told?.passages ?? []);
  if (spoken === ownLanguage) return own;
  const file = files[spoken] ?? (await tools.languageFiles([spoken])).files[spoken];
  if (!file) return own;
  const { label, date, time } = wordsFrom(spoken, file, operation, (texts[spoken] ?? told)?.passages ?? []);
  // Numbers stay as they are typed.
  return { ...own, label, date, time };
}

async function rowsOf(
  context: Context,
  name: PeriodName,
  { period, locals, words }: { period: Period; locals: readonly LocalPeriod[]; words: CompareWords },
  files: PeriodFiles,
  print: PrintChip,
): Promise<FigureRow[]> {
  const [raw, last] = [valueAsRead(files.figures), await lastSide(context, name)];
  const rows = figureRows({
    now: { table: period.table, raw },
    last,
    words,
    texts: readable(files),
    printed: print,
    source: (figure) => sourceIn(locals, figure),
  });
  return [...rows, ...timeRows(raw, last?.raw, rows), ...addressRows(period, raw, last?.raw)];
}

/** What the source of a figure is called, in the program's own language where the operation has it. */
function sourceIn(locals: readonly LocalPeriod[], { source, as_of }: Figure): string | undefined {
  const local = locals.find(({ language }) => language === ownLanguage) ?? locals[0];
  const key = source ?? local?.period.figures.source;
  if (!local || key === undefined || !Object.hasOwn(local.period.operation.sources, key)) return undefined;
  return local.source(key, as_of);
}

/** The last period's figures, where they can be read. */
async function lastSide(
  context: Context,
  { previous, operation }: PeriodName,
): Promise<FigureSide | undefined> {
  if (previous === undefined) return undefined;
  const job = { id: previous, operation, period: path.basename(previous), languages: [], draft: true };
  const { period } = await openPeriod(job, readingTools(context), stopping(context), []);
  const raw = await readYaml(context.root, path.join(previous, 'figures.yaml'));
  return period && !('findings' in raw) ? { table: period.table, raw: raw.value } : undefined;
}

function versionOf({ operation, figures, texts, words = {} }: PeriodFiles): string {
  const hash = createHash('sha256');
  for (const read of [operation, figures, ...Object.values(texts), ...Object.values(words)])
    hash.update('findings' in read ? JSON.stringify(read.findings) : read.input.sha256);
  return hash.digest('hex').slice(0, 16);
}
