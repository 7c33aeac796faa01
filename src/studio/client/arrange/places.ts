// The areas of all pages, and what they and kinds of block are called. Pure.
import type { Arrangement } from '../../contract/period.ts';
import type { Say, Word } from '../words.ts';

export type AreaAt = { page: number; area: string };

/** Every area, in the order of the pages. */
export function placesOf({ pages }: Arrangement): AreaAt[] {
  return pages.flatMap(({ areas }, index) => areas.map(({ area }) => ({ page: index + 1, area })));
}

/** “Page 2: foot”. */
export function areaName(say: Say, { page, area }: AreaAt): string {
  return `${say('words.page', { page })}: ${nameIn(say, 'area', area)}`;
}

/** What an area or a kind is called in the studio; else its name, or what the program says of it. */
export function nameIn(say: Say, of: 'area' | 'kind', name: string, says?: string): string {
  const key = of === 'area' ? `area.${name}` : `kind.${name}`;
  const words = of === 'area' ? say(`area.${name}` as Word) : say(`kind.${name}` as Word);
  return words === key ? (says ?? name) : words;
}

/** Before which block a block stands that goes so many places down, or up where that is below nought. */
export function beforeAfter(blocks: readonly string[], name: string, by: number): string | null {
  const at = blocks.indexOf(name);
  return blocks[at + (by > 0 ? by + 1 : by)] ?? null;
}

/** The blocks of an area. */
export function blocksAt({ pages }: Arrangement, { page, area }: AreaAt): readonly string[] {
  return pages[page - 1]?.areas.find((one) => one.area === area)?.blocks ?? [];
}

/** The place, from 1, of a block among those of an area once it stands before another one there, or last; and how many there are. */
export function placeAfter(
  blocks: readonly string[],
  name: string,
  before: string | null,
): { at: number; all: number } {
  const others = blocks.filter((one) => one !== name);
  const at = before === null ? others.length : others.indexOf(before);
  return { at: at + 1, all: others.length + 1 };
}
