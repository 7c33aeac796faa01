// Who is at the windows: on one laptop no more than a name that they give themselves, in an office their account too.
import type { Doer } from '../desk/history.ts';

export type Persons = {
  /** @param account the number of their account, where they have signed in */
  name(by: string, name: string, account?: string): void;
  of(by: string): string | undefined;
  /** The same, told apart from others of that name. */
  at(by: string): Doer;
};

/** So many windows are known; of more, the newest. */
const most = 200;

export function keepPersons(): Persons {
  const known = new Map<string, Doer>();
  return {
    name(by, name, account) {
      known.delete(by);
      if (name !== '') known.set(by, { name, account });
      for (const one of [...known.keys()].slice(0, -most)) known.delete(one);
    },
    of: (by) => known.get(by)?.name,
    at: (by) => known.get(by) ?? {},
  };
}
