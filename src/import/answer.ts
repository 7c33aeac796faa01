// Reads an answer of UNHCR's API: the rows of one page, and how many pages there are.
import { z } from 'zod';
import { FactsheetError } from '../errors.ts';
import { refuseOther } from './other-tables.ts';
import { type Column, columns, type RawRow, type RawTable } from './statistics.ts';

const number = z.coerce.number().int().min(0);

/** The number of rows, or sums of columns (the API has answered with both); anything else says nothing. */
const sums = z.record(z.string(), z.union([z.number(), z.string(), z.null()]));
const totalSchema = z.union([z.number(), sums, z.tuple([sums])]);
type Total = z.infer<typeof totalSchema>;

/** What a page holds, as far as it is needed. */
const answerSchema = z.object({
  page: number.optional(),
  maxPages: number.optional(),
  total: totalSchema.optional().catch(undefined),
  items: z.array(z.record(z.string(), z.unknown())),
});

/** One page: its rows, its number, the number of pages, and the total as it stands there. */
export type Page = { table: RawTable; page?: number; maxPages?: number; total?: Total };

/**
 * The rows of one page. `coo` and `coa` are not read: without `cf_type=ISO` they are UNHCR's own codes.
 * @throws FactsheetError `statistics-json` for what is not an answer of the API, `statistics-other` for one of another table
 */
export function readAnswer(text: string, file: string): Page {
  const parsed = answerSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const message = `${file} is JSON, but not an answer of UNHCR’s API: it has no list “items”.`;
    const hint = 'It should begin with {"page":1, … "items":[…]}.';
    throw new FactsheetError('statistics-json', message, { hint });
  }
  const { items, page, maxPages, total } = parsed.data;
  if (items[0]) refuseOther(Object.keys(items[0]), file);
  if (items.some((item) => !Object.hasOwn(item, 'coo_iso') || !Object.hasOwn(item, 'coa_iso'))) {
    const message = `${file} has items without coo_iso or coa_iso: its other codes are UNHCR’s own, in which AUS is Austria.`;
    const hint = 'Ask the API again with cf_type=ISO&coo_all=true.';
    throw new FactsheetError('statistics-json', message, { hint });
  }
  return {
    table: {
      file,
      rows: items.map((item, index) => rowOf(item, { file, item: index + 1 })),
      preamble: [],
      notes: [],
    },
    ...(page !== undefined && { page }),
    ...(maxPages !== undefined && { maxPages }),
    ...(total !== undefined && { total }),
  };
}

/**
 * Holds pages against what they tell of the whole: each page of an answer is there once, they tell the same, and the
 * total is that of the rows. Answers of one page stand for themselves.
 * @throws FactsheetError `statistics-pages`
 */
export function checkPages(pages: readonly Page[]): void {
  const isPart = ({ maxPages }: Page) => (maxPages ?? 1) > 1;
  const parts = pages.filter(isPart);
  checkParts(parts);
  for (const answer of [parts, ...pages.filter((page) => !isPart(page)).map((page) => [page])]) {
    const fault = totalFault(answer);
    if (fault) throw wrongPages(fault);
  }
}

function checkParts(parts: readonly Page[]): void {
  const most = parts[0]?.maxPages ?? 0;
  const isSame = (pick: (page: Page) => unknown) =>
    new Set(parts.map((page) => JSON.stringify(pick(page)) ?? '')).size <= 1;
  if (!isSame(({ maxPages }) => maxPages) || !isSame(({ total }) => total)) {
    throw wrongPages('The pages are not of one answer: they tell another number of pages or another total.');
  }
  const numbers = parts.map(({ page }, index) => page ?? index + 1);
  const wrong = numbers.find((number, index) => number > most || numbers.indexOf(number) !== index);
  if (wrong !== undefined) throw wrongPages(`Page ${wrong} is there twice, or is none of the ${most} pages.`);
  const missing = numbers.length < most ? [1, ...numbers.map((number) => number + 1)] : [];
  const first = missing.find((number) => number <= most && !numbers.includes(number));
  if (first !== undefined) throw wrongPages(`Page ${first} of ${most} is missing.`);
}

/** What the total says against the rows that came: their number, or the sum of a column. Nothing where they agree. */
function totalFault(pages: readonly Page[]): string | undefined {
  const rows = pages.flatMap(({ table }) => table.rows);
  const total = pages[0]?.total;
  if (typeof total === 'number' && total !== rows.length) {
    return `The answer should have ${total} rows, and has ${rows.length}.`;
  }
  const told = Array.isArray(total) ? total[0] : total;
  if (typeof told !== 'object') return undefined;
  const wrong = columns.find((column) => {
    const sum = Number(Object.hasOwn(told, column) ? told[column] : 0);
    const counts = rows.map(({ cells }) => Number(cells[column] ?? 0)).filter(Number.isFinite);
    return sum > 0 && sum !== counts.reduce((all, count) => all + count, 0);
  });
  return wrong && `The answer’s total of ${wrong.replaceAll('_', ' ')} is not the sum of its rows.`;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const message = `${file} is not whole JSON: it breaks off, or something else stands in it.`;
    const hint = 'Download it again.';
    throw new FactsheetError('statistics-json', message, { hint });
  }
}

function rowOf(item: Readonly<Record<string, unknown>>, where: { file: string; item: number }): RawRow {
  const own = (key: string) => (Object.hasOwn(item, key) ? item[key] : undefined);
  const counts = columns.filter((column) => Object.hasOwn(item, column));
  return {
    where,
    year: own('year'),
    origin: { code: own('coo_iso'), name: own('coo_name') },
    asylum: { code: own('coa_iso'), name: own('coa_name') },
    cells: Object.fromEntries(counts.map((column): [Column, unknown] => [column, own(column)])),
  };
}

function wrongPages(message: string): FactsheetError {
  const hint = 'Download all pages again, one after another, and give each of them once.';
  return new FactsheetError('statistics-pages', message, { hint });
}
