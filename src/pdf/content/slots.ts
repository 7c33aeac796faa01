// Fonts beside those of a stream, in which glyphs say other letters: as few of each as have a place for every meaning.
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { mapOf } from './glyph-maps.ts';

/** A glyph by its code (hexadecimal digits), and what it is to say. */
export type Meaning = { code: string; says: string };

export type Slots = {
  /** The name of the font beside `font` (`/F6`) in which most groups of glyphs can say their texts, from the first on. */
  fontFor(font: string, groups: readonly (readonly Meaning[])[]): string;
  /** Whether glyphs can say their texts in a font of that name; and has them do it. */
  fits(name: string, glyphs: readonly Meaning[]): boolean;
  take(name: string, glyphs: readonly Meaning[]): void;
  /** How wide a glyph is, in thousandths of its size. */
  widthOf(font: string, code: string): number;
  /** Sets the fonts into the resources. */
  write(): void;
};

export function createSlots(resources: PDFDict | undefined): Slots {
  const all = new Map<string, Map<string, string>[]>();
  const widths = new Map<string, (code: number) => number>();
  const named = (name: string) => {
    const font = resources?.lookup(PDFName.of(name.slice(1)));
    return font instanceof PDFDict ? font : undefined;
  };
  const slotNamed = (name: string) => {
    const at = name.lastIndexOf('s');
    return all.get(name.slice(0, at))?.[Number(name.slice(at + 1))] ?? new Map<string, string>();
  };
  return {
    fontFor(font, groups) {
      const slots = all.get(font) ?? [];
      all.set(font, slots);
      const lengths = [...slots, new Map()].map((slot) => lengthIn(slot, groups));
      const longest = Math.max(...lengths);
      const nth = lengths.indexOf(longest);
      if (nth === slots.length) slots.push(new Map());
      return `${font}s${nth}`;
    },
    fits: (name, glyphs) => fitsIn(slotNamed(name), glyphs),
    take(name, glyphs) {
      for (const { code, says } of glyphs) slotNamed(name).set(code, says);
    },
    widthOf(font, code) {
      const known = widths.get(font) ?? widthsOf(named(font));
      widths.set(font, known);
      return known(Number.parseInt(code, 16));
    },
    write() {
      for (const [name, slots] of all) {
        const font = named(name);
        if (!font || !resources) continue;
        for (const [nth, slot] of slots.entries()) {
          const copy = font.clone();
          const { context } = resources;
          copy.set(PDFName.of('ToUnicode'), context.register(context.stream(mapOf([...slot].sort()))));
          resources.set(PDFName.of(`${name.slice(1)}s${nth}`), context.register(copy));
        }
      }
    },
  };
}

/** How many groups can say their texts by a map, one after the other, until one cannot. */
function lengthIn(slot: ReadonlyMap<string, string>, groups: readonly (readonly Meaning[])[]): number {
  const tried = new Map(slot);
  for (const [length, group] of groups.entries()) {
    if (!fitsIn(tried, group)) return length;
    for (const { code, says } of group) tried.set(code, says);
  }
  return groups.length;
}

function fitsIn(slot: ReadonlyMap<string, string>, glyphs: readonly Meaning[]): boolean {
  return glyphs.every(({ code, says }) => (slot.get(code) ?? says) === says);
}

/** The widths of a composite font's glyphs (ISO 32000-1, 9.7.4.3): `c [w w …]`, or `first last w`. */
function widthsOf(font: PDFDict | undefined): (code: number) => number {
  const [own] = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.asArray() ?? [];
  const descendant = font?.context.lookup(own);
  if (!(descendant instanceof PDFDict)) return () => 0;
  const usual = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const list = descendant.lookupMaybe(PDFName.of('W'), PDFArray);
  const known = new Map<number, number>();
  const numberAt = (array: PDFArray, at: number) => array.lookup(at, PDFNumber).asNumber();
  for (let at = 0; list && at + 1 < list.size(); ) {
    const first = numberAt(list, at);
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index += 1) known.set(first + index, numberAt(next, index));
      at += 2;
      continue;
    }
    for (let code = first; code <= numberAt(list, at + 1); code += 1) known.set(code, numberAt(list, at + 2));
    at += 3;
  }
  return (code) => known.get(code) ?? usual;
}
