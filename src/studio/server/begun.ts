// A period is begun, and, where that was a mistake, taken back as long as it is as it was made.
import { newPeriod, periodMark, takePeriodBack } from '../../index.ts';
import type { Desk } from '../desk/desk.ts';
import type { Answering } from './answering.ts';
import { Refused } from './problem.ts';

type Posts = Pick<Required<Answering['posts']>, '/api/new' | '/api/unbegin'>;

export function begunPosts({ data, desk }: { data: string; desk: Desk }): Posts {
  // Those that were begun since the studio was started.
  const marks = new Map<string, string>();
  return {
    async '/api/new'({ operation, period }) {
      const { period: id, from, open } = await newPeriod(data, `${operation}/${period}`);
      marks.set(id, await periodMark(data, id));
      return { id, ...(from !== undefined && { from }), open: open.length };
    },
    '/api/unbegin': ({ period, by }) =>
      desk.bring({ period, by }, async () => {
        const mark = marks.get(period);
        if (mark === undefined) {
          const hint = 'Whoever looks after the files can remove it.';
          throw new Refused(409, 'not-begun', 'This period was not begun just now.', hint);
        }
        await takePeriodBack(data, period, mark);
        marks.delete(period);
        return {};
      }),
  };
}
