// Which blocks of a draft hold words that nobody has read for this period yet: they are tinted. Pure.
import type { Period } from '../period/period.ts';

/** A ground on which all colours of text stay readable (blue on it: 4.7 : 1). */
const tint = '#fff8dc';

/** Sections that are one block as a whole, by the block's name. */
const whole: Readonly<Record<string, string>> = { story: 'story', pullout: 'pullout', donors: 'donors' };

/** Style rules that tint the blocks whose words, or whose list of donors, are marked `!carried`. Empty without any. */
export function unreadRules(
  { texts, figureMark }: Pick<Period, 'texts' | 'figureMark'>,
  language: string,
): string {
  const carried = (texts[language]?.passages ?? []).filter(({ mark }) => mark === 'carried');
  const blocks = new Set(
    carried.map(({ path: [section = '', key] }) => whole[section] ?? `${section}.${key}`),
  );
  if (figureMark(['donors', 'list']) === 'carried') blocks.add('donors');
  if (blocks.size === 0) return '';
  const selectors = [...blocks].map((block) => `[data-block="${block}"]`);
  return `:is(${selectors.join(',')}){background-color:${tint}}`;
}
