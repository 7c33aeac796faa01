// Which blocks of a draft hold words that nobody has read for this period yet: they are tinted. Pure.
import type { Period } from '../period/period.ts';

/** A ground on which all colours of text stay readable (blue on it: 4.7 : 1). */
const tint = '#fff8dc';

/** Style rules that tint the blocks whose words, or whose list of donors, are marked `!carried`. Empty without any. */
export function unreadRules(
  { texts, blocks, figureMark }: Pick<Period, 'texts' | 'blocks' | 'figureMark'>,
  language: string,
): string {
  const carried = (texts[language]?.passages ?? []).filter(({ mark }) => mark === 'carried');
  const ofTexts = carried.flatMap(({ path }) => {
    const whole = blocks.find((block) => block.whole && block.words.includes(String(path[0])));
    // A row of a table is a block, and its cells are in it.
    return whole ? [whole.name] : path.slice(1).map((_, index) => path.slice(0, index + 2).join('.'));
  });
  const ofFigures = blocks.flatMap(({ stands }) =>
    Object.entries(stands).flatMap(([name, stand]) =>
      stand.in === 'figures' && figureMark(stand.at) === 'carried' ? [name] : [],
    ),
  );
  const names = new Set([...ofTexts, ...ofFigures]);
  if (names.size === 0) return '';
  const selectors = [...names].map((block) => `[data-block="${block}"]`);
  return `:is(${selectors.join(',')}){background-color:${tint}}`;
}
