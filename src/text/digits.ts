// Digits of other scripts, which count as Western ones do: 1954, ۱۹۵۴, १९५४.

/** The nought of each script's digits (Unicode, Nd) that factsheets are written in: Arabic, Persian, Indian, Thai, Burmese, Khmer … */
const noughts = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0,
];
const range = (nought: number) => `${String.fromCharCode(nought)}-${String.fromCharCode(nought + 9)}`;
const digits = new RegExp(`[${noughts.map(range).join('')}]`, 'g');

/** The text with Western digits in the place of others, each in its place. */
export function westernDigits(text: string): string {
  return text.replace(digits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (noughts.findLast((nought) => nought <= code) ?? code));
  });
}
