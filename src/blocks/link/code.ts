// A QR code (ISO/IEC 18004) as one path: a module is one unit, without the quiet zone of four modules around it.
import { encode } from 'uqr';

/** The path of the dark modules, row by row in runs, how many modules a side has, and with the quiet zone. */
export type Code = { size: number; box: number; path: string };

/** Level M: up to 15 per cent of it may be covered or smudged. */
export function codeOf(address: string): Code {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      runs.push(`M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`);
    }
    return runs;
  });
  return { size, box: size + 8, path: path.join('') };
}
