// Main countries of origin that most people do not come from.
import type { DataCheck } from '../check.ts';
import { jumpsOf } from './jumps.ts';
import { originsOf, sumOf } from './origins.ts';

/** The main countries have at least this part of a group of so many people; a digit is missing where they have less. */
const least = 0.25;
const smallest = 100;

/** A group whose listed countries of origin come to less than a quarter of it. */
export const originsFew: DataCheck = {
  code: 'origins-few',
  severity: 'note',
  title: 'Countries of origin that come to less than a quarter',
  why: 'The page calls them the main countries of origin. Often a digit is missing in the largest one.',
  example: {
    wrong: 'groups: { refugees: 8087 }\norigins: { refugees: { UKR: 654, AFG: 1106 } }',
    right: 'groups: { refugees: 8087 }\norigins: { refugees: { UKR: 6540, AFG: 1106 } }',
  },
  mend: 'Look at the figures again, and list the largest countries.',
  find(subject) {
    const { period } = subject;
    return originsOf(period).flatMap(({ group, counts }) => {
      const total = period.figures.population?.groups[group] ?? 0;
      const sum = sumOf(counts);
      if (total < smallest || sum >= total * least || sum === 0) return [];
      // What jumped is told as that.
      if (jumpsOf(subject).some(({ figure }) => figure.name.includes(group))) return [];
      const message = `The main countries of origin of ${group} come to ${sum}, of ${total} in all.`;
      return [{ message, ...period.inFigures(['population', 'origins', group]), about: String(sum) }];
    });
  },
};
