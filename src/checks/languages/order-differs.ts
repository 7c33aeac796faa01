// Passages that stand in another order than in the first language.
import { type DataPath, valueAt } from '../../values.ts';
import type { DataCheck, Found } from '../check.ts';
import { shortName, textsInOrder } from './pairs.ts';

/** Warning at the first passage of each list that is out of order, in each language after the first. */
export const orderDiffers: DataCheck = {
  code: 'order-differs',
  severity: 'warning',
  title: 'Passages in another order than in the other language',
  why: 'They are printed in the order of the file: the two factsheets cannot be laid side by side.',
  example: {
    wrong: '(text.az.yaml) services, legal\n(text.en.yaml) legal, services',
    right: '(text.az.yaml) services, legal\n(text.en.yaml) services, legal',
  },
  mend: 'Put the passages of both files into the same order.',
  find(subject) {
    const [first, ...others] = textsInOrder(subject);
    if (!first) return [];
    // Passages of these are printed in the order of the file.
    const lists = subject.period.blocks.flatMap((block) => block.lists);
    const keysAt = (text: unknown, list: DataPath) => Object.keys(Object(valueAt(text, list)));
    return others.flatMap((other) =>
      lists.flatMap((path): Found[] => {
        const [there, here] = [keysAt(first.text, path), keysAt(other.text, path)];
        const list = path.join('.');
        const wanted = there.filter((key) => here.includes(key));
        const own = here.filter((key) => there.includes(key));
        const moved = firstMoved(wanted, own);
        if (moved === undefined) return [];
        const before = wanted[wanted.indexOf(moved) - 1];
        const order = before ? `after ${list}.${before}` : `first in ${list}`;
        const message = `${list}.${moved} stands in another place here; in ${shortName(first.file)} it is ${order}.`;
        const at = [...path, moved];
        return [{ message, place: other.locate(at), at, about: moved }];
      }),
    );
  },
};

/** The first key of `own` that has to move, where as few as possible do. Both hold the same keys. */
function firstMoved(wanted: readonly string[], own: readonly string[]): string | undefined {
  const ranks = own.map((key) => wanted.indexOf(key));
  // The longest rising sequence stays where it is.
  const longest: number[][] = [];
  ranks.forEach((rank, at) => {
    const before = ranks.slice(0, at).flatMap((other, index) => (other < rank ? [longest[index] ?? []] : []));
    const best = before.reduce((a, b) => (b.length > a.length ? b : a), [] as number[]);
    longest.push([...best, rank]);
  });
  const staying = new Set(longest.reduce((a, b) => (b.length > a.length ? b : a), [] as number[]));
  return own.find((_, at) => !staying.has(ranks[at] ?? -1));
}
