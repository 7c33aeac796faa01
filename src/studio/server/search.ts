// Searches all periods, a stretch of them in each answer. What was read of a period is kept while its files stay as they are. A search
// that is given up ends by itself: nobody asks for the next stretch.
import type { Form, Session } from '../../index.ts';
import type { SearchedPeriod } from '../contract/search.ts';
import { versionOf } from '../desk/texts.ts';
import type { Answering } from './answering.ts';
import type { KeptSession } from './kept.ts';
import { type Searchable, searchable, searchedIn } from './search-words.ts';

type Parts = { data: string; session: Pick<KeptSession, 'use'> };

/** A period as it was read; without that where it cannot be. */
type Kept = { version: string; read?: Searchable };

/** So much is kept of all periods (UTF-16 units): what was not looked for longest goes first. */
const mostKept = 40_000_000;
/** So long (ms) one answer takes before it leaves the rest to the next; it reads one period at the least. */
const patience = 300;

/** `/api/search`, over the periods below a data folder. */
export function searchPosts({ data, session }: Parts): Pick<Answering['posts'], '/api/search'> {
  const kept = new Map<string, Kept>();
  const keptOf = async (id: string) => {
    const version = await versionOf(data, id);
    let own = kept.get(id);
    if (own?.version !== version) {
      const form = await session.use((opened) => formOf(opened, id));
      own = { version, ...(form && { read: searchable(form) }) };
    }
    // What was looked for last stands last.
    kept.delete(id);
    kept.set(id, own);
    shrink(kept);
    return own;
  };
  return {
    async '/api/search'({ text, operation, after }, mayRead = () => true) {
      // What may not be read is neither looked at nor counted.
      const all = (await session.use((opened) => idsOf(opened, operation))).filter(mayRead);
      const ids = after === undefined ? all : all.filter((id) => newestFirst(after, id) < 0);
      const [periods, unread]: [SearchedPeriod[], string[]] = [[], []];
      const end = performance.now() + patience;
      for (const [index, id] of ids.entries()) {
        const { read } = await keptOf(id);
        const found = read && searchedIn(read, text);
        if (found) periods.push(found);
        if (!read || read.isUnread) unread.push(id);
        const left = ids.length - index - 1;
        if (left > 0 && performance.now() > end) return { periods, unread, next: id, left };
      }
      return { periods, unread, left: 0 };
    },
  };
}

/** The periods, the newest month first; in a month by the operation's name. */
async function idsOf(session: Session, wanted: string | undefined): Promise<string[]> {
  const { periods = [] } = await session.periods();
  return periods
    .filter(({ operation }) => wanted === undefined || operation === wanted)
    .map(({ id }) => id)
    .sort(newestFirst);
}

function newestFirst(a: string, b: string): number {
  const [[one = '', earlier = ''], [two = '', later = '']] = [a.split('/'), b.split('/')];
  const [before, behind] = earlier === later ? [one, two] : [later, earlier];
  return before < behind ? -1 : Number(before > behind);
}

/** Nothing where it cannot be read: other periods can be. */
async function formOf(session: Session, id: string): Promise<Form | undefined> {
  const answer = await session.form(id);
  return answer.refused ? undefined : answer;
}

function shrink(kept: Map<string, Kept>): void {
  let size = kept.values().reduce((sum, { read }) => sum + (read?.size ?? 0), 0);
  for (const [id, { read }] of kept) {
    if (size <= mostKept) return;
    kept.delete(id);
    size -= read?.size ?? 0;
  }
}
