// A short label for a figure that only a text tells: the words around it, with “…” where it stands. Pure.

/** Longer than this, a label is cut at a word. */
const longest = 110;

/** Formats that print when something happened, or words beside a figure, and not the figure. */
const beside = /\b(?:during|since|year|plural|month|half)/;

/**
 * The part of a passage that tells a figure.
 * @param raw the passage as it was written, with `{{name, format}}` for figures
 * @param plain the same as it is printed, without mark-up
 * @param name the figure's name
 */
export function labelAround(raw: string, plain: string, name: string): string {
  const text = oneLine(plain);
  const place = placeOf(oneLine(withoutMarkup(raw)), text, name);
  if (!place) return shortened(text.split(/(?<=[.!?])\s/)[0] ?? text, longest);
  const before =
    text
      .slice(0, place.start)
      .split(/[.!?:;]\s/)
      .at(-1) ?? '';
  const after = text.slice(place.end).split(/[.!?:;](?:\s|$)/)[0] ?? '';
  return around(before, after);
}

/** The words on both sides: whole clauses where there is room, the nearer ones where there is not. */
function around(before: string, after: string): string {
  const [left, right] = [before.trimStart(), after.trimEnd()];
  if (left.length + right.length < longest) return capital(`${left}…${right}`);
  // A clause that ends at a comma says enough, if it has three words.
  const clause = /^(?:\S*\s+){3,}?\S*?(?=,\s|\s[–—]\s)/.exec(right)?.[0] ?? right;
  const end = shortened(clause, Math.max(longest - left.length, longest / 2));
  const room = longest - end.length;
  const whole = left.length <= room ? left : (left.split(/(?<=[,–—])\s/).at(-1) ?? left);
  const begin = whole.length <= room ? whole : whole.slice(-room).replace(/^\S*\s/, '');
  return capital(`${begin}…${end}`);
}

/** Where a figure is printed, in characters of the plain text. */
function placeOf(raw: string, plain: string, name: string): { start: number; end: number } | undefined {
  const parts = raw.split(/(\{\{[^}]*\}\})/);
  const own = new RegExp(`^\\{\\{\\s*${RegExp.escape(name)}\\s*[,}]`);
  const named = parts.flatMap((part, index) => (index % 2 === 1 && own.test(part) ? [index] : []));
  const wanted =
    named.find((index) => !beside.test(parts[index]?.split(',').slice(1).join() ?? '')) ?? named[0];
  if (wanted === undefined) return undefined;
  const pattern = parts.map((part, index) => (index % 2 === 1 ? '(.{0,80}?)' : RegExp.escape(part)));
  const found = new RegExp(`^\\s*${pattern.join('')}\\s*$`, 'd').exec(plain);
  const [start, end] = found?.indices?.[(wanted + 1) / 2] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** As the page prints the small Markdown of passages. */
function withoutMarkup(raw: string): string {
  return raw
    .replace(/:[a-z]{2,3}\[([^\]]*)\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\\(\W)/g, '$1');
}

function oneLine(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most + 1).replace(/[\s,;–—-]*\S*$/, '');
}

/** A label that begins with the figure begins with what was counted. */
function capital(label: string): string {
  return label.replace(/^…\s*(?=\S)/, '').trim();
}
