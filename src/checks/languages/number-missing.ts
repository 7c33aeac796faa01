// A typed number that one language tells and another does not.
import type { DataCheck, Found } from '../check.ts';
import { stayedPassages } from './changed-in-one-language.ts';
import { shortPassages } from './length-differs.ts';
import { isRepeated } from './lengths.ts';
import { lackingNumbers, type ToldNumber } from './numbers.ts';
import { differingNumbers } from './numbers-differ.ts';
import { nameOf, type Pair, shortName, wholeOf } from './pairs.ts';

/** Below this, a number may be told in other words: “two weeks”, “a fortnight”. */
const small = 100;

/** Warning at the passage that lacks it; a note for years, small numbers and numbers in words. */
export const numberMissing: DataCheck = {
  code: 'number-missing',
  severity: 'warning',
  doubts: true,
  title: 'A number that one language lacks',
  why: 'Readers of one language learn less; or a number was left behind where the sentence changed.',
  example: {
    wrong: '(text.az.yaml) 4 kənddə 320 ev\n(text.en.yaml) houses in 4 villages',
    right: '(text.az.yaml) 4 kənddə 320 ev\n(text.en.yaml) 320 houses in 4 villages',
  },
  mend: 'Tell it in both languages, or in neither.',
  find: (subject) =>
    lackingNumbers(subject).flatMap(({ first, other, firsts, others }): Found[] => {
      // What is told of the whole passage takes its numbers in.
      const name = nameOf(first.path);
      if (shortPassages(subject).has(name) || stayedPassages(subject).has(name)) return [];
      const [here, there] = [firsts.filter(isSure), others.filter(isSure)];
      // A caption copied into a description, a text not translated: told as that.
      if (isRepeated({ first, other }, subject)) return [];
      // Where both have one too many, they differ.
      if (differingNumbers(subject).some((one) => one.first === first && one.other === other)) return [];
      if (here.length > 0 && there.length > 0) return [];
      return [...lackedBy(other, first, here), ...lackedBy(first, other, there)];
    }),
};

function isSure({ kind }: ToldNumber): boolean {
  return kind === 'digits' || kind === 'word' || kind === 'year' || kind === 'day';
}

/** What a passage lacks, in one finding. */
function lackedBy(to: Pair['first'], from: Pair['first'], numbers: readonly ToldNumber[]): Found[] {
  if (numbers.length === 0) return [];
  const typed = numbers.map(({ start, end }) => from.plain.slice(start, end).replace(/\s+/g, ' '));
  const quoted = typed.map((words) => `“${words}”`).join(', ');
  const message = `${nameOf(to.path)} does not tell ${quoted} here, as ${shortName(from.source.file)} does.`;
  const doubt = numbers.every(({ kind, values }) => kind !== 'digits' || (values[0] ?? 0) < small);
  return [{ ...wholeOf(to), about: typed.join(', '), message, doubt }];
}
