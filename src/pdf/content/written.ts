// The words of a page as they were written, to see whether a space stands between two parts of them. Pure.

/** What stands between two parts that follow one another: a space, nothing, an element’s edge; or not known. */
export type Between = ' ' | '' | 'edge' | undefined;

export type Written = { between(before: string, after: string): Between };

/** Stands in the words where an element begins or ends that may stand inside of one. */
export const edge = '\u001F';

/** How many letters on both sides have to be the same. */
const width = 12;

/** @param words the page's words, with a space or a line's end wherever one is, and `edge` where an element ends */
export function createWritten(words: string): Written {
  const edges = new Set<number>();
  const parts: string[] = [];
  let length = 0;
  for (const part of words.split(edge)) {
    if (length > 0) edges.add(length);
    const text = parts.at(-1)?.endsWith(' ') ? folded(part).trimStart() : folded(part);
    if (text !== '') parts.push(text);
    length += text.length;
  }
  const all = parts.join('');
  // Where the last space was found: the next one is mostly near, and what stands before is searched only where it is not.
  let near = 0;
  return {
    between(before, after) {
      const tail = folded(before.slice(-2 * width))
        .trimEnd()
        .slice(-width);
      const head = folded(after.slice(0, 2 * width))
        .trimStart()
        .slice(0, width);
      const apart = `${tail} ${head}`;
      let found = all.indexOf(apart, near);
      if (found < 0) found = all.indexOf(apart);
      if (found >= 0) {
        near = found;
        return ' ';
      }
      const at = all.indexOf(tail + head);
      if (at < 0) return undefined;
      return edges.has(at + tail.length) ? 'edge' : '';
    },
  };
}

/** Styles make capitals, fonts take other signs for the same letters: what is left is the same in both. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00AD|\u200B|\u2060|\u0307/g, '')
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ');
}
