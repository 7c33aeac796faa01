// How light and dark a picture is. Pure.

/** The lightness (CIE L*, 0 black to 100 white) under which 1, 50 and 99 of a hundred pixels lie. */
export type Tone = { dark: number; middle: number; light: number };

/** @param pixels RGB (IEC 61966-2-1), eight bits each */
export function toneOf(pixels: Uint8Array): Tone {
  const counts = new Uint32Array(101);
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const level = Math.round(lightness(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0));
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const total = Math.floor(pixels.length / 3);
  const under = (share: number) => {
    let seen = 0;
    for (const [level, count] of counts.entries()) {
      seen += count;
      if (seen > share * total) return level;
    }
    return 100;
  };
  return { dark: under(0.01), middle: under(0.5), light: under(0.99) };
}

/** CIE 1976 lightness of an sRGB colour (IEC 61966-2-1; CIE 15:2004, 8.2.1.1). */
function lightness(red: number, green: number, blue: number): number {
  const y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
