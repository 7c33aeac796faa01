// The texts that a workbook's sheets share.
import { readXml } from './xml.ts';

/** Reads sharedStrings.xml (ECMA-376 Part 1, 18.4.9): texts by their index, the runs of each together. */
export function readStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  readXml(bytes, {
    open({ name }, path) {
      if (name === 'si' && path.at(-1) === 'sst') strings.push('');
    },
    text(text, path) {
      if (isShown(path)) strings.push(`${strings.pop() ?? ''}${text}`);
    },
  });
  return strings.map(unescaped);
}

/** Whether a text there is part of what a cell shows: in `t`, and not a hint for pronunciation (18.4.6, rPh). */
export function isShown(path: readonly string[]): boolean {
  return path.at(-1) === 't' && !path.includes('rPh');
}

/** `_x000D_` stands for the letter of that code (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
