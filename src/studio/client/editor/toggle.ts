// Bold, italic and links: what changes in the source when a person presses the button. Pure.
import { marksOf, type Styled } from './marks.ts';

export type Edited = { source: string; from: number; to: number };
export type Style = 'strong' | 'emphasis';

const signs = { strong: '**', emphasis: '*' } as const satisfies Record<Style, string>;

/** The innermost words of a kind that hold a selection. */
export function around(source: string, from: number, to: number, kind: Styled['kind']): Styled | undefined {
  return marksOf(source)
    .styled.filter((one) => one.kind === kind && one.from <= from && to <= one.to)
    .at(-1);
}

/**
 * Takes the style from the words that have it, or gives it to the selection; without one, to the word at the cursor. Nothing
 * where the notation cannot say it there.
 */
export function toggled(source: string, from: number, to: number, style: Style): Edited | undefined {
  const found = around(source, from, to, style);
  if (found) return withoutSigns(source, found, from, to);
  const selected = trimmed(source, ...wholeWord(source, from, to));
  if (selected.from >= selected.to) return undefined;
  const sign = signs[style];
  // Words inside that have the style already would end it half way.
  const bare = cleared(source, selected, style);
  const edited = {
    source: `${source.slice(0, selected.from)}${sign}${bare}${sign}${source.slice(selected.to)}`,
    from: selected.from + sign.length,
    to: selected.from + sign.length + bare.length,
  };
  return around(edited.source, edited.from, edited.to, style) ? edited : undefined;
}

/** Links the selection, or gives the link there another address; an empty one takes the link away. */
export function linked(source: string, from: number, to: number, address: string): Edited | undefined {
  const found = around(source, from, to, 'link');
  if (found && address === '') return withoutSigns(source, found, from, to);
  const words = found
    ? { from: found.open.to, to: found.close.from }
    : trimmed(source, ...wholeWord(source, from, to));
  const outer = found ?? words;
  const shown = words.from < words.to ? source.slice(words.from, words.to) : address;
  const target = /[\s()]/.test(address) ? `<${address.replaceAll(/[<>]/g, encodeURIComponent)}>` : address;
  if (shown === '') return undefined;
  const edited = {
    source: `${source.slice(0, outer.from)}[${shown}](${target})${source.slice(outer.to)}`,
    from: outer.from + 1,
    to: outer.from + 1 + shown.length,
  };
  return around(edited.source, edited.from, edited.to, 'link') ? edited : undefined;
}

function withoutSigns(source: string, { from, to, open, close }: Styled, start: number, end: number): Edited {
  const inner = source.slice(open.to, close.from);
  const shift = open.to - open.from;
  const within = (at: number) => Math.min(Math.max(at - shift, from), from + inner.length);
  return {
    source: source.slice(0, from) + inner + source.slice(to),
    from: within(start),
    to: within(end),
  };
}

/** The source of a stretch without the signs of a style in it. */
function cleared(source: string, { from, to }: { from: number; to: number }, style: Style): string {
  const inside = marksOf(source)
    .styled.filter((one) => one.kind === style && one.from >= from && one.to <= to)
    .flatMap(({ open, close }) => [open, close])
    .toSorted((a, b) => b.from - a.from);
  let text = source.slice(from, to);
  for (const sign of inside) text = text.slice(0, sign.from - from) + text.slice(sign.to - from);
  return text;
}

/** Where nothing is selected, the word at the cursor. */
function wholeWord(source: string, from: number, to: number): [number, number] {
  if (from !== to) return [from, to];
  const before = /[\p{L}\p{N}\p{M}’'-]*$/u.exec(source.slice(0, from))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}’'-]*/u.exec(source.slice(to))?.[0].length ?? 0;
  return [from - before, to + after];
}

/** Signs stand close to their words: spaces at the ends stay outside. */
function trimmed(source: string, from: number, to: number): { from: number; to: number } {
  const text = source.slice(from, to);
  const start = text.length - text.trimStart().length;
  return { from: from + start, to: Math.max(from + start, to - (text.length - text.trimEnd().length)) };
}
