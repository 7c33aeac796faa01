// HTML in which names and figures of the other direction stand for themselves. Pure.
import { hasLettersFromRight, partsIn } from '../language/bidi.ts';
import { directionOf } from '../language/tag.ts';
import { character, escapeHtml } from '../markup.ts';

/** Elements that have no end. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What is in them is no text of a line: a drawing says for itself how its words stand. */
const apart = /^(?:script|style|svg|title)$/;

/** An element that is open: the language of its words; none where they stand for themselves already. */
type Open = { name: string; language: string | undefined };

/**
 * Takes HTML as our templates write it, and the language of its words where no element says another. Gives it with `bdi` around
 * the parts of its texts that need it (see `partsIn`): the same HTML where nothing does.
 */
export function isolated(html: string, language: string): string {
  if (directionOf(language) === 'ltr' && !hasLettersFromRight(html)) return html;
  const open: Open[] = [];
  return html.replace(
    /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][\w-]*)\b([^>]*)>|[^<]+/gi,
    (piece, end, name, rest) => {
      const around = open.at(-1);
      if (name === undefined) {
        const own = around ? around.language : language;
        return own === undefined || piece.startsWith('<') ? piece : wordsOf(piece, own);
      }
      if (end !== '')
        open.splice(
          Math.max(
            0,
            open.findLastIndex((one) => one.name === name),
          ),
        );
      else if (!empty.test(name) && !rest.endsWith('/'))
        open.push({ name, language: inside(name, rest, around ? around.language : language) });
      return piece;
    },
  );
}

function inside(name: string, attributes: string, around: string | undefined): string | undefined {
  if (apart.test(name)) return undefined;
  const own = / lang="([^"]*)"/.exec(attributes)?.[1];
  if (own !== undefined) return own;
  return / dir="/.test(attributes) ? undefined : around;
}

function wordsOf(html: string, language: string): string {
  const text = html.replace(/&[^;\s]+;/g, character);
  const parts = partsIn(text, language);
  if (parts.every(({ direction }) => direction === undefined)) return html;
  return parts
    .map(({ text: part, direction }) =>
      direction ? `<bdi dir="${direction}">${escapeHtml(part)}</bdi>` : escapeHtml(part),
    )
    .join('');
}
