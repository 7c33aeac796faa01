// The bytes of a data file as text; where they are not UTF-8, what they most likely are.

/** The text of a file, or how it is encoded instead and where that shows first (line and column from 1). */
export type Decoded = { text: string } | { encoding: string; line: number; column: number };

/**
 * UTF-8 without its byte order mark as text; of anything else, the encoding by the name that editors show. UTF-16 is known
 * by its byte order mark or its noughts; of the code pages of one byte the likeliest is told.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { encoding: 'UTF-16 (“Unicode”)', line: 1, column: 1 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const good = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
    const lines = good.split('\n');
    return { encoding: codePage(bytes), line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 400);
  return start.length > 8 && start.filter((byte) => byte === 0).length > start.length / 4;
}

/** Words of letters that are all beyond ASCII are Cyrillic; ğ, ı, ş and İ stand where Western Europe has ð, ý, þ and Ý. */
function codePage(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (/[À-ÿ]{4}/.test(text)) return 'Windows-1251 (“ANSI”)';
  return /[ÐÝÞðýþ]/.test(text) ? 'Windows-1254 (“ANSI”)' : 'Windows-1252 (“ANSI”)';
}
