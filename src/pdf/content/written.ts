// The words of a page as they were written, to see whether a space stands between two parts of them. Pure.

/** What stands between two parts that follow one another: a space, nothing, an element’s edge; or not known. */
export type Between = ' ' | '' | 'edge' | undefined;

export type Written = { between(before: string, after: string): Between };

/** Stands in the words where an element begins or ends that may stand inside of one. */
export const edge = '\u001F';

/** How many letters on both sides have to be the same. */
const near = 12;

/** @param words the page's words, with a space or a line's end wherever one is, and `edge` where an element ends */
export function createWritten(words: string): Written {
  const edges = new Set<number>();
  let all = '';
  for (const part of words.split(edge)) {
    if (all !== '') edges.add(all.length);
    const text = folded(part);
    all += all.endsWith(' ') ? text.trimStart() : text;
  }
  return {
    between(before, after) {
      const tail = folded(before.slice(-2 * near))
        .trimEnd()
        .slice(-near);
      const head = folded(after.slice(0, 2 * near))
        .trimStart()
        .slice(0, near);
      if (all.includes(`${tail} ${head}`)) return ' ';
      const at = all.indexOf(tail + head);
      if (at < 0) return undefined;
      return edges.has(at + tail.length) ? 'edge' : '';
    },
  };
}

/** Styles make capitals, fonts take other signs for the same letters: what is left is the same in both. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00AD|\u200B|\u2060|\u0307/g, '')
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ');
}
