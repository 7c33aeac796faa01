// Takes a composed document apart into its pages and what stands around them. Pure.

/** One page as it stands in the document: the number that it carries, and its source with that of an empty page in its place. */
export type PageSource = { number: number; html: string; empty: string };

/** A document in parts: what stands before its first page (styles, fonts) and behind its last, and its pages. */
export type SplitDocument = { before: string; pages: PageSource[]; after: string };

/**
 * Takes a document apart where its pages (elements with `data-page`) begin.
 * @returns nothing where something else stands in the body before the first page, or a page holds another
 */
export function splitPages(html: string): SplitDocument | undefined {
  const body = /<body[^<>]*>\s*/.exec(html);
  const end = html.lastIndexOf('</body>');
  if (!body || end < 0) return undefined;
  const starts = [...html.matchAll(/<([a-z]+)\b[^<>]*\sdata-page="(\d+)"[^<>]*>/g)];
  const [first] = starts;
  if (first?.index !== body.index + body[0].length) return undefined;
  const pages = starts.map(({ 0: tag, 1: name = '', 2: number, index }, at) => {
    const source = html.slice(index, starts[at + 1]?.index ?? end);
    return { number: Number(number), html: source, empty: `${tag}</${name}>`, closed: closes(source, name) };
  });
  if (!pages.every(({ closed }) => closed)) return undefined;
  return {
    before: html.slice(0, first.index),
    pages: pages.map(({ closed: _, ...page }) => page),
    after: html.slice(end),
  };
}

/** Whether the element that a source begins with ends where the source does. */
function closes(source: string, name: string): boolean {
  let depth = 0;
  for (const { 0: tag, index } of source.matchAll(new RegExp(`</?${name}\\b[^<>]*>`, 'g'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return source.slice(index + tag.length).trim() === '';
  }
  return false;
}
