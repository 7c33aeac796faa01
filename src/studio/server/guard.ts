// What is answered to one who has signed in: only what they may, and under their own name. For whoever sits at the laptop it is all.
import type { Rights } from '../../service/people/roles.ts';
import type { Asks } from '../contract/asks.ts';
import type { StudioEvent } from '../contract/events.ts';
import { type Needing, needsOf, operationOf } from '../contract/needs.ts';
import type { Uploads } from '../contract/uploads.ts';
import type { Answering } from './answering.ts';
import { Refused } from './problem.ts';
import { type Act, nothing, requireOf, type Visitor } from './visitor.ts';

/** Whose windows are whose. */
export type Windows = {
  /** @throws Refused 403 for a window of somebody else */
  claim(by: string, visitor: Visitor): Promise<void>;
};

/** So many windows are known; of more, the newest. */
const most = 2000;

/** @param named told who is at a window */
export function keepWindows(named: Answering['posts']['/api/person']): Windows {
  const owners = new Map<string, string>();
  return {
    async claim(by, { person }) {
      if (!person || by === '') return;
      const owner = owners.get(by);
      if (owner !== undefined && owner !== person.id) {
        const hint = 'Reload the page, and do it again.';
        throw new Refused(403, 'not-your-window', 'This window is somebody else’s.', hint);
      }
      owners.delete(by);
      owners.set(by, person.id);
      for (const old of [...owners.keys()].slice(0, -most)) owners.delete(old);
      await named?.({ by, name: person.name }, undefined, person.id);
    },
  };
}

/** Whether an event is told to somebody. */
export function isToldTo(visitor: Visitor, event: StudioEvent): boolean {
  if (event.type === 'job')
    return visitor.may(event.job.kind === 'mails' ? 'recipients' : 'read', operationOf(event.job.period));
  if (event.period !== undefined) return visitor.may('read', operationOf(event.period));
  return visitor.maySomewhere('read');
}

/** What is written down of what was done, and of who gets mails. */
const acts: { readonly [Path in keyof (Asks & Uploads)]?: Act } = {
  '/api/approve': 'approved',
  '/api/withdraw': 'withdrew',
  '/api/send': 'sent',
  '/api/mails': 'fetched',
  '/api/build': 'made',
  '/api/pack': 'made',
  '/api/new': 'begun',
  '/api/unbegin': 'begun',
  '/api/operation/new': 'begun',
};

/** What somebody may read of a period; what they take out of the studio is written down before it is told. */
function readingAs(visitor: Visitor) {
  const reads = (id: string) => requireOf(visitor, [{ action: 'read', operation: operationOf(id) }]);
  const fetched = async (about: string) => visitor.note?.('fetched', about);
  const lists = async (id: string, what: string) => {
    requireOf(visitor, [{ action: 'recipients', operation: operationOf(id) }]);
    await fetched(`${what} ${id}`);
  };
  /** Does the work once the period may be read. */
  const read =
    <Rest extends unknown[], Answer>(work: (id: string, ...rest: Rest) => Promise<Answer>) =>
    async (id: string, ...rest: Rest): Promise<Answer> => {
      reads(id);
      return work(id, ...rest);
    };
  /** The same, written down as what was taken out of the studio. */
  const taken = <Rest extends unknown[], Answer>(
    what: string,
    work: (id: string, ...rest: Rest) => Promise<Answer>,
  ) =>
    read(async (id: string, ...rest: Rest) => {
      await fetched(`${what} ${id}`);
      return work(id, ...rest);
    });
  return { reads, lists, read, taken, fetched };
}

/** All that may be asked, as this one may ask it. */
export function guarded(all: Answering, visitor: Visitor, windows: Windows): Answering {
  if (!visitor.person) return all;
  const { reads, lists, read, taken, fetched } = readingAs(visitor);
  return {
    async home(language) {
      const home = await all.home(language);
      const own = home.operations.filter(({ id }) => visitor.may('read', id));
      return {
        operations: own.map((one) => ({ ...one, ...rightsOf(visitor, one.id) })),
        ...rightsOf(visitor),
      };
    },
    async offers(language) {
      requireOf(visitor, [{ action: 'admin' }]);
      return all.offers(language);
    },
    async form(id, by, language) {
      reads(id);
      if (by !== undefined) await windows.claim(by, visitor);
      return { ...(await all.form(id, by, language)), ...rightsOf(visitor, operationOf(id)) };
    },
    ...{ together: read(all.together), states: read(all.states), cover: read(all.cover) },
    // Of one operation.
    ...{ compare: taken('comparison', all.compare), pages: read(all.pages) },
    ...{ photo: read(all.photo), figuresForm: read(all.figuresForm), print: taken('print', all.print) },
    told: () => all.told().filter((event) => isToldTo(visitor, event)),
    gone: all.gone,
    picture: (name) => (visitor.maySomewhere('read') ? all.picture(name) : undefined),
    async file(id, name) {
      const job = jobIn(all, visitor, id);
      if (!job) return undefined;
      await fetched(`file ${job.period} ${name}`);
      return all.file(id, name);
    },
    async recipients(id) {
      await lists(id, 'recipients');
      return all.recipients(id);
    },
    async mail(id, index, wishes) {
      await lists(id, 'mail');
      return all.mail(id, index, wishes);
    },
    posts: guardedPosts(all, visitor, windows),
    uploads: guardedUploads(all, visitor, windows),
  };
}

/** What they may, as the client is told it. */
function rightsOf(visitor: Visitor, operation?: string): { rights?: Rights } {
  const rights = visitor.rights(operation);
  return rights ? { rights } : {};
}

/** A job that they may know of. */
function jobIn(all: Answering, visitor: Visitor, id: string) {
  const found = all.told().find((event) => event.type === 'job' && event.job.id === id);
  return found?.type === 'job' && isToldTo(visitor, found) ? found.job : undefined;
}

type Ask = { by?: string; through?: string; period?: string; operation?: string; job?: string };
type Guarding = { visitor: Visitor; windows: Windows };

/** Asks that are allowed, under the window of who asks; and what they did is written down. */
async function allow(path: keyof (Asks & Uploads), ask: Ask, { visitor, windows }: Guarding): Promise<void> {
  requireOf(visitor, needsOf(path, ask as Needing[typeof path]));
  for (const by of [ask.by, ask.through]) if (by !== undefined) await windows.claim(by, visitor);
  const act = acts[path];
  if (act)
    await visitor.note?.(act, `${path.slice('/api/'.length)} ${ask.period ?? ask.operation ?? ''}`.trim());
}

type Answer = (ask: Ask, mayRead: (period: string) => boolean, person: string | undefined) => Promise<object>;

function guardedPosts(all: Answering, visitor: Visitor, windows: Windows): Answering['posts'] {
  const reads = (period: string) => visitor.may('read', operationOf(period));
  const posts = Object.entries(all.posts).map(([path, answer]) => {
    const own = async (ask: Ask) => {
      await allow(path as keyof Asks, ask, { visitor, windows });
      const done = await (answer as Answer)(ask, reads, visitor.person?.id);
      const act = acts[path as keyof Asks];
      if (act) await visitor.done?.(act, ask.period);
      return done;
    };
    return [path, own] as const;
  });
  const guardedAll = Object.fromEntries(posts) as Answering['posts'];
  const { '/api/stop': stop } = guardedAll;
  return {
    ...guardedAll,
    // The name is the one that was signed in with: the window is claimed by it, and no other is taken.
    async '/api/person'(ask) {
      await allow('/api/person', ask, { visitor, windows });
      return {};
    },
    ...(stop && {
      async '/api/stop'(ask: Asks['/api/stop']) {
        const job = jobIn(all, visitor, ask.job);
        if (!job) throw nothing();
        const action = job.kind === 'mails' ? 'send' : 'make';
        requireOf(visitor, [{ action, operation: operationOf(job.period) }]);
        await visitor.note?.('cancelled', `${job.kind} ${job.period}`);
        return stop(ask);
      },
    }),
  };
}

function guardedUploads(all: Answering, visitor: Visitor, windows: Windows): Answering['uploads'] {
  const uploads = Object.entries(all.uploads).map(([path, answer]) => {
    const own = async (ask: Ask, bytes: Buffer) => {
      await allow(path as keyof Uploads, ask, { visitor, windows });
      return (answer as (ask: Ask, bytes: Buffer) => Promise<object>)(ask, bytes);
    };
    return [path, own] as const;
  });
  return Object.fromEntries(uploads) as Answering['uploads'];
}
