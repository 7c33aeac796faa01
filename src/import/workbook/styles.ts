// What a workbook's styles say of its cells: which show dates, and what their number formats are.
import { readXml } from './xml.ts';

/** The number format of a style by its index (the `s` of a cell): its code, where it has one, and whether it shows a date. */
export type CellFormat = { code: string; isDate: boolean };

/** Number formats that need no code (ECMA-376 Part 1, 18.8.30): dates and times, those of East Asia among them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Reads styles.xml (ECMA-376 Part 1, 18.8). A workbook without one has no formats. */
export function readStyles(bytes: Uint8Array | undefined): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  if (!bytes) return formats;
  readXml(bytes, {
    open({ name, attributes }, path) {
      const around = path.at(-1);
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt' && around === 'numFmts') codes.set(id, attributes.formatCode ?? '');
      if (name !== 'xf' || around !== 'cellXfs') return;
      const code = codes.get(id);
      formats.push({ code: code ?? '', isDate: code === undefined ? isBuiltInDate(id) : isDateCode(code) });
    },
  });
  return formats;
}

/** Excel takes codes of 255 letters. */
const longestCode = 300;

/**
 * Whether a code shows a date or time (18.8.31): letters for them in its first part, outside of quotation marks, of what
 * is escaped, and of colours, conditions and languages in brackets.
 */
export function isDateCode(code: string): boolean {
  const plain = code
    .slice(0, longestCode)
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0];
  return (
    plain !== undefined && !/^General$/i.test(plain.trim()) && /[dmyhs]/i.test(plain.replace(/General/gi, ''))
  );
}
