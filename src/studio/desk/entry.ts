// The lines of a period's journal as schemas: what was changed, by whom, and whether it reached the files.
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.array(z.union([z.string(), z.number()])).min(1);

/** What stood in a place, or stands there now; without `there`, not even its name did. */
const state = z.strictObject({
  value: z.union([z.string(), z.number(), z.null()]),
  mark: z.enum(['carried', 'translated', 'checked']).optional(),
  there: z.boolean(),
  /** Of a list of numbers. */
  items: z.array(z.number()).optional(),
  /** Of an entry that is put, taken out or moved: its YAML, and what it stands before (null: it is the last). */
  entry: z.strictObject({ yaml: z.string(), before: z.union([z.string(), z.number(), z.null()]) }).optional(),
});

const place = z.strictObject({ path, was: state, now: state });

const changedFile = z.strictObject({
  /** In the period's folder: `text.en.yaml`. */
  file: z.string().regex(/^(?:figures|page|text\.[A-Za-z0-9-]+)\.yaml$/),
  /** Null: there is no such file then. */
  before: hash.nullable(),
  after: hash.nullable(),
  /** From the text before to the text after; of several changes in a row, in their order. */
  cut: z.strictObject({ at: z.int().min(0), removed: z.string(), put: z.string() }),
  places: z.array(place).min(1),
});

const entry = z.strictObject({
  id: z.string().min(1).max(64),
  at: z.iso.datetime(),
  by: z.string().max(64),
  /** Whose window it was, as that person calls herself. */
  name: z.string().max(100).optional(),
  /** The number of that person’s account, where they have signed in: others may have the same name. */
  account: z.string().max(100).optional(),
  kind: z.enum(['change', 'undo', 'redo']),
  /** The changes that an undo takes back, or that a redo makes again. */
  of: z.array(z.string()).optional(),
  files: z.array(changedFile).min(1),
  /** Other files came with the change, before its own: where its own was not reached, it is not made later on. */
  brings: z.literal(true).optional(),
  /** It is no typing: it is undone by itself. */
  alone: z.literal(true).optional(),
});

/** A line: a change before it is made, or that it was; or that it never will be. */
export const line = z.union([
  entry,
  z.strictObject({ done: z.string() }),
  z.strictObject({ dropped: z.string() }),
]);

export type Entry = z.infer<typeof entry>;
export type ChangedFile = z.infer<typeof changedFile>;
export type ChangedPlace = z.infer<typeof place>;
export type PlaceState = z.infer<typeof state>;
