// Presence: staff by kind of contract, and offices.
import { z } from 'zod';
import { staff } from '../../charts/staff.ts';
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { headingOf, nullable } from '../words.ts';

export const presence = kind({
  says: 'staff and offices',
  tables: ['presence'],
  usual: { presence: {} },
  words: nullable(z.strictObject({ title: line.optional(), offices: line.optional() })),
  stands: (name) => ({ [name]: { in: 'figures', at: ['presence'] } }),
  chart: () => ({ builder: staff }),
  show({ block: { name }, local, words, chart }) {
    const { period, own, format } = local;
    const offices = Object.entries(period.figures.presence?.offices ?? {});
    if (!chart && offices.length === 0) return undefined;
    return {
      block: name,
      title: headingOf(local, words?.title, 'presence.title'),
      chart,
      officesTitle: headingOf(local, words?.offices, 'presence.offices'),
      offices: offices.map(([key, count]) => ({
        count: format.number(count),
        name: own(period.operation.offices[key] ?? {}, count),
      })),
    };
  },
});
