// Which pages the open windows look at.
import type { Asks } from '../contract/asks.ts';

export type Look = Asks['/api/look'];

/** What is to be drawn of a period: its languages (none: all of them), and how fine. */
export type Looked = { languages: readonly string[]; dotsPerInch: number };

export type Looks = {
  set(look: Look): void;
  /** A window is gone, or who listens for several. */
  forget(by: string): void;
  of(period: string): Looked | undefined;
  /** The windows that look at a period. */
  at(period: string): string[];
  /** The language that a window looks at first. */
  first(by: string, period: string): string | undefined;
};

/** So many windows look at something; of more, the newest. */
const most = 1000;

export function keepLooks(): Looks {
  const looks = new Map<string, Look>();
  const lookingAt = (period?: string) =>
    [...looks.values()].filter((look) => period === undefined || look.period === period);
  return {
    set(look) {
      looks.delete(look.by);
      looks.set(look.by, look);
      for (const by of [...looks.keys()].slice(0, -most)) looks.delete(by);
    },
    forget(by) {
      for (const look of lookingAt()) if (look.by === by || look.through === by) looks.delete(look.by);
    },
    of(period) {
      const own = lookingAt(period);
      if (own.length === 0) return undefined;
      const all = own.some(({ languages }) => languages.length === 0);
      const languages = all ? [] : [...new Set(own.flatMap((look) => look.languages))];
      return { languages, dotsPerInch: Math.max(...own.map(({ dotsPerInch }) => dotsPerInch)) };
    },
    at: (period) => lookingAt(period).map(({ by }) => by),
    first(by, period) {
      const look = looks.get(by);
      return look?.period === period ? look.languages[0] : undefined;
    },
  };
}
