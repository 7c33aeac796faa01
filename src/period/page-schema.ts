// What page.yaml may hold, as far as that does not hang on kinds of block and forms of page.
import { z } from 'zod';
import { key } from './fields.ts';

/** More pages than this are a mistake. */
const mostPages = 20;

const listWords = 'a list of blocks, like [highlights, protection]';

/** An area's blocks; one alone needs no list, several may stand without brackets or commas, and an area may be empty. */
const blocksOfArea = z.preprocess(
  (given) => (typeof given === 'string' ? given.trim().split(/[\s,]+/) : (given ?? [])),
  z.array(key, listWords),
);

const pageWords = 'a page, its form and its areas in braces, like { form: rail, main: [highlights, story] }';

const page = z
  .object({ form: z.string('the name of a form of page, like rail') }, pageWords)
  .catchall(blocksOfArea);

const entry = z.looseObject(
  { kind: z.string('the name of a kind of block, like story').optional() },
  'its kind in braces, like { kind: story }',
);

export const pageSchema = z.strictObject({
  pages: z
    .array(
      page,
      'a list of pages, each on lines of its own: “- form: rail”, and under it its areas, like “main: [highlights, story]”',
    )
    .min(1, 'at least one page')
    .max(mostPages, `a list of at most ${mostPages} pages`),
  aside: blocksOfArea.optional().default([]),
  blocks: z
    .record(key, entry)
    .nullish()
    .transform((found) => found ?? {}),
});

/** page.yaml, its shape read: each page's form and areas, blocks that are set aside with their words, and what is said of blocks by name. */
export type PageFile = z.infer<typeof pageSchema>;
