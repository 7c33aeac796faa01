// What the parts of a breakdown are called: donors by the office's and countries' names, sectors by the texts, earmarkings by the template.

import type { LocalPeriod } from '../../locale/local.ts';
import type { FigureName } from '../../period/blocks.ts';
import type { Passage } from '../../text/html.ts';
import { isRecord } from '../../values.ts';
import type { Breakdown } from './parts.ts';

/** The words of a text for a breakdown, read. */
type Words = { sectors?: Readonly<Record<string, Passage>>; rest?: Passage };

/** How each way of breaking down names a part: as a figure, and printed. */
const naming: Readonly<
  Record<
    Breakdown['by'],
    {
      figure(name: string, key: string): FigureName;
      printed(local: LocalPeriod, words: Words, key: string): string;
    }
  >
> = {
  donor: { figure: (_, key) => ({ donor: key }), printed: ({ format }, _, key) => format.donor(key) },
  sector: {
    figure: (name, key) => ({ passage: [name, 'sectors', key] }),
    printed: (_, { sectors = {} }, key) => sectors[key]?.plain ?? key,
  },
  earmarking: {
    figure: (_, key) => ({ word: `kinds.breakdown.earmarking.${key}` }),
    printed: ({ word }, _, key) => word(`kinds.breakdown.earmarking.${key}`),
  },
};

/** The name of a part among all figures. */
export function figureName({ by, name }: Pick<Breakdown, 'by' | 'name'>, key: string): FigureName {
  return naming[by].figure(name, key);
}

/** The name of a part as a page prints it. */
export function partName(local: LocalPeriod, { by, name }: Breakdown, key: string): string {
  return naming[by].printed(local, wordsOf(local, name), key);
}

/** What stands for the rest: the text's own words, else the template's. */
export function restName(local: LocalPeriod, { by, name }: Breakdown): string {
  return wordsOf(local, name).rest?.plain ?? local.word(`kinds.breakdown.rest.${by}`);
}

function wordsOf({ text }: LocalPeriod, name: string): Words {
  const words: unknown = Object.hasOwn(text, name) ? text[name] : undefined;
  return isRecord(words) ? (words as Words) : {};
}
