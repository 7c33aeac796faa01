// Which pages the open windows look at.
import type { Asks } from '../contract/asks.ts';

export type Look = Asks['/api/look'];

/** What is to be drawn of a period: its languages (none: all of them), and how fine. */
export type Looked = { languages: readonly string[]; dotsPerInch: number };

export type Looks = {
  set(look: Look): void;
  /** A window is gone, or looks at nothing. */
  forget(by: string): void;
  of(period: string): Looked | undefined;
  /** The language that a window looks at first. */
  first(by: string, period: string): string | undefined;
};

/** So many windows look at something; of more, the newest. */
const most = 32;

export function keepLooks(): Looks {
  const looks = new Map<string, Look>();
  const at = (period: string) => [...looks.values()].filter((look) => look.period === period);
  return {
    set(look) {
      looks.delete(look.by);
      looks.set(look.by, look);
      for (const by of [...looks.keys()].slice(0, -most)) looks.delete(by);
    },
    forget: (by) => void looks.delete(by),
    of(period) {
      const own = at(period);
      if (own.length === 0) return undefined;
      const all = own.some(({ languages }) => languages.length === 0);
      const languages = all ? [] : [...new Set(own.flatMap((look) => look.languages))];
      return { languages, dotsPerInch: Math.max(...own.map(({ dotsPerInch }) => dotsPerInch)) };
    },
    first(by, period) {
      const look = looks.get(by);
      return look?.period === period ? look.languages[0] : undefined;
    },
  };
}
