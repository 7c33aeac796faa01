// What people say of a period: a file for each thing that is said, so that no two laptops ever change the same one.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { personName } from '../approved-by.ts';
import { canonicalJson } from '../canonical-json.ts';
import { isLanguageTag } from '../language/tag.ts';
import { jsonIn } from '../values.ts';

/** The folder in a period that comments lie in. */
export const commentFolder = 'comments';

/** No file of a comment is larger, in bytes. */
export const largestComment = 100_000;

const language = z.string().max(35).refine(isLanguageTag);
const path = z
  .array(z.union([z.string().min(1).max(200), z.int().min(0).max(9999)]))
  .min(1)
  .max(12);
const part = z.number().min(0).max(1);

/**
 * What a comment is of: a passage, a figure, a picture by the page's name for it, a place on a page (in parts of its width and
 * height from the top left corner) or the page as a whole, or the period.
 */
export const anchor = z.union([
  z.strictObject({ text: language, path }),
  z.strictObject({ figure: path }),
  z.strictObject({ picture: z.string().min(1).max(200) }),
  z.strictObject({ page: z.int().min(1).max(99), language, x: part.optional(), y: part.optional() }),
  z.strictObject({ period: z.literal(true) }),
]);
export type Anchor = z.infer<typeof anchor>;

/** The longest comment, in UTF-16 units; and the longest passage. */
export const longest = { comment: 5000, passage: 20_000 } as const;

const words = z
  .string()
  .max(longest.comment)
  .refine((text) => text.trim() !== '');
const id = z.string().regex(/^[0-9a-f]{16}$/);

/** What a person says: a comment, with other words for its passage if it is a suggestion; an answer; that it is settled, or not after all. */
export const saying = z.union([
  z.strictObject({
    kind: z.literal('comment'),
    on: anchor,
    text: z.string().max(longest.comment),
    /** `was`: the words that it was made on. */
    suggests: z
      .strictObject({ was: z.string().max(longest.passage), now: z.string().max(longest.passage) })
      .optional(),
  }),
  z.strictObject({ kind: z.literal('answer'), to: id, text: words }),
  z.strictObject({ kind: z.literal('settled'), to: id, how: z.enum(['done', 'taken', 'declined']) }),
  z.strictObject({ kind: z.literal('reopened'), to: id }),
]);
export type Saying = z.infer<typeof saying>;

const file = z.strictObject({
  format: z.literal('factsheet-comment'),
  version: z.literal(1),
  id,
  by: personName,
  at: z.iso.datetime(),
  says: saying,
});

/** What was said, by whom and when. */
export type Said = Pick<z.infer<typeof file>, 'id' | 'by' | 'at'> & { says: Saying };

/**
 * What a person says as a file with a name that no other has; names are in the order of time.
 * @throws ZodError for what cannot be said: callers check it first
 */
export function saidFile(
  by: string,
  says: Saying,
  now: Date,
): { said: Said; name: string; bytes: Uint8Array } {
  const at = now.toISOString();
  const id = randomBytes(8).toString('hex');
  const said = file.parse({ format: 'factsheet-comment', version: 1, id, by, at, says });
  const name = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}-${id}.json`;
  return { said, name, bytes: canonicalJson(said) };
}

/** The file of what was said, with another name. */
export function saidBy(said: Said, by: string): Uint8Array {
  return canonicalJson(file.parse({ ...said, by }));
}

/** Whether a file of that folder is a comment, by its name. */
export function isCommentName(name: string): boolean {
  return /^\d{8}T\d{6}-[0-9a-f]{16}\.json$/.test(name);
}

/** What a file says, whatever line ends it has; nothing where it is no comment. */
export function readSaid(bytes: Uint8Array): Said | undefined {
  return file.safeParse(
    jsonIn(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    ),
  ).data;
}
