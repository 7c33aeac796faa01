// The quotations of a passage, by the style of their marks.
import { findAll } from '../../text/narrow.ts';

export type Style = 'curly' | 'angled' | 'low' | 'single';

/** A quotation that stands in no other: its style, and where its marks stand. */
export type Quotation = { style: Style; start: number; end: number };

/** What opens a quotation, each with what closes it. “ also closes what „ opens, » also opens in »these«. */
const styles: readonly [Style, opening: string, closing: RegExp][] = [
  ['curly', '“', /”/],
  ['angled', '«', /»/],
  ['angled', '»', /«/],
  ['low', '„', /[“”]/],
  ['low', '‚', /[‘’]/],
];
/** ‘words’ outside of other marks; an apostrophe is no end. */
const single = /(?<![\p{L}\p{N}])‘[^‘“”«»„]*?[\p{L}\p{N}.,!?]’(?![\p{L}\p{N}])/gu;

/** The style that a mark opens. */
export function styleOf(opening: string | undefined): Style | undefined {
  return styles.find(([, sign]) => opening?.startsWith(sign))?.[0];
}

/** The quotations of a text in order. A mark without its partner opens none. */
export function quotationsIn(plain: string): Quotation[] {
  if (!/[“«»„‚‘]/.test(plain)) return [];
  const found: Quotation[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const style = styles.find(([, opening]) => plain[at] === opening);
    const end = style ? plain.slice(at + 1).search(style[2]) : -1;
    if (!style || end < 0) continue;
    found.push({ style: style[0], start: at, end: at + end + 2 });
    at += end + 1;
  }
  const alone = findAll(single, plain).filter(
    ({ index }) => !found.some(({ start, end }) => start < index && index < end),
  );
  return [
    ...found,
    ...alone.map(
      ({ 0: words, index }): Quotation => ({ style: 'single', start: index, end: index + words.length }),
    ),
  ];
}
