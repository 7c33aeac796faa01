// Types for the packages that bring none.
declare module 'fontverter' {
  /** Converts a font file (WOFF, WOFF2 or TrueType, told apart by its bytes) to the format asked for. */
  export function convert(font: Buffer, to: 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
}

declare module 'subset-font' {
  /** Cuts a font down to the glyphs of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'truetype' | 'woff' | 'woff2'; keepFeatures?: string[]; noHinting?: boolean },
  ): Promise<Buffer>;
}
