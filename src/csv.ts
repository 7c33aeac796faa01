// Text as CSV that spreadsheets read rightly (RFC 4180): the one way for every room.

/** Rows of cells as the bytes of a file that Excel takes for UTF-8. */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`);
}

/** Quotation marks where the text needs them (2.6 and 2.7). A spreadsheet must not take a text for a formula. */
function cell(text: string): string {
  const safe = text.replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
