// What `npm run bench` is asked for.
import { parseArgs } from 'node:util';

export type Options = { names: readonly string[]; documents: number };

type Known = Readonly<Record<string, { apart?: boolean; alone?: boolean }>>;

/**
 * `--only=NAME` (again for several) measures that alone; `--memory`, `--peers` and the like add what is measured only when
 * asked for, and `--studio` measures that alone; `--documents=N` makes fewer, and repeats less. Pure.
 * @throws Error for what it does not know
 */
export function readOptions(args: readonly string[], known: Known): Options {
  const apart = Object.keys(known).filter((name) => known[name]?.apart);
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      documents: { type: 'string', default: '100' },
      ...Object.fromEntries(apart.map((name) => [name, { type: 'boolean' } as const])),
    },
  });
  const { only, documents } = values as { only?: string[]; documents: string };
  const wrong = only?.find((name) => !Object.hasOwn(known, name));
  if (wrong !== undefined) throw new Error(`--only=${wrong}: there is ${Object.keys(known).join(', ')}.`);
  const count = Number(documents);
  if (!Number.isInteger(count) || count < 2) throw new Error('--documents wants a number from 2.');
  const asked = new Set(Object.keys(values).filter((name) => apart.includes(name)));
  const isAlone = [...asked].some((name) => known[name]?.alone);
  const isMeant = (name: string) => asked.has(name) || !(isAlone || apart.includes(name));
  const names = only ?? Object.keys(known).filter(isMeant);
  return { names, documents: count };
}
