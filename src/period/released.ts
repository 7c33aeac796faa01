// What the sources of a period say, as an import kept it in `sources/sources.yaml`.
import path from 'node:path';
import { z } from 'zod';
import type { Source } from '../files/source.ts';
import type { Released } from './period.ts';
import { readYaml } from './read.ts';

/** The list of sources and its folder in the period. */
const listFile = 'sources/sources.yaml';

const listed = z.array(
  z.looseObject({
    from: z.string().optional(),
    as_of: z.iso.date(),
    values: z.record(z.string(), z.number()),
  }),
);

/**
 * Reads what the sources of a period say, in the order of the list; nothing where there is no list, or none of its entries
 * has values. A list that is damaged is told when something is imported.
 */
export async function readReleased(root: Source, id: string): Promise<Released[]> {
  const file = await readYaml(root, path.posix.join(id, listFile));
  if ('findings' in file || !Array.isArray(file.value)) return [];
  return file.value.flatMap((entry) => {
    const parsed = listed.safeParse([entry]);
    return (parsed.data ?? []).map(({ from = '', as_of, values }) => ({ from, as_of, values }));
  });
}
