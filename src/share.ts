// What may be printed of a share. Pure.

/** Whether a share (0 to 1) would print as 0% or 100% with so many decimals, and is neither. */
export function isUntrue(share: number, decimals: number): boolean {
  const shown = Number((share * 100).toFixed(decimals));
  return share > 0 && share < 1 && (shown === 0 || shown === 100);
}
