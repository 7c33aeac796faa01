// Reads what stands where: the page.yaml of the period, else of its operation, else the program's own.
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { isRecord, valueAt } from '../values.ts';
import type { Block, Holds, PageParts, PagePlan } from './blocks.ts';
import { explainIssues } from './explain.ts';
import { keptNames, kindOf, planFaults, takenNames } from './page-faults.ts';
import { type PageFile, pageSchema } from './page-schema.ts';
import { readYaml, type YamlFile } from './read.ts';

/** Where each page's blocks stand, before their data are read. `file` is the page.yaml, where there is one. */
export type ReadPages = {
  pages: readonly PagePlan[];
  blocks: readonly Block[];
  file?: YamlFile;
  findings: readonly Finding[];
  /** Names that blocks have, and that stand for something else in the files: what stands there may be either. */
  taken?: readonly string[];
  /** Blocks that are set aside: on no page, with their words and data. */
  aside?: readonly { name: string; kind: string }[];
  /** The names under which those stand in the files. */
  kept?: readonly string[];
};

/** The name of the file. */
export const pageFile = 'page.yaml';

/** Reads the pages of `operation/period`. Of a faulty file the program's own stands in: nothing is printed from it. */
export async function readPages(root: Source, id: string, parts: PageParts): Promise<ReadPages> {
  const read =
    (await readIfThere(root, path.join(id, pageFile))) ??
    (await readIfThere(root, path.join(path.dirname(id), pageFile)));
  if (!read) return { ...planOf(await standardOf(parts), parts), findings: [] };
  if ('findings' in read) return { ...planOf(await standardOf(parts), parts), findings: read.findings };
  const parsed = pageSchema.safeParse(read.value);
  const faults = parsed.success
    ? planFaults(parsed.data, read, parts)
    : explainIssues(parsed.error.issues, read, pageSchema, (key, meant) => misplaced(key, meant, read));
  const findings = [...faults, ...(parsed.success ? optionFaults(parsed.data, read, parts) : [])];
  const page = parsed.success && findings.length === 0 ? parsed.data : await standardOf(parts);
  const taken = parsed.success ? takenNames(parsed.data, parts) : [];
  const aside = page.aside.map((name) => ({ name, kind: kindOf(name, page, parts) ?? '' }));
  return { ...planOf(page, parts), file: read, findings, taken, aside, kept: keptNames(page, parts) };
}

/** A block that is said what it is at the beginning of a line. */
function misplaced(key: string, meant: string | undefined, { value }: YamlFile) {
  if (meant !== undefined || !isRecord(valueAt(value, [key]))) return undefined;
  const message = `“${key}” stands at the beginning of a line, where only pages: and blocks: can stand.`;
  const hint = `If it is a block, indent it by two spaces under “blocks:”, like “  ${key}: { kind: KIND }”.`;
  return { message, hint };
}

async function readIfThere(
  root: Source,
  file: string,
): Promise<YamlFile | { findings: Finding[] } | undefined> {
  const read = await readYaml(root, file);
  return 'findings' in read && read.findings.some(({ code }) => code === 'file-missing') ? undefined : read;
}

const standards = new WeakMap<PageParts, Promise<PageFile>>();

/** The program's own pages, read once. */
function standardOf(parts: PageParts): Promise<PageFile> {
  const known = standards.get(parts) ?? parts.standard().then((text) => pageSchema.parse(parse(text)));
  standards.set(parts, known);
  return known;
}

/** What page.yaml says of a block besides its kind, over what is usual for its name. */
function optionsOf(name: string, { blocks }: PageFile, { usual }: Holds): Record<string, unknown> {
  const { kind: _, ...own } = (Object.hasOwn(blocks, name) ? blocks[name] : undefined) ?? {};
  return { ...(Object.hasOwn(usual, name) ? usual[name] : {}), ...own };
}

function placed(page: PageFile): string[] {
  return page.pages.flatMap(({ form: _, ...areas }) => Object.values(areas).flat());
}

/** Options that a block's kind does not know, or that cannot be. */
function optionFaults(page: PageFile, file: YamlFile, parts: PageParts): Finding[] {
  return placed(page).flatMap((name) => {
    const kind = parts.kinds[kindOf(name, page, parts) ?? ''];
    if (!kind) return [];
    const schema = z.object({
      blocks: z.object({ [name]: z.strictObject({ kind: z.string().optional(), ...kind.options }) }),
    });
    const given = { blocks: { [name]: { ...optionsOf(name, page, kind) } } };
    const { error } = schema.safeParse(given);
    return error ? explainIssues(error.issues, file, schema) : [];
  });
}

/** The plan of a file in which nothing is wrong. */
function planOf(page: PageFile, parts: PageParts): Pick<ReadPages, 'pages' | 'blocks'> {
  const pages = page.pages.map(({ form, ...areas }): PagePlan => {
    const order = Object.keys(parts.forms[form]?.areas ?? {});
    return { form, areas: order.map((area) => ({ area, blocks: areas[area] ?? [] })) };
  });
  const blocks = pages.flatMap(({ areas }, index) =>
    areas.flatMap(({ area, blocks: names }) =>
      names.flatMap((name) => {
        const kind = kindOf(name, page, parts);
        const holds = kind === undefined ? undefined : parts.kinds[kind];
        if (kind === undefined || !holds) return [];
        return [blockOf(name, kind, holds, optionsOf(name, page, holds), { page: index + 1, area })];
      }),
    ),
  );
  return { pages, blocks };
}

function blockOf(
  name: string,
  kind: string,
  holds: Holds,
  given: Record<string, unknown>,
  at: Pick<Block, 'page' | 'area'>,
): Block {
  const options = z.strictObject(holds.options ?? {}).parse(given);
  return {
    ...{ name, kind, ...at, options },
    data: undefined,
    words: [...(holds.words ? [name] : []), ...Object.keys(holds.also ?? {})],
    lists: holds.lists?.(name) ?? [],
    fresh: holds.fresh?.(name) ?? [],
    stands: holds.stands?.(name, options) ?? {},
    pictures: [],
    files: new Map(),
    figures: [],
    links: [],
    consents: [],
    ...(holds.whole && { whole: true }),
    ...(holds.less !== undefined && { less: holds.less }),
    ...(holds.family !== undefined && { family: holds.family }),
    ...(holds.cells !== undefined && { cells: holds.cells }),
    ...(holds.chart !== undefined && { isDrawn: true }),
    ...(holds.figures && { isCounted: true }),
    ...(holds.countsPeople && { countsPeople: holds.countsPeople }),
    ...(holds.isNote && { isNote: holds.isNote }),
    ...(holds.isRunning && { isRunning: holds.isRunning }),
    ...(holds.isOfWords && { isOfWords: true }),
    ...(holds.isOfData && { isOfData: true }),
  };
}
