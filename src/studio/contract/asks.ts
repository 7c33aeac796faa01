// What a window may ask of the server: each body as a schema, for nothing that comes through the browser is believed unread.
import { z } from 'zod';

/** A period's id, as folders are named: no way out of the data folder. */
export const period = z
  .string()
  .max(100)
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/);
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const path = z
  .array(z.union([z.string().min(1).max(200), z.int().min(0).max(9999)]))
  .min(1)
  .max(12)
  .readonly();
/** The window that asks, as it names itself: it need not be told of its own changes. */
export const by = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/);
const longest = 20_000;
const numbers = z.array(z.number()).max(12).readonly();
const part = z.number().min(0).max(1);
const side = z.number().positive().max(1_000_000);
const box = z.strictObject({ width: side, height: side });

/** A file of the period: a language's texts, or its figures. */
const file = z.union([z.strictObject({ text: language }), z.literal('figures')]);

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
]);

/** POST bodies by their path. */
export const asks = {
  '/api/change': z.strictObject({ period, by, changes: z.array(change).min(1).max(200) }),
  '/api/undo': z.strictObject({ period, by }),
  '/api/redo': z.strictObject({ period, by }),
  /** Brings back the state before a step of `/api/states`, by a change that can be undone. */
  '/api/back': z.strictObject({ period, by, before: z.string().max(64) }),
  /** Which pages this window looks at: they are drawn at every change. `dotsPerInch` by the screen. */
  '/api/look': z.strictObject({
    period,
    by,
    languages: z.array(language).max(8),
    dotsPerInch: z.int().min(48).max(300),
  }),
  /** What a placeholder prints in each language: `legal_aid, during`. */
  '/api/chip': z.strictObject({ period, placeholder: z.string().min(1).max(200) }),
  /** How a picture is cut, by its focus: nothing is changed. `print` is its place on the page in mm. */
  '/api/crops': z.strictObject({
    size: box,
    isDrawing: z.boolean().optional(),
    focus: z.strictObject({ x: part, y: part }),
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
  '/api/build': z.strictObject({
    period,
    editions: z.array(z.enum(['screen', 'press', 'web', 'cards'])).min(1),
    draft: z.boolean(),
  }),
  '/api/pack': z.strictObject({ period }),
  '/api/stop': z.strictObject({ job: z.string().max(64) }),
} as const;

export type Asks = { [Path in keyof typeof asks]: z.infer<(typeof asks)[Path]> };
export type StudioChange = z.infer<typeof change>;

/** What `/api/change`, undo and redo answer. A conflict changed nothing. */
export type Changed =
  | { saved: true; version: string; undo: boolean; redo: boolean }
  | { saved: false; conflicts: readonly { change: number; theirs: string | number | null }[] };

/** Every refusal, with its HTTP status. */
export type Problem = { code: string; message: string; hint: string };
