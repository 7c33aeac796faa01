// The script of a letter, for the scripts that factsheets are written in.

/** The blocks of each script by its code of ISO 15924 (Unicode, Blocks.txt). */
const blocks: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  Latn: [
    [0x41, 0x24f],
    [0x1e00, 0x1eff],
  ],
  Grek: [
    [0x370, 0x3ff],
    [0x1f00, 0x1fff],
  ],
  Cyrl: [[0x400, 0x52f]],
  Armn: [[0x530, 0x58f]],
  Hebr: [[0x590, 0x5ff]],
  Arab: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfeff],
  ],
  Deva: [[0x900, 0x97f]],
  Beng: [[0x980, 0x9ff]],
  Taml: [[0xb80, 0xbff]],
  Thai: [[0xe00, 0xe7f]],
  Mymr: [[0x1000, 0x109f]],
  Geor: [
    [0x10a0, 0x10ff],
    [0x1c90, 0x1cbf],
    [0x2d00, 0x2d2f],
  ],
  Ethi: [
    [0x1200, 0x139f],
    [0x2d80, 0x2ddf],
  ],
  Khmr: [[0x1780, 0x17ff]],
};

/** The same by sixteens of code points, of which none belongs to two of these. */
const bySixteens = new Map(
  Object.entries(blocks).flatMap(([script, all]) =>
    all.flatMap(([first, last]) =>
      Array.from(
        { length: (last >> 4) - (first >> 4) + 1 },
        (_, nth) => [(first >> 4) + nth, script] as const,
      ),
    ),
  ),
);

/** The codes of these. */
export function knownScripts(): string[] {
  return Object.keys(blocks);
}

/** Whether a script is one of these. */
export function isKnownScript(script: string): boolean {
  return Object.hasOwn(blocks, script);
}

/** The script of a word's first letter; nothing where it is none of these. */
export function scriptOfWord(word: string): string | undefined {
  return bySixteens.get((word.codePointAt(0) ?? 0) >> 4);
}
