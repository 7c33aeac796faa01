// What the European Union asks of those who show its emblem: a statement beside it, a least height, nothing more prominent.
import type { Logo } from './data.ts';

/** The code of the European Union among donors. Its services have codes of the office's own: their logos say `statement`. */
export const unionCode = 'EU';

/** mm: the least height of the emblem (Operational guidelines for recipients of EU funding, 2021 and 2024). */
const leastHeight = 10;

/** Whether the rule of the European Union holds for a logo. */
export function isOfUnion(code: string, { statement }: Pick<Logo, 'statement'>): boolean {
  return code === unionCode || statement !== undefined;
}

/** The least height and width (mm) of a logo: its owner's, and that of the emblem. */
export function leastOf(code: string, { least: { height = 0, width = 0 }, statement }: Logo) {
  return { height: isOfUnion(code, { statement }) ? Math.max(height, leastHeight) : height, width };
}
