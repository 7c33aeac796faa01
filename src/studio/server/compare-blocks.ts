// The words of two periods block by block: which passages changed, which blocks came, went, or are of another kind. Pure.
import type { PassageChange } from '../../compare/passages.ts';
import type { Compared, ComparedBlock, ComparedPassage, Segment } from '../contract/compare.ts';
import type { FormBlock } from '../contract/period.ts';

type Block = Pick<FormBlock, 'name' | 'titles' | 'kind' | 'page'> & {
  fields: readonly Pick<FormBlock['fields'][number], 'at' | 'label'>[];
};

/** Blocks in the order of the newer pages, those that are gone behind them; of each the passages that changed. */
export function blocksOf(
  passages: readonly PassageChange[],
  before: readonly Block[],
  after: readonly Block[],
): Pick<Compared, 'blocks' | 'passages'> {
  const changed = passages.filter(isChanged);
  const [last, now] = [byName(before), byName(after)];
  const at = new Map(
    [...before, ...after].flatMap((block) => block.fields.map((one) => [one.at, { block, one }])),
  );
  const told = Map.groupBy(changed, ({ path }) => at.get(path)?.block.name ?? path.split('.')[0] ?? path);
  const names = new Set([...now.keys(), ...last.keys(), ...told.keys()]);
  const blocks = [...names].map((name): ComparedBlock => {
    const [then, here] = [last.get(name), now.get(name)];
    return {
      name,
      titles: here?.titles ?? then?.titles ?? {},
      ...standing(then, here),
      passages: (told.get(name) ?? []).map((one) => passageOf(one, at.get(one.path)?.one.label)),
    };
  });
  return {
    blocks: blocks.filter((one) => one.is !== 'there' || one.kinds || one.passages.length > 0),
    passages: { all: passages.length, changed: changed.length },
  };
}

function isChanged({ languages }: PassageChange): boolean {
  return Object.values(languages).some(({ status }) => status !== 'unchanged');
}

function byName(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.name, block]));
}

/** A block that no page shows is not there, though its words may be kept. */
function standing(then: Block | undefined, here: Block | undefined): Pick<ComparedBlock, 'is' | 'kinds'> {
  const [was, is] = [then?.page !== undefined, here?.page !== undefined];
  if (was !== is) return { is: is ? 'new' : 'gone' };
  const isOther = is && then && here && then.kind !== here.kind;
  return { is: 'there', ...(isOther && { kinds: { was: then.kind, now: here.kind } }) };
}

function passageOf({ path, only, languages }: PassageChange, label = labelled(path)): ComparedPassage {
  const each = Object.entries(languages).map(
    ([language, { status, words }]) => [language, { status, words: words.map(printed) }] as const,
  );
  return { at: path, label, only, languages: Object.fromEntries(each) };
}

/** A figure that has no value there is a gap: nobody reads the notation of files here. */
function printed(segment: Segment): Segment {
  const isGap = segment.figure !== undefined && segment.text.startsWith('{{');
  return isGap ? { ...segment, text: '[…]' } : segment;
}

/** `notes.first_line` → “First line” */
function labelled(path: string): string {
  const words = (path.split('.').at(-1) ?? path).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
