// Reads the files that blocks name beside their pictures: outlines of maps.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import type { Block, PageParts } from './blocks.ts';
import type { InputFile } from './period.ts';
import { readInside, type YamlFile } from './read.ts';

/** Bytes: larger files are not read. What a kind makes of the others, it says itself. */
const largest = 20_000_000;

/**
 * The blocks with the bytes of their files.
 * @param id the period, below whose folder the files lie
 */
export async function withFiles(
  root: Source,
  id: string,
  blocks: readonly Block[],
  { kinds }: PageParts,
  locate: YamlFile['locate'],
): Promise<{ blocks: Block[]; findings: Finding[]; inputs: InputFile[] }> {
  const [findings, inputs]: [Finding[], InputFile[]] = [[], []];
  const read = blocks.map(async (block): Promise<Block> => {
    const named = block.data == null ? [] : (kinds[block.kind]?.files?.(block.name, block.data) ?? []);
    const files = new Map<string, Buffer>();
    for (const { file, at } of named) {
      if (file === undefined) continue;
      const found = await readInside(root, path.join(id, file), largest);
      if ('finding' in found) {
        const { message, ...finding } = found.finding;
        findings.push({
          ...finding,
          message: `The file ${file} cannot be used: ${message}`,
          place: locate(at),
        });
        continue;
      }
      files.set(file, found.bytes);
      inputs.push(found.input);
    }
    return named.length > 0 ? { ...block, files } : block;
  });
  return { blocks: await Promise.all(read), findings, inputs };
}
