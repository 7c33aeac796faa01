// What a window may ask of the server: each body as a schema, for nothing that comes through the browser is believed unread.
import { z } from 'zod';
import { personName } from '../../approved-by.ts';
import type { Saying } from '../../comments/comment.ts';
import { isRecord } from '../../values.ts';
import { mailAsks } from './mails.ts';
import { by, period } from './names.ts';
import { described } from './operation.ts';
import { searchAsks } from './search.ts';

const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const path = z
  .array(z.union([z.string().min(1).max(200), z.int().min(0).max(9999)]))
  .min(1)
  .max(12)
  .readonly();
const longest = 20_000;
const numbers = z.array(z.number()).max(12).readonly();
const share = z.number().min(0).max(1);
const side = z.number().positive().max(1_000_000);
const box = z.strictObject({ width: side, height: side });

/** A file of the period: a language's texts, its figures, or what stands where on its pages. */
const file = z.union([z.strictObject({ text: language }), z.literal('figures'), z.literal('page')]);

/** The name or the place (from 0) of an entry among others. */
const part = z.union([z.string().min(1).max(200), z.int().min(0).max(9999)]);
export type EntryTree =
  | string
  | number
  | null
  | readonly EntryTree[]
  | { readonly [name: string]: EntryTree };
/** What stands in an entry, so many levels deep at the most. */
const treeOf = (levels: number): z.ZodType<EntryTree> => {
  const value = z.union([z.string().max(longest), z.number(), z.null()]);
  if (levels === 0) return value;
  const inner = treeOf(levels - 1);
  return z.union([
    value,
    z.array(inner).max(200).readonly(),
    z.record(z.string().min(1).max(200), inner).readonly(),
  ]);
};
const tree = treeOf(5);
/** What stands beside it, as the window shows it. */
const order = z.array(part).max(500).readonly();

/**
 * One change. `was` is what the window showed there: where the file now says something else, both are shown and one is
 * chosen. A `mark` of null takes it away.
 */
const change = z.union([
  z.strictObject({
    file,
    path,
    was: z.union([z.string(), z.number(), z.null()]),
    value: z.union([z.string().max(longest), z.number(), z.null()]),
  }),
  z.strictObject({ file, path, mark: z.enum(['carried', 'translated', 'checked']).nullable() }),
  /** A list of numbers, as the focus of a picture is. */
  z.strictObject({ file, path, was: numbers.nullable(), items: numbers }),
  /** An entry of a list comes before another one (null: the last); it is taken out, as the window shows it (true: whatever it says); or moved. */
  z.strictObject({ file, path, put: tree, before: part.nullable() }),
  z.strictObject({ file, path, out: z.union([tree, z.literal(true)]) }),
  z.strictObject({ file, path, before: part.nullable(), order }),
]);

/** The name of a block, as files have it. */
const block = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/);
const page = z.int().min(1).max(20);
const from = z.strictObject({ page, area: block });
const to = z.strictObject({ page, area: block, before: block.nullable() });

/** A block is moved (`from`: where the window shows it), added, set aside with its words, or brought back. */
const pagesChange = z.union([
  z.strictObject({ move: block, from, to }),
  z.strictObject({ add: block, name: block, to }),
  z.strictObject({ aside: block, from }),
  z.strictObject({ back: block, to }),
]);
const replacement = z.string().max(1000);
const finding = {
  period,
  wanted: z.strictObject({ text: z.string().min(1).max(200), isWhole: z.boolean(), isExact: z.boolean() }),
  language: language.optional(),
};

/** POST bodies by their path. */
export const asks = {
  '/api/change': z.strictObject({ period, by, changes: z.array(change).min(1).max(200) }),
  /** What stands where on the pages; a period without pages of its own gets them. */
  '/api/arrange': z.strictObject({ period, by, change: pagesChange }),
  /** How each kind of block looks. */
  '/api/gallery': z.strictObject({}),
  '/api/undo': z.strictObject({ period, by }),
  '/api/redo': z.strictObject({ period, by }),
  /** Brings back the state before a step of `/api/states`, by a change that can be undone. */
  '/api/back': z.strictObject({ period, by, before: z.string().max(64) }),
  /**
   * Which pages this window looks at: they are drawn at every change. `dotsPerInch` by the screen. `through`: who listens for it,
   * where it does not do so itself: with that one it is gone.
   */
  '/api/look': z.strictObject({
    period,
    by,
    through: by.optional(),
    languages: z.array(language).max(8),
    dotsPerInch: z.int().min(48).max(300),
  }),
  /** A window is gone, as the listener of all windows of its browser knows. */
  '/api/gone': z.strictObject({ by }),
  /** Words in all passages, or in those of one language; with `instead`, what would stand in their place. Nothing is changed. */
  '/api/find': z.strictObject({ ...finding, instead: replacement.optional() }),
  /**
   * Puts other words in their place, in one change: in one place, or in all of which there are `count`. Where these are others by
   * now, nothing is changed.
   */
  '/api/replace': z.strictObject({
    ...finding,
    by,
    instead: replacement,
    which: z.union([
      z.strictObject({
        language,
        at: z.string().max(2000),
        start: z.int().min(0),
        raw: z.string().max(longest),
      }),
      z.strictObject({ count: z.int().min(1) }),
    ]),
  }),
  /** The numbers of words that were pasted which are figures: nothing is changed. */
  '/api/pasted': z.strictObject({ period, language, text: z.string().max(longest) }),
  /** What a placeholder prints in each language: `legal_aid, during`. */
  '/api/chip': z.strictObject({ period, placeholder: z.string().min(1).max(200) }),
  /** How a picture is cut, by its focus: nothing is changed. `print` is its place on the page in mm. */
  '/api/crops': z.strictObject({
    size: box,
    isDrawing: z.boolean().optional(),
    focus: z.strictObject({ x: share, y: share }),
    print: box.optional(),
  }),
  '/api/new': z.strictObject({
    operation: z
      .string()
      .max(60)
      .regex(/^[a-z0-9][a-z0-9-]*$/),
    period: z
      .string()
      .max(40)
      .regex(/^[a-z0-9][a-z0-9-]*$/),
  }),
  /** A period that was just begun goes again, as long as nothing was put into it. */
  '/api/unbegin': z.strictObject({ period, by }),
  '/api/operation/try': described,
  '/api/operation/new': described,
  '/api/build': z.strictObject({
    period,
    editions: z.array(z.enum(['screen', 'press', 'web', 'cards'])).min(1),
    draft: z.boolean(),
  }),
  '/api/pack': z.strictObject({ period }),
  '/api/stop': z.strictObject({ job: z.string().max(64) }),
  ...mailAsks,
  ...searchAsks,
  /** What the person at a window calls herself; empty: nothing any more. */
  '/api/person': z.strictObject({ by, name: z.union([z.literal(''), personName]) }),
  /** A comment, an answer, that it is settled: the door looks at what it is. */
  '/api/say': z.strictObject({ period, by, says: z.custom<Saying>(isRecord) }),
  /** `seen`: the states that the window showed, by language. `sign`: with the key of this machine. */
  '/api/approve': z.strictObject({
    period,
    by,
    seen: z.record(language, z.string().max(64)),
    sign: z.boolean(),
  }),
  '/api/withdraw': z.strictObject({ period, by, languages: z.array(language).min(1).max(50) }),
} as const;

/** The query of `/api/pages`: in which language, and how fine. */
export const pagesQuery = z.strictObject({ of: language, dots: z.coerce.number().int().min(48).max(300) });

export type Asks = { [Path in keyof typeof asks]: z.infer<(typeof asks)[Path]> };
export type StudioChange = z.infer<typeof change>;
export type PagesChange = z.infer<typeof pagesChange>;
/** A change of what stands where in a list. */
export type EntryChange = Extract<StudioChange, { put: unknown } | { out: unknown } | { order: unknown }>;

/**
 * What `/api/change`, undo and redo answer. A conflict changed nothing. `stored`: of each change the value as it stands in the
 * file now, which a next change says it was: a figure that was typed as “2 084” is the number 2084.
 */
export type Changed =
  | {
      saved: true;
      version: string;
      undo: boolean;
      redo: boolean;
      stored?: readonly (string | number | null)[];
    }
  | { saved: false; conflicts: readonly { change: number; theirs: string | number | null }[] };

/** Every refusal, with its HTTP status. */
export type Problem = Told & { code: string };

/** What is wrong, and what to do. By its code a window has its own words for it, in which `values` are set. */
export type Told = {
  code?: string;
  message: string;
  hint: string;
  values?: Readonly<Record<string, string | number>>;
};
