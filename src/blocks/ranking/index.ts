// A ranking: countries of origin of one group as ordered bars.
import { z } from 'zod';
import { originsOf } from '../../charts/origins.ts';
import { escapeHtml } from '../../markup.ts';
import { peopleIn } from '../charted.ts';
import { kind } from '../kind.ts';
import { heading } from '../words.ts';

/** What can be ranked, by its place in figures.yaml. */
const rankings = {
  'population.origins.refugees': 'refugees',
  'population.origins.asylum_seekers': 'asylum_seekers',
} as const;
type Ranking = keyof typeof rankings;
const names = Object.keys(rankings) as [Ranking, ...Ranking[]];

export const ranking = kind({
  says: 'countries of origin as ordered bars',
  tables: ['population'],
  usual: {
    refugee_origins: { of: 'population.origins.refugees' },
    asylum_origins: { of: 'population.origins.asylum_seekers' },
  },
  words: heading,
  options: { of: z.enum(names) },
  family: 'people',
  stands: (name, { of }) => ({ [name]: { in: 'figures', at: String(of).split('.') } }),
  chart: ({ of }) => ({ builder: originsOf(rankings[of]) }),
  show({ block: { name }, local, words, chart }) {
    if (!chart) return undefined;
    const title = words?.title?.html ?? escapeHtml(chart.title);
    return { ...peopleIn(local, name, chart), title };
  },
});
