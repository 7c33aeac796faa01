// Prints both periods of a comparison, and holds their pages against each other.
import { comparePages, type PageComparison, type PagePictures, type Pdfs } from '../compare/pages.ts';
import { readersEdition } from '../editions/index.ts';
import { type Finding, isError } from '../errors.ts';
import type { Factsheet } from '../pipeline/job.ts';
import { makeFactsheets } from '../pipeline.ts';
import type { ReadSide } from './compare-side.ts';
import { type Context, stopping } from './context.ts';

/** The pages' differences and pictures, and what was found in each period when it was printed, by its id. */
export type PrintedPair = {
  pages: PageComparison;
  pictures: PagePictures[];
  findings: Record<string, readonly Finding[]>;
};

type Made = { id: string; files: readonly Factsheet[]; findings: readonly Finding[] };

/**
 * Makes the pages of those of the two periods that can be printed. If one of them has an error, both carry the DRAFT mark:
 * nothing with an error leaves without it, and a mark on one alone would be a difference.
 * @throws FactsheetErrors of the browser
 */
export async function printPair(
  { last, now }: { last: ReadSide; now: ReadSide },
  languages: readonly string[],
  context: Context,
): Promise<PrintedPair> {
  const printable = [last, now].filter(({ read }) => read.printable);
  const hasErrors = printable.some(({ read }) => read.findings.some(isError));
  const { render, root, signal } = context;
  const progress = stopping(context);
  const makeAll = async (draft: boolean) => {
    render.expect([readersEdition]);
    const tools = await render.tools(root, signal);
    const made: Made[] = [];
    for (const { name } of printable) {
      const { id, previous } = name;
      const job = { id, previous, languages, draft, print: 'always' as const };
      const { files, findings } = await makeFactsheets(job, tools, progress);
      made.push({ id, files, findings });
    }
    return { made, draft };
  };
  const makeBoth = async () => {
    const first = await makeAll(hasErrors);
    const foundMore = first.made.some(({ findings }) => findings.some(isError));
    return foundMore && !hasErrors ? makeAll(true) : first;
  };
  const { made, draft } = printable.length === 0 ? { made: [], draft: false } : await makeBoth();
  progress('compare', `${last.name.id} ${now.name.id}`);
  const pdfs = ({ name }: ReadSide): Pdfs => {
    const { files = [] } = made.find(({ id }) => id === name.id) ?? {};
    return Object.fromEntries(files.map(({ language, bytes }) => [language, bytes]));
  };
  const { pages, pictures } = await comparePages(pdfs(last), pdfs(now), languages);
  const unprinted = [last, now].filter((side) => Object.keys(pdfs(side)).length === 0);
  return {
    pages: { draft, unprinted: unprinted.map(({ name }) => name.id), pages },
    pictures,
    findings: Object.fromEntries(made.map(({ id, findings }) => [id, findings])),
  };
}
