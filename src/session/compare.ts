// Holds two periods of an operation against each other: a comparison, and the review sheet for the one who signs.
import { type ComparedApproval, type Comparison, comparePeriods } from '../compare/comparison.ts';
import type { PagePictures } from '../compare/pages.ts';
import { sheetView } from '../compare/sheet-view.ts';
import { FactsheetError, type Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { ownLanguage } from '../language/names.ts';
import { tokensOf } from '../layout/assets.ts';
import { compiled, withStyles } from '../layout/document.ts';
import { typefacesFor } from '../layout/typefaces.ts';
import type { FilePassage } from '../period/period.ts';
import { readApprovals } from './approval/read.ts';
import { printPair } from './compare-pages.ts';
import { type ReadSide, readSide, sideOf } from './compare-side.ts';
import { type CompareWords, wordsFor } from './compare-words.ts';
import { type Context, readingTools, stopping } from './context.ts';
import type { PeriodName } from './periods.ts';

/** Two periods of one operation, the older one first. */
export type Pair = { last: PeriodName; now: PeriodName };

/** No languages: all. `sheet` makes the review sheet; `pages` puts the printed pages into it, for which a browser is needed. */
export type CompareWishes = { languages?: readonly string[]; sheet?: boolean; pages?: boolean };

/** The comparison, the review sheet (HTML) if one was asked for, and what was found in both periods. */
export type Compared = {
  comparison: Comparison;
  sheet?: { file: string; bytes: Uint8Array };
  findings: readonly Finding[];
};

/**
 * Compares two periods. Of a period that is faulty or not yet filled in, what can be read is compared.
 * @throws FactsheetError for a language that there is not (usage), `cannot-compare` with its findings where neither period
 * can be read, and for the browser; the signal's reason
 */
export async function comparePair(
  context: Context,
  pair: Pair,
  { languages: asked = [], sheet = false, pages = false }: CompareWishes,
): Promise<Compared> {
  const tools = readingTools(context);
  const read = (name: PeriodName) => readSide(name, asked, tools, stopping(context));
  const sides = { last: await read(pair.last), now: await read(pair.now) };
  const { operation } = sides.now.read.period ?? sides.last.read.period ?? {};
  if (!operation) throw cannotCompare(sides.last, sides.now);

  const languages = asked.length > 0 ? asked : operation.languages;
  const words = await wordsFor(operation, tools, passagesOf(sides));
  const printed = sheet && pages ? await printPair(sides, languages, context) : undefined;
  const compared = async (side: ReadSide) => {
    const findings = printed?.findings[side.name.id] ?? side.read.findings;
    const title = words.month(side.name.period);
    return { ...(await sideOf(side, title, languages, operation, tools)), findings };
  };
  const [last, now] = [await compared(sides.last), await compared(sides.now)];
  const approvals = await approvalsOf(context.root, sides.now);
  const comparison: Comparison = {
    ...comparePeriods(last, now, languages, words),
    ...(printed && { pages: printed.pages }),
    ...(approvals.length > 0 && { approvals }),
  };
  const findings = [...last.findings, ...now.findings];
  if (!sheet) return { comparison, findings };
  context.signal?.throwIfAborted();
  const bytes = await sheetOf(comparison, printed?.pictures ?? [], words, context);
  return { comparison, findings, sheet: { file: `compare-${pair.last.period}.html`, bytes } };
}

/** Who approved the new period, and how much was changed since. */
async function approvalsOf(root: Source, { name, read }: ReadSide): Promise<ComparedApproval[]> {
  const { standings } = await readApprovals(root, name, read.period);
  return standings.flatMap(({ language, approval, key, changes }) => {
    if (!approval) return [];
    const { by, at } = approval;
    return [{ language, by, at, ...(key !== undefined && { key }), changes: changes.length }];
  });
}

/** Every passage, of the new period before the last one, in English where there is English. */
function passagesOf({ last, now }: { last: ReadSide; now: ReadSide }): FilePassage[] {
  return [now, last].flatMap(({ read: { period } }) => {
    const { [ownLanguage]: own, ...others } = period?.texts ?? {};
    return (own ?? Object.values(others)[0])?.passages ?? [];
  });
}

/** The review sheet: one self-contained HTML file that a reviewer reads, prints and signs. Nothing in it runs. */
async function sheetOf(
  comparison: Comparison,
  pictures: readonly PagePictures[],
  words: CompareWords,
  { render, clock }: Context,
): Promise<Uint8Array> {
  const assets = await render.assets();
  const made = words.date(clock.today().toISOString().slice(0, 10));
  const view = compiled<ReturnType<typeof sheetView>>(assets.templates, 'review');
  const document = view(sheetView(comparison, pictures, made, words.date));
  const text = document.replaceAll(/data:image[^"]*/g, '');
  const { css } = await typefacesFor(assets, { text, language: ownLanguage });
  return Buffer.from(withStyles(document, css, `${tokensOf(assets)}\n${assets.review}`));
}

function cannotCompare(last: ReadSide, now: ReadSide): FactsheetError {
  return new FactsheetError('cannot-compare', `${last.name.id} and ${now.name.id} cannot be read.`, {
    hint: 'Mend the errors above, then compare again.',
    findings: [...last.read.findings, ...now.read.findings],
  });
}
