// Keeps a list of recipients: read once, changed on the screen, and saved by itself soon after.
import type { Told } from '../../contract/asks.ts';
import type { BroughtList, Listed, ListFinding, MailingList } from '../../contract/mails.ts';
import type { MailActions } from '../store/mailing.ts';
import { Refused, toldBy } from '../store/request.ts';

/** How long (ms) typing is gathered before it is saved. */
const pause = 400;
/** How long (ms) until it is tried again where nobody answered. */
const again = 2000;

export type ListState = Listed & {
  /** As the server has it: nothing until it was read. What stands beside it is what stands on the screen. */
  known?: MailingList;
  state: 'saved' | 'waiting' | 'saving' | 'conflict' | 'refused' | 'lost';
  why?: Told;
  /** What is wrong with a file that was not taken. */
  refused?: readonly ListFinding[];
};

export type ListKeeper = {
  get(): ListState;
  subscribe(listener: () => void): () => void;
  read(): Promise<void>;
  set(change: Partial<Listed>): void;
  bring(file: File): Promise<void>;
  /** Of two lists that were changed at once: this one, or the one that was saved before. */
  choose(side: 'ours' | 'theirs'): Promise<void>;
};

type Server = Pick<MailActions, 'recipients' | 'setRecipients' | 'bringRecipients'>;

export function keepList(server: Server): ListKeeper {
  let now: ListState = { from: '', link: '', people: [], state: 'saved' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (next: ListState) => {
    now = next;
    for (const listener of listeners) listener();
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      tell({ ...now, ...lacking(error) });
    }
  };
  const later = (after = pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  };
  const save = async () => {
    const sent = now;
    tell({ ...now, state: 'saving' });
    await attempt(async () => {
      const known = await server.setRecipients(sent.known?.version ?? '', sent);
      const { why: _why, ...rest } = now;
      const isStill = isSame(now, sent);
      tell({ ...rest, known, state: isStill ? 'saved' : 'waiting' });
      if (!isStill) later();
    });
    if (now.state === 'lost') later(again);
  };
  return {
    get: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => attempt(async () => tell(shownOf(await server.recipients()))),
    set(change) {
      const { refused: _refused, ...rest } = now;
      tell({ ...rest, ...change, state: 'waiting' });
      later();
    },
    bring: (file) =>
      attempt(async () => {
        clearTimeout(timer);
        tell(broughtInto(now, await server.bringRecipients(now.known?.version ?? '', file)));
      }),
    choose: (side) =>
      attempt(async () => {
        const theirs = shownOf(await server.recipients());
        if (side === 'theirs') return tell(theirs);
        const { why: _why, ...rest } = now;
        tell({ ...rest, ...(theirs.known && { known: theirs.known }), state: 'waiting' });
        later();
      }),
  };
}

function shownOf(known: MailingList): ListState {
  const { from, link, people } = known;
  return { from, link, people, known, state: 'saved' };
}

function broughtInto(now: ListState, { refused, ...known }: BroughtList): ListState {
  return refused ? { ...now, refused } : shownOf(known);
}

function isSame(one: Listed, other: Listed): boolean {
  return one.people === other.people && one.from === other.from && one.link === other.link;
}

function lacking(error: unknown): Pick<ListState, 'state' | 'why'> {
  if (!(error instanceof Refused)) throw error;
  const { status } = error;
  if (status === 0) return { state: 'lost' };
  return { state: status === 409 ? 'conflict' : 'refused', why: toldBy(error) };
}
