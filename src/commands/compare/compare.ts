// `factsheet compare`: two periods of an operation held against each other, as a result and as a review sheet.
import path from 'node:path';
import { type Comparison, comparePeriods } from '../../compare/comparison.ts';
import type { PagePictures } from '../../compare/pages.ts';
import { reviewSheet } from '../../compare/sheet.ts';
import { FactsheetError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import { ownLanguage } from '../../language/names.ts';
import { loadAssets } from '../../layout/assets.ts';
import { fontRules } from '../../layout/fonts.ts';
import type { Progress } from '../../pipeline/job.ts';
import { dataTools } from '../shared/data-tools.ts';
import { findPeriods, type PeriodName, previousOf } from '../shared/periods.ts';
import type { RenderOptions } from '../shared/render-session.ts';
import { printPair } from './pages.ts';
import { choosePair } from './pair.ts';
import { type ReadSide, readSide, sideOf } from './side.ts';
import { type CompareWords, wordsFor } from './words.ts';

/**
 * What the user asked for. `periods`: the older one and the newer one, or one or none (see choosePair). `languages` empty
 * means all. `sheet` writes the review sheet below `output`, `pages` puts the printed pages into it, for which a browser
 * is needed.
 */
export type CompareOptions = RenderOptions & {
  periods: readonly string[];
  languages: readonly string[];
  output: string;
  sheet: boolean;
  pages: boolean;
};

/** The comparison, and the file of the review sheet (an absolute path) if one was written. */
export type Compared = { comparison: Comparison; sheet?: string };

type Clock = { today(): Date };

/**
 * Compares two periods. Of a period that is faulty or not yet filled in, what can be read is compared.
 * @throws FactsheetError for usage (periods, languages), `cannot-compare` with its findings where neither period can
 * be read, for the browser, and for files that cannot be written
 */
export async function compare(options: CompareOptions, progress: Progress, clock: Clock): Promise<Compared> {
  const all = await findPeriods(options.data);
  const pair = choosePair(options.periods, all);
  const tools = dataTools(options);
  const read = (name: PeriodName) =>
    readSide(name, previousOf(name, all), options.languages, tools, progress);
  const sides = { last: await read(pair.last), now: await read(pair.now) };
  const { operation } = sides.now.read.period ?? sides.last.read.period ?? {};
  if (!operation) throw cannotCompare(sides.last, sides.now);

  const languages = options.languages.length > 0 ? options.languages : operation.languages;
  const words = await wordsFor(operation, tools, textsOf(sides));
  const printed =
    options.sheet && options.pages ? await printPair(sides, languages, all, options, progress) : undefined;
  const compared = async (side: ReadSide) => {
    const findings = printed?.findings[side.name.id] ?? side.read.findings;
    const title = words.month(side.name.period);
    return { ...(await sideOf(side, title, languages, operation, tools)), findings };
  };
  const [last, now] = [await compared(sides.last), await compared(sides.now)];
  const comparison: Comparison = {
    ...comparePeriods(last, now, languages, words),
    ...(printed && { pages: printed.pages }),
  };
  if (!options.sheet) return { comparison };
  options.signal?.throwIfAborted();
  const sheet = await write(comparison, printed?.pictures ?? [], pair, words, options, clock);
  return { comparison, sheet };
}

/** Every passage, of the new period before the last one, in English where there is English. */
function textsOf({ last, now }: { last: ReadSide; now: ReadSide }): string[] {
  return [now, last].flatMap(({ read: { period } }) => {
    const { [ownLanguage]: own, ...others } = period?.texts ?? {};
    return (own ?? Object.values(others)[0])?.passages.map(({ text }) => text) ?? [];
  });
}

/** Writes `output/azerbaijan-2025-03/compare-2024-09.html`. */
async function write(
  comparison: Comparison,
  pictures: readonly PagePictures[],
  { last, now }: { last: PeriodName; now: PeriodName },
  words: CompareWords,
  { project, output }: CompareOptions,
  clock: Clock,
): Promise<string> {
  const assets = await loadAssets(project);
  const tokens = assets.styles.find(({ file }) => file === 'styles/tokens.css')?.css ?? '';
  const look = {
    template: assets.templates.review ?? '',
    css: `${tokens}\n${assets.review}`,
    fonts: (text: string) => fontRules(assets.fonts, text),
  };
  const made = words.date(clock.today().toISOString().slice(0, 10));
  const html = await reviewSheet(comparison, pictures, made, look);
  const file = path.join(output, `${now.operation}-${now.period}`, `compare-${last.period}.html`);
  await writeFiles([{ path: file, bytes: Buffer.from(html) }]);
  return file;
}

function cannotCompare(last: ReadSide, now: ReadSide): FactsheetError {
  return new FactsheetError('cannot-compare', `${last.name.id} and ${now.name.id} cannot be read.`, {
    hint: 'Mend the errors above, then compare again.',
    findings: [...last.read.findings, ...now.read.findings],
  });
}
