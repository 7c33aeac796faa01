// Population: the people by group, with the largest as a figure where the others would be slivers beside it.
import { population as builder } from '../../charts/population.ts';
import { peopleIn } from '../charted.ts';
import { kind } from '../kind.ts';
import { heading, headingOf } from '../words.ts';
import { people } from './people.ts';

export const population = kind({
  says: 'the people by group',
  tables: ['population'],
  usual: { population: {} },
  words: heading,
  family: 'people',
  stands: (name) => ({ [name]: { in: 'figures', at: ['population'] } }),
  chart: () => ({ builder }),
  show({ block: { name }, local, words, chart }) {
    if (!chart) return undefined;
    const title = headingOf(local, words?.title, 'population.title');
    return { ...peopleIn(local, name, chart), title };
  },
  keyFigures: ({ local }) => people(local),
});
