// What the files of a period may hold, by the blocks of its pages: schemas, data of blocks, and words for names that they lack.
import { z } from 'zod';
import { Memory } from '../memory.ts';
import type { Block, PageParts, YearOfPeople } from './blocks.ts';
import type { UnknownKey } from './explain.ts';
import type { ReadPages } from './pages.ts';
import {
  type FiguresFile,
  figuresSchema,
  type Operation,
  operationSchema,
  type ShownTable,
  shownTables,
  type TextFile,
} from './schema.ts';

/** `isOpen`: it is not known what the pages hold, so that any name may stand; under a `taken` one anything. */
type Held = { blocks: readonly Block[]; parts: PageParts; isOpen: boolean; taken?: readonly string[] };

/** Schemas that were made, by what they hang on: most periods have the same pages. */
const texts = new Memory<z.ZodType<TextFile>>(20);
const figures = new Memory<z.ZodType<FiguresFile>>(20);

/** What a file may hold, the names of blocks with data of their own, and what is said of a name that no block has. */
type File<T> = { schema: z.ZodType<T>; own?: ReadonlySet<string>; unknown: UnknownKey | undefined };

/**
 * What figures.yaml and the texts may hold. Of a faulty page.yaml nobody knows what its blocks are: that is told, and not what
 * hangs on it.
 */
export function holdsOf(
  plan: ReadPages,
  parts: PageParts,
): { figures: File<FiguresFile>; text: File<TextFile> } {
  const isOpen = plan.findings.length > 0;
  const held = { blocks: plan.blocks, parts, isOpen, taken: [...(plan.taken ?? []), ...(plan.kept ?? [])] };
  const unknown = isOpen ? undefined : unknownIn(plan, parts);
  const withOwn = plan.blocks.filter(({ kind }) => parts.kinds[kind]?.data);
  const own = new Set(withOwn.map(({ name }) => name));
  return {
    figures: { schema: figuresSchemaFor(held), own, unknown: unknown?.figures },
    text: { schema: textSchemaFor(held), unknown: unknown?.text },
  };
}

/** What a text may hold: the words of each block, under its name, and those with names of their own. */
export function textSchemaFor(held: Held): z.ZodType<TextFile> {
  const { blocks, parts, isOpen, taken } = held;
  return texts.of(keyOf(held), () => {
    const shape = blocks.flatMap(({ name, kind }) => {
      const { words, also = {}, headed, usual = {} } = parts.kinds[kind] ?? {};
      const own = headed && words && !Object.hasOwn(usual, name) ? withHeading(words) : words;
      return [...(own ? [[name, own]] : []), ...Object.entries(also)];
    });
    return objectOf({ ...Object.fromEntries(shape), ...anything(taken) }, isOpen);
  });
}

/** Words of which one is the heading: a block with a name of its own has none in the template. */
function withHeading(words: z.ZodType): z.ZodType {
  return words.superRefine((said, context) => {
    const keys = Object.keys(Object(said));
    if (keys.length === 0 || keys.includes('title')) return;
    const message = 'text, the heading of this block';
    context.addIssue({
      code: 'invalid_type',
      expected: 'string',
      path: ['title'],
      message,
      input: undefined,
    });
  });
}

/** What figures.yaml may hold: the tables of all periods, and the data of blocks under their names. */
export function figuresSchemaFor(held: Held): z.ZodType<FiguresFile> {
  const { blocks, parts, isOpen, taken } = held;
  return figures.of(keyOf(held), () => {
    const own = blocks.flatMap(({ name, kind }) => {
      const data = parts.kinds[kind]?.data;
      return data ? [[name, data] as const] : [];
    });
    const shown = isOpen ? {} : tablesFor(blocks, parts);
    const shape = { ...figuresSchema.shape, ...shown, ...Object.fromEntries(own), ...anything(taken) };
    return objectOf(shape, isOpen) as z.ZodType<FiguresFile>;
  });
}

/** The tables of figures.yaml that blocks show, each with the name of the first that does. */
export function tablesShown(blocks: readonly Block[], { kinds }: PageParts): ReadonlyMap<ShownTable, string> {
  const shown = blocks.toReversed().flatMap(({ name, kind }) => {
    return (kinds[kind]?.tables ?? []).map((table) => [table, name] as const);
  });
  return new Map(shown);
}

/** Those tables as they have to be there, with words for one that is not. */
function tablesFor(blocks: readonly Block[], parts: PageParts): z.ZodRawShape {
  const shown = [...tablesShown(blocks, parts)].map(([table, block]) => {
    const words = `a list of names with values, each on its own line; the block ${block} shows it`;
    const error = ({ code }: { code: string }) => (code === 'invalid_type' ? words : undefined);
    return [table, z.strictObject(shownTables[table].shape, { error })] as const;
  });
  return Object.fromEntries(shown);
}

/** Schemas that take whatever stands under names. */
function anything(names: readonly string[] = []): z.ZodRawShape {
  return Object.fromEntries(names.map((name) => [name, z.unknown().optional()]));
}

function objectOf(shape: z.ZodRawShape, isOpen: boolean): z.ZodType<Record<string, unknown>> {
  return isOpen ? z.looseObject(shape) : z.strictObject(shape);
}

function keyOf({ blocks, isOpen, taken }: Held): string {
  return JSON.stringify([isOpen, taken, ...blocks.map(({ name, kind }) => [name, kind])]);
}

const operations = new WeakMap<PageParts, z.ZodType<Operation>>();

/** What operation.yaml may hold: what every operation has, and what kinds of block have there. */
export function operationSchemaFor(parts: PageParts): z.ZodType<Operation> {
  const known = operations.get(parts);
  if (known) return known;
  const own = Object.values(parts.kinds).flatMap(({ operation = {} }) => Object.entries(operation));
  const shape = { ...operationSchema.shape, ...Object.fromEntries(own) };
  const made = z.strictObject(shape) as unknown as z.ZodType<Operation>;
  operations.set(parts, made);
  return made;
}

/** The blocks with what figures.yaml has under their names, and with their pictures and links. */
export function withData(
  blocks: readonly Block[],
  file: FiguresFile,
  operation: Operation,
  { kinds }: PageParts,
): Block[] {
  return blocks.map((block) => {
    const holds = kinds[block.kind];
    if (!holds) return block;
    const data = holds.data && (file as Record<string, unknown>)[block.name];
    const around = { options: block.options, file, operation };
    return {
      ...block,
      data,
      pictures: holds.pictures?.(block.name, data, around) ?? [],
      links: holds.links?.(block.name, data) ?? [],
      consents: holds.consents?.(block.name, data) ?? [],
      figures: data == null ? [] : (holds.figures?.(block.name, data, around) ?? []),
    };
  });
}

/** What is said of names in a text and in figures.yaml that no block of the pages has. */
function unknownIn(
  { blocks, file }: { blocks: readonly Block[]; file?: unknown },
  { kinds }: PageParts,
): { text: UnknownKey; figures: UnknownKey } {
  const page = file ? 'page.yaml' : 'page.yaml (copy templates/page.yaml to begin one)';
  const isUsual = (name: string) => Object.values(kinds).some(({ usual }) => Object.hasOwn(usual, name));
  /** The block that words with a name of their own belong to: notes to contacts. */
  const ownerOf = (name: string) =>
    Object.values(kinds).flatMap(({ also = {}, usual }) =>
      Object.hasOwn(also, name) ? Object.keys(usual) : [],
    )[0];
  const tell =
    (what: string): UnknownKey =>
    (name, meant) => {
      const block = blocks.find((one) => one.name === name);
      if (block) {
        const message = `“${name}” has no ${what} of its own.`;
        return { message, hint: `It is of the kind ${block.kind}, which takes none here. Remove it.` };
      }
      const owner = ownerOf(name) ?? name;
      if (meant !== undefined && !isUsual(owner)) return undefined;
      const entry = isUsual(owner) ? '' : `, and its kind under blocks: ${owner}: { kind: KIND }`;
      const message = `The pages have no block “${owner}”, so that this would not be printed.`;
      const hint = `Put ${owner} into an area of a page in ${page}${entry}. Or take it out here, or put # before its lines to keep it for later. On the pages are: ${blocks.map((one) => one.name).join(', ')}.`;
      return { message, hint };
    };
  return { text: tell('words'), figures: tell('data') };
}

/** The blocks that show years with these as their figures. */
export function withYears(
  blocks: readonly Block[],
  years: readonly YearOfPeople[],
  { kinds }: PageParts,
): Block[] {
  return blocks.map((block) => {
    const figures = kinds[block.kind]?.figuresOfYears?.(block.name, block.options, years);
    return figures ? { ...block, figures } : block;
  });
}
