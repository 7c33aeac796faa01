// What of the compared words is shown in the chosen languages. Pure.
import type { ComparedBlock } from '../../contract/compare.ts';
import type { FormLanguage, PeriodForm } from '../../contract/period.ts';

/** Passages that changed in one of the languages; blocks that have such, or are others than they were. */
export function shownBlocks(
  blocks: readonly ComparedBlock[],
  languages: readonly Pick<FormLanguage, 'language'>[],
): ComparedBlock[] {
  return blocks
    .map((block) => ({
      ...block,
      passages: block.passages.filter(({ languages: each }) =>
        languages.some(({ language }) => (each[language]?.status ?? 'unchanged') !== 'unchanged'),
      ),
    }))
    .filter(({ passages, is, kinds }) => passages.length > 0 || is !== 'there' || kinds);
}

/** The places of all passages that have a field. */
export function fieldsIn({ blocks }: Pick<PeriodForm, 'blocks'>): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ fields }) => fields.map(({ at }) => at)));
}
