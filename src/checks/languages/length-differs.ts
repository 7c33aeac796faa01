// A passage that is much shorter in one language than the two languages' lengths let expect.
import type { Check, Found } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import type { Prose } from '../texts/prose.ts';
import { nameOf, pairsOf, shortName, wholeOf } from './pairs.ts';

/** Below this length (characters of the longer text) the languages differ by chance. */
const floor = 100;
/** How much a passage's ratio may differ from that of all others: those of a careful translation stay under 1.3. */
const tolerance = 1.6;
/** How many other passages it takes to know how the languages' lengths compare. */
const enough = 5;

/** Warning at the shorter text. */
export const lengthDiffers: Check<DataSubject> = {
  code: 'length-differs',
  severity: 'warning',
  title: 'A passage much shorter than in the other language',
  why: 'A sentence was left out in the translation, or added after it.',
  example: {
    wrong: '(text.az.yaml) two sentences\n(text.en.yaml) one of them',
    right: '(text.az.yaml) two sentences\n(text.en.yaml) both',
  },
  mend: 'Read the two side by side, and add what is missing.',
  find(subject) {
    const all = pairsOf(subject).map((pair) => {
      return { ...pair, lengths: [lengthOf(pair.first), lengthOf(pair.other)] as const };
    });
    return all.flatMap(({ first, other, lengths: [a, b] }): Found[] => {
      const others = all.filter((pair) => pair.other.language === other.language && pair.other !== other);
      if (others.length < enough || Math.max(a, b) < floor) return [];
      const usual =
        sum(others.map(({ lengths }) => lengths[0])) / sum(others.map(({ lengths }) => lengths[1]));
      const ratio = a / b / usual;
      if (ratio < tolerance && ratio > 1 / tolerance) return [];
      const [short, long] = ratio > 1 ? [other, first] : [first, other];
      const share = Math.round(100 * Math.min(ratio, 1 / ratio));
      const from = shortName(long.source.file);
      const message = `${nameOf(short.path)} is short here: ${share} per cent of the length that ${from} lets expect.`;
      return [{ ...wholeOf(short), message }];
    });
  },
};

/** Characters; a figure or foreign words count as six. */
function lengthOf({ plain }: Prose): number {
  return plain.length + 5 * (plain.match(/[\uE000\uE001]/g) ?? []).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
