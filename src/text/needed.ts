// Words that a text has wherever a pattern matches in it: where it lacks them, the pattern need not be made ready for it.

/** Letters whose two cases are each other's small and capital letter, whatever stands beside them. Of Greek those without more forms. */
const plainLetters = /^[A-Za-zÀ-ÖØ-öø-žƏəЀ-ԯΑΓΔΖΗΛΝΞΟΤΥΧΨαγδζηλνξοτυχψ]$/;
/** A text as its words are looked for: in small letters, with one kind of space, and one digit for all. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/\s/g, ' ').replace(/\d/g, '0');
}

/** Of a part of a pattern not more than a few ways to write it are told apart. */
const mostWays = 9;

/** What a text has to have: a folded word, any of some, or all. */
export type Needed = string | { any: readonly Needed[] } | { all: readonly Needed[] };

/** Whether a folded text has it. Each pattern of the checks asks it of each passage: a plain loop, without a function a word. */
export function has(text: string, needed: Needed): boolean {
  if (typeof needed === 'string') return text.includes(needed);
  const isAny = 'any' in needed;
  const parts = isAny ? needed.any : needed.all;
  for (const part of parts) {
    if ((typeof part === 'string' ? text.includes(part) : has(text, part)) === isAny) return isAny;
  }
  return !isAny;
}

/**
 * What a text has in which a pattern matches; nothing where that cannot be told from the source. Pure.
 * @param source of a pattern without the flag `v`
 */
export function neededBy(source: string): Needed | undefined {
  const { needed, end } = alternatives(source, 0);
  return end === source.length ? needed : undefined;
}

/** From `at` up to the bracket that closes the group, or to the end: a match takes one way of them. */
function alternatives(source: string, at: number): { needed: Needed | undefined; end: number } {
  let { needed, end } = sequence(source, at);
  while (source[end] === '|') {
    const more = sequence(source, end + 1);
    needed = needed && more.needed && anyOf([needed, more.needed]);
    end = more.end;
  }
  return { needed, end };
}

function anyOf(ways: readonly Needed[]): Needed {
  const any = [...new Set(ways.flatMap((one) => (typeof one === 'object' && 'any' in one ? one.any : one)))];
  return any[0] !== undefined && any.length === 1 ? any[0] : { any };
}

/** A row of atoms: a match takes them all. */
function sequence(source: string, start: number): { needed: Needed | undefined; end: number } {
  const all: Needed[] = [];
  let run: readonly string[] = [''];
  const close = () => {
    if (!run.includes('')) all.push(anyOf(run));
    run = [''];
  };
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const atom = atomAt(source, at);
    const times = /^(?:[?*+]|\{(\d+),?\d*\})\??/.exec(source.slice(atom.end, atom.end + 12));
    at = atom.end + (times?.[0].length ?? 0);
    const isOptional = times !== null && (/^[?*]/.test(times[0]) || times[1] === '0');
    if (atom.needed !== undefined && !isOptional) all.push(atom.needed);
    if (atom.isNothing) continue;
    const { ways } = atom;
    if (isOptional || !ways || run.length * ways.length > mostWays) close();
    if (!isOptional && ways) {
      const least = Number(times?.[1] ?? 1);
      for (let time = 0; time < least && (time === 0 || run.length * ways.length <= mostWays); time += 1)
        run = run.flatMap((word) => ways.map((way) => word + way));
    }
    if (times) close();
  }
  close();
  // What tells most is looked for first.
  const [first, ...more] = all.toSorted((a, b) => worth(b) - worth(a));
  return { needed: first === undefined || more.length === 0 ? first : { all: [first, ...more] }, end: at };
}

/** How seldom a text has it, roughly: long words are rare, spaces and digits are not. */
function worth(needed: Needed): number {
  if (typeof needed === 'string') return needed.replace(/[ .,0’-]/g, '').length + needed.length / 10;
  if ('any' in needed) return Math.min(...needed.any.map(worth));
  return Math.max(...needed.all.map(worth));
}

/** One part: the ways to write it if those are few, and what it needs if it is a group. `isNothing` takes no letter. */
type Atom = { end: number; ways?: readonly string[]; needed?: Needed | undefined; isNothing?: true };

function atomAt(source: string, at: number): Atom {
  const rest = source.slice(at, at + 60);
  if (/^(?:[$^]|\\[bB])/.test(rest)) return { end: at + (source[at] === '\\' ? 2 : 1), isNothing: true };
  const group = /^\((?:\?(?:<?[=!]|:|<\w+>|[ims]*(?:-[ims]+)?:))?/.exec(rest);
  if (group) {
    const { needed, end } = alternatives(source, at + group[0].length);
    const isAround = /^\(\?<?[=!]/.test(group[0]);
    return { end: end + 1, ...(!group[0].endsWith('!') && { needed }), ...(isAround && { isNothing: true }) };
  }
  if (source[at] === '[') return classAt(source, at);
  if (source[at] === '.') return { end: at + 1 };
  const [whole, way] = characterAt(rest);
  return { end: at + whole.length, ...(way !== undefined && { ways: [way] }) };
}

/** A class of a few characters is as many ways to write one; of many, it needs any of them. */
function classAt(source: string, at: number): Atom {
  const [whole = source.slice(at)] = /^\[(?:\\.|[^\]\\])*\]/su.exec(source.slice(at)) ?? [];
  const end = at + whole.length;
  const ways = new Set<string>();
  let inside = whole.slice(1, -1);
  inside = inside.replace(/\d-\d/g, '0');
  if (/^\^|.-./su.test(inside)) return { end };
  while (inside !== '') {
    const [one, way] = characterAt(inside);
    if (way === undefined) return { end };
    ways.add(way);
    inside = inside.slice(one.length);
  }
  if (ways.size === 0) return { end };
  return ways.size * ways.size <= mostWays ? { end, ways: [...ways] } : { end, needed: anyOf([...ways]) };
}

/** The source of one character, and how it is folded, where it is a single one that has no third case, a space or a digit. */
function characterAt(rest: string): [source: string, small: string | undefined] {
  if (/^\\[dsnrt]/.test(rest)) return [rest.slice(0, 2), rest[1] === 'd' ? '0' : ' '];
  const [whole = rest.slice(0, 1), unicode, byte, sign] =
    /^\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([^\p{L}\p{N}])|[pPu]\{[^}]*\}|k<\w+>|c[A-Za-z]|\d+|.)/su.exec(
      rest,
    ) ?? [];
  const code = unicode ?? byte;
  const character =
    code === undefined
      ? (sign ?? (whole.length === 1 ? whole : ''))
      : String.fromCharCode(Number.parseInt(code, 16));
  const isAny = character === '' || /[\uD800-\uDFFF]/.test(character);
  if (isAny || (/[\p{L}\p{M}µ]/u.test(character) && !plainLetters.test(character))) return [whole, undefined];
  return [whole, folded(character)];
}
